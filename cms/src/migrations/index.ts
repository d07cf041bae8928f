import * as migration_20261121_045525_initial from './20261121_045525_initial';
import * as migration_20261121_063408_editors_desk from './20261121_063408_editors_desk';

export const migrations = [
  {
    up: migration_20261121_045525_initial.up,
    down: migration_20261121_045525_initial.down,
    name: '20261121_045525_initial',
  },
  {
    up: migration_20261121_063408_editors_desk.up,
    down: migration_20261121_063408_editors_desk.down,
    name: '20261121_063408_editors_desk'
  },
];
