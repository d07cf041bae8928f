import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`newsletter_issues_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`article_id\` integer,
  	\`report_id\` integer,
  	\`magazine_issue_id\` integer,
  	\`best_practice_id\` integer,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`magazine_issue_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`best_practice_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_order_idx\` ON \`newsletter_issues_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_parent_id_idx\` ON \`newsletter_issues_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_article_idx\` ON \`newsletter_issues_items\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_report_idx\` ON \`newsletter_issues_items\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_magazine_issue_idx\` ON \`newsletter_issues_items\` (\`magazine_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_best_practice_idx\` ON \`newsletter_issues_items\` (\`best_practice_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_items_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_items_locales_locale_parent_id_unique\` ON \`newsletter_issues_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_items_locales_parent_idx\` ON \`newsletter_issues_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_version_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`article_id\` integer,
  	\`report_id\` integer,
  	\`magazine_issue_id\` integer,
  	\`best_practice_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`report_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`magazine_issue_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`best_practice_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_order_idx\` ON \`_newsletter_issues_v_version_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_parent_id_idx\` ON \`_newsletter_issues_v_version_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_article_idx\` ON \`_newsletter_issues_v_version_items\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_report_idx\` ON \`_newsletter_issues_v_version_items\` (\`report_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_magazine_issue_idx\` ON \`_newsletter_issues_v_version_items\` (\`magazine_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_best_practice_idx\` ON \`_newsletter_issues_v_version_items\` (\`best_practice_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_version_items_locales\` (
  	\`heading\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v_version_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletter_issues_v_version_items_locales_locale_parent_id_\` ON \`_newsletter_issues_v_version_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_items_locales_parent_idx\` ON \`_newsletter_issues_v_version_items_locales\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`newsletter_issues_locales\` ADD \`closing\` text;`)
  await db.run(sql`ALTER TABLE \`_newsletter_issues_v_locales\` ADD \`version_closing\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`newsletter_issues_items\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_items_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_version_items\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_version_items_locales\`;`)
  await db.run(sql`ALTER TABLE \`newsletter_issues_locales\` DROP COLUMN \`closing\`;`)
  await db.run(sql`ALTER TABLE \`_newsletter_issues_v_locales\` DROP COLUMN \`version_closing\`;`)
}
