import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`grant_schemes_rules_applicants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`applicant_kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_rules_applicants_order_idx\` ON \`grant_schemes_rules_applicants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_rules_applicants_parent_id_idx\` ON \`grant_schemes_rules_applicants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`and_similar\` integer,
  	\`source_document\` text,
  	\`source_section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_rules_order_idx\` ON \`grant_schemes_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_rules_parent_id_idx\` ON \`grant_schemes_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_rules_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_rules_locales_locale_parent_id_unique\` ON \`grant_schemes_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_rules_locales_parent_idx\` ON \`grant_schemes_rules_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_rules_applicants\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`applicant_kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_rules_applicants_order_idx\` ON \`_grant_schemes_v_version_rules_applicants\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_rules_applicants_parent_id_idx\` ON \`_grant_schemes_v_version_rules_applicants\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_rules\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`code\` text,
  	\`and_similar\` integer,
  	\`source_document\` text,
  	\`source_section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_rules_order_idx\` ON \`_grant_schemes_v_version_rules\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_rules_parent_id_idx\` ON \`_grant_schemes_v_version_rules\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_rules_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_rules_locales_locale_parent_id_uniq\` ON \`_grant_schemes_v_version_rules_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_rules_locales_parent_idx\` ON \`_grant_schemes_v_version_rules_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`grant_schemes_rules_applicants\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_rules\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules_applicants\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules_locales\`;`)
}
