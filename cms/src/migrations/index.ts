import * as migration_20261121_042944_initial from './20261121_042944_initial';

export const migrations = [
  {
    up: migration_20261121_042944_initial.up,
    down: migration_20261121_042944_initial.down,
    name: '20261121_042944_initial'
  },
];
