import * as migration_20261121_040926_initial from './20261121_040926_initial';
import * as migration_20261121_042003_grant_rules from './20261121_042003_grant_rules';

export const migrations = [
  {
    up: migration_20261121_040926_initial.up,
    down: migration_20261121_040926_initial.down,
    name: '20261121_040926_initial',
  },
  {
    up: migration_20261121_042003_grant_rules.up,
    down: migration_20261121_042003_grant_rules.down,
    name: '20261121_042003_grant_rules'
  },
];
