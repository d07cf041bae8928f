import * as migration_20261121_033053_initial from './20261121_033053_initial';

export const migrations = [
  {
    up: migration_20261121_033053_initial.up,
    down: migration_20261121_033053_initial.down,
    name: '20261121_033053_initial'
  },
];
