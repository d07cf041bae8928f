import * as migration_20261121_045525_initial from './20261121_045525_initial';
import * as migration_20261121_063408_editors_desk from './20261121_063408_editors_desk';
import * as migration_20261121_101227_bin_and_ends from './20261121_101227_bin_and_ends';
import * as migration_20261121_143519_links_and_second_step from './20261121_143519_links_and_second_step';
import * as migration_20261121_150706_newsletter_items from './20261121_150706_newsletter_items';
import * as migration_20261121_152105_media from './20261121_152105_media';

export const migrations = [
  {
    up: migration_20261121_045525_initial.up,
    down: migration_20261121_045525_initial.down,
    name: '20261121_045525_initial',
  },
  {
    up: migration_20261121_063408_editors_desk.up,
    down: migration_20261121_063408_editors_desk.down,
    name: '20261121_063408_editors_desk',
  },
  {
    up: migration_20261121_101227_bin_and_ends.up,
    down: migration_20261121_101227_bin_and_ends.down,
    name: '20261121_101227_bin_and_ends',
  },
  {
    up: migration_20261121_143519_links_and_second_step.up,
    down: migration_20261121_143519_links_and_second_step.down,
    name: '20261121_143519_links_and_second_step',
  },
  {
    up: migration_20261121_150706_newsletter_items.up,
    down: migration_20261121_150706_newsletter_items.down,
    name: '20261121_150706_newsletter_items',
  },
  {
    up: migration_20261121_152105_media.up,
    down: migration_20261121_152105_media.down,
    name: '20261121_152105_media'
  },
];
