import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks_places\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`link_checks_places_order_idx\` ON \`link_checks_places\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_places_parent_id_idx\` ON \`link_checks_places\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`address\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`failure\` text,
  	\`http_status\` numeric,
  	\`since\` text,
  	\`checked_at\` text NOT NULL,
  	\`failures\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_address_idx\` ON \`link_checks\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_status_idx\` ON \`link_checks\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_since_idx\` ON \`link_checks\` (\`since\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_factor\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_factor_pending\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks_places\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_factor\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_factor_pending\`;`)
}
