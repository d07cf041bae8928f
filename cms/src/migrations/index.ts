import * as migration_20261121_040926_initial from './20261121_040926_initial';
import * as migration_migrations.test from './migrations.test';

export const migrations = [
  {
    up: migration_20261121_040926_initial.up,
    down: migration_20261121_040926_initial.down,
    name: '20261121_040926_initial',
  },
  {
    up: migration_migrations.test.up,
    down: migration_migrations.test.down,
    name: 'migrations.test'
  },
];
