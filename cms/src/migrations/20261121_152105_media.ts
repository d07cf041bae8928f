import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`processed_files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`file_id\` integer,
  	\`filename\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`stop\` text,
  	\`task\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`focus\` text,
  	\`page_count\` numeric,
  	\`text_page_count\` numeric,
  	\`pages\` text,
  	\`pictures\` text,
  	\`made\` text,
  	\`processed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`processed_files_file_idx\` ON \`processed_files\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`processed_files_state_idx\` ON \`processed_files\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`processed_files_processed_at_idx\` ON \`processed_files\` (\`processed_at\`);`)
  await db.run(sql`CREATE INDEX \`processed_files_updated_at_idx\` ON \`processed_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`processed_files_created_at_idx\` ON \`processed_files\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`is_decorative\` integer;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`focal_point_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`files\` ADD \`focal_point_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`files_locales\` ADD \`alt\` text;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_is_decorative\` integer;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_focal_point_x\` numeric;`)
  await db.run(sql`ALTER TABLE \`_files_v\` ADD \`version_focal_point_y\` numeric;`)
  await db.run(sql`ALTER TABLE \`_files_v_locales\` ADD \`version_alt\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`processed_files\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`is_decorative\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`focal_point_x\`;`)
  await db.run(sql`ALTER TABLE \`files\` DROP COLUMN \`focal_point_y\`;`)
  await db.run(sql`ALTER TABLE \`files_locales\` DROP COLUMN \`alt\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_is_decorative\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_focal_point_x\`;`)
  await db.run(sql`ALTER TABLE \`_files_v\` DROP COLUMN \`version_focal_point_y\`;`)
  await db.run(sql`ALTER TABLE \`_files_v_locales\` DROP COLUMN \`version_alt\`;`)
}
