import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`reports_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_sources_order_idx\` ON \`reports_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`reports_sources_parent_id_idx\` ON \`reports_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`issued\` text,
  	\`fiscal_year\` numeric,
  	\`office_id\` integer,
  	\`programme_id\` integer,
  	\`cover_id\` integer,
  	\`series\` text,
  	\`number\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_slug_idx\` ON \`reports\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`reports_office_idx\` ON \`reports\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_programme_idx\` ON \`reports\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_cover_idx\` ON \`reports\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_updated_at_idx\` ON \`reports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`reports_created_at_idx\` ON \`reports\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`reports__status_idx\` ON \`reports\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`reports_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reports_locales_locale_parent_id_unique\` ON \`reports_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_locales_parent_idx\` ON \`reports_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reports_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`reports_rels_order_idx\` ON \`reports_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_parent_idx\` ON \`reports_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_path_idx\` ON \`reports_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_topics_id_idx\` ON \`reports_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_files_id_idx\` ON \`reports_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_countries_id_idx\` ON \`reports_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`reports_rels_municipalities_id_idx\` ON \`reports_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_version_sources_order_idx\` ON \`_reports_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_sources_parent_id_idx\` ON \`_reports_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_issued\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_office_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_series\` text,
  	\`version_number\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_parent_idx\` ON \`_reports_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_slug_idx\` ON \`_reports_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_office_idx\` ON \`_reports_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_programme_idx\` ON \`_reports_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_cover_idx\` ON \`_reports_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_updated_at_idx\` ON \`_reports_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version_created_at_idx\` ON \`_reports_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_version_version__status_idx\` ON \`_reports_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_created_at_idx\` ON \`_reports_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_updated_at_idx\` ON \`_reports_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_snapshot_idx\` ON \`_reports_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_published_locale_idx\` ON \`_reports_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_latest_idx\` ON \`_reports_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_autosave_idx\` ON \`_reports_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_reports_v_locales_locale_parent_id_unique\` ON \`_reports_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_locales_parent_idx\` ON \`_reports_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_reports_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_reports_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_order_idx\` ON \`_reports_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_parent_idx\` ON \`_reports_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_path_idx\` ON \`_reports_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_topics_id_idx\` ON \`_reports_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_files_id_idx\` ON \`_reports_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_countries_id_idx\` ON \`_reports_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_reports_v_rels_municipalities_id_idx\` ON \`_reports_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`magazine_issues_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`magazine_issues_sources_order_idx\` ON \`magazine_issues_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_sources_parent_id_idx\` ON \`magazine_issues_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`magazine_issues\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`issued\` text,
  	\`fiscal_year\` numeric,
  	\`office_id\` integer,
  	\`programme_id\` integer,
  	\`cover_id\` integer,
  	\`number\` numeric,
  	\`issue_month\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`magazine_issues_slug_idx\` ON \`magazine_issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_office_idx\` ON \`magazine_issues\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_programme_idx\` ON \`magazine_issues\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_cover_idx\` ON \`magazine_issues\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_updated_at_idx\` ON \`magazine_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_created_at_idx\` ON \`magazine_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues__status_idx\` ON \`magazine_issues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`magazine_issues_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`magazine_issues_locales_locale_parent_id_unique\` ON \`magazine_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_locales_parent_idx\` ON \`magazine_issues_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`magazine_issues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_order_idx\` ON \`magazine_issues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_parent_idx\` ON \`magazine_issues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_path_idx\` ON \`magazine_issues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_topics_id_idx\` ON \`magazine_issues_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_files_id_idx\` ON \`magazine_issues_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_countries_id_idx\` ON \`magazine_issues_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`magazine_issues_rels_municipalities_id_idx\` ON \`magazine_issues_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_magazine_issues_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_magazine_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_sources_order_idx\` ON \`_magazine_issues_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_sources_parent_id_idx\` ON \`_magazine_issues_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_magazine_issues_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_issued\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_office_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_number\` numeric,
  	\`version_issue_month\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_parent_idx\` ON \`_magazine_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_slug_idx\` ON \`_magazine_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_office_idx\` ON \`_magazine_issues_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_programme_idx\` ON \`_magazine_issues_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_cover_idx\` ON \`_magazine_issues_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_updated_at_idx\` ON \`_magazine_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version_created_at_idx\` ON \`_magazine_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_version_version__status_idx\` ON \`_magazine_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_created_at_idx\` ON \`_magazine_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_updated_at_idx\` ON \`_magazine_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_snapshot_idx\` ON \`_magazine_issues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_published_locale_idx\` ON \`_magazine_issues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_latest_idx\` ON \`_magazine_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_autosave_idx\` ON \`_magazine_issues_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_magazine_issues_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_magazine_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_magazine_issues_v_locales_locale_parent_id_unique\` ON \`_magazine_issues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_locales_parent_idx\` ON \`_magazine_issues_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_magazine_issues_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_magazine_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_order_idx\` ON \`_magazine_issues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_parent_idx\` ON \`_magazine_issues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_path_idx\` ON \`_magazine_issues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_topics_id_idx\` ON \`_magazine_issues_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_files_id_idx\` ON \`_magazine_issues_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_countries_id_idx\` ON \`_magazine_issues_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_magazine_issues_v_rels_municipalities_id_idx\` ON \`_magazine_issues_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_sources_order_idx\` ON \`articles_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_sources_parent_id_idx\` ON \`articles_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`issued\` text,
  	\`fiscal_year\` numeric,
  	\`office_id\` integer,
  	\`programme_id\` integer,
  	\`cover_id\` integer,
  	\`issue_id\` integer,
  	\`newsletter\` text,
  	\`section\` text,
  	\`position\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_office_idx\` ON \`articles\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_programme_idx\` ON \`articles\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_issue_idx\` ON \`articles\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_locales_locale_parent_id_unique\` ON \`articles_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_locales_parent_idx\` ON \`articles_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_topics_id_idx\` ON \`articles_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_files_id_idx\` ON \`articles_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_countries_id_idx\` ON \`articles_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_municipalities_id_idx\` ON \`articles_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_order_idx\` ON \`_articles_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_sources_parent_id_idx\` ON \`_articles_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_issued\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_office_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_issue_id\` integer,
  	\`version_newsletter\` text,
  	\`version_section\` text,
  	\`version_position\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_office_idx\` ON \`_articles_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_programme_idx\` ON \`_articles_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_issue_idx\` ON \`_articles_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_snapshot_idx\` ON \`_articles_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_published_locale_idx\` ON \`_articles_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_autosave_idx\` ON \`_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_articles_v_locales_locale_parent_id_unique\` ON \`_articles_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_locales_parent_idx\` ON \`_articles_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_topics_id_idx\` ON \`_articles_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_files_id_idx\` ON \`_articles_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_countries_id_idx\` ON \`_articles_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_municipalities_id_idx\` ON \`_articles_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_sources_order_idx\` ON \`newsletter_issues_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_sources_parent_id_idx\` ON \`newsletter_issues_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`issued\` text,
  	\`fiscal_year\` numeric,
  	\`office_id\` integer,
  	\`programme_id\` integer,
  	\`cover_id\` integer,
  	\`newsletter\` text,
  	\`volume\` numeric,
  	\`order_in_month\` numeric,
  	\`article_count\` numeric,
  	\`issues_per_year\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_slug_idx\` ON \`newsletter_issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_office_idx\` ON \`newsletter_issues\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_programme_idx\` ON \`newsletter_issues\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_cover_idx\` ON \`newsletter_issues\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_updated_at_idx\` ON \`newsletter_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_created_at_idx\` ON \`newsletter_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues__status_idx\` ON \`newsletter_issues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`newsletter_issues_locales_locale_parent_id_unique\` ON \`newsletter_issues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_locales_parent_idx\` ON \`newsletter_issues_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`newsletter_issues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_order_idx\` ON \`newsletter_issues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_parent_idx\` ON \`newsletter_issues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_path_idx\` ON \`newsletter_issues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_topics_id_idx\` ON \`newsletter_issues_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_files_id_idx\` ON \`newsletter_issues_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_countries_id_idx\` ON \`newsletter_issues_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`newsletter_issues_rels_municipalities_id_idx\` ON \`newsletter_issues_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_sources_order_idx\` ON \`_newsletter_issues_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_sources_parent_id_idx\` ON \`_newsletter_issues_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_issued\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_office_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_newsletter\` text,
  	\`version_volume\` numeric,
  	\`version_order_in_month\` numeric,
  	\`version_article_count\` numeric,
  	\`version_issues_per_year\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_parent_idx\` ON \`_newsletter_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_slug_idx\` ON \`_newsletter_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_office_idx\` ON \`_newsletter_issues_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_programme_idx\` ON \`_newsletter_issues_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_cover_idx\` ON \`_newsletter_issues_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_updated_at_idx\` ON \`_newsletter_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version_created_at_idx\` ON \`_newsletter_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_version_version__status_idx\` ON \`_newsletter_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_created_at_idx\` ON \`_newsletter_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_updated_at_idx\` ON \`_newsletter_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_snapshot_idx\` ON \`_newsletter_issues_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_published_locale_idx\` ON \`_newsletter_issues_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_latest_idx\` ON \`_newsletter_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_autosave_idx\` ON \`_newsletter_issues_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_newsletter_issues_v_locales_locale_parent_id_unique\` ON \`_newsletter_issues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_locales_parent_idx\` ON \`_newsletter_issues_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_newsletter_issues_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_newsletter_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_order_idx\` ON \`_newsletter_issues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_parent_idx\` ON \`_newsletter_issues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_path_idx\` ON \`_newsletter_issues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_topics_id_idx\` ON \`_newsletter_issues_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_files_id_idx\` ON \`_newsletter_issues_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_countries_id_idx\` ON \`_newsletter_issues_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_newsletter_issues_v_rels_municipalities_id_idx\` ON \`_newsletter_issues_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_sources_order_idx\` ON \`best_practices_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_sources_parent_id_idx\` ON \`best_practices_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`issued\` text,
  	\`fiscal_year\` numeric,
  	\`office_id\` integer,
  	\`programme_id\` integer,
  	\`cover_id\` integer,
  	\`practice_kind\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_slug_idx\` ON \`best_practices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_office_idx\` ON \`best_practices\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_programme_idx\` ON \`best_practices\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_cover_idx\` ON \`best_practices\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_updated_at_idx\` ON \`best_practices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_created_at_idx\` ON \`best_practices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`best_practices__status_idx\` ON \`best_practices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`category\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`best_practices_locales_locale_parent_id_unique\` ON \`best_practices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_locales_parent_idx\` ON \`best_practices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`best_practices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`best_practices_rels_order_idx\` ON \`best_practices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_parent_idx\` ON \`best_practices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_path_idx\` ON \`best_practices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_topics_id_idx\` ON \`best_practices_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_files_id_idx\` ON \`best_practices_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_countries_id_idx\` ON \`best_practices_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`best_practices_rels_municipalities_id_idx\` ON \`best_practices_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_sources_order_idx\` ON \`_best_practices_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_sources_parent_id_idx\` ON \`_best_practices_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_issued\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_office_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_cover_id\` integer,
  	\`version_practice_kind\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_parent_idx\` ON \`_best_practices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_slug_idx\` ON \`_best_practices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_office_idx\` ON \`_best_practices_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_programme_idx\` ON \`_best_practices_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_cover_idx\` ON \`_best_practices_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_updated_at_idx\` ON \`_best_practices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version_created_at_idx\` ON \`_best_practices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_version_version__status_idx\` ON \`_best_practices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_created_at_idx\` ON \`_best_practices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_updated_at_idx\` ON \`_best_practices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_snapshot_idx\` ON \`_best_practices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_published_locale_idx\` ON \`_best_practices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_latest_idx\` ON \`_best_practices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_autosave_idx\` ON \`_best_practices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_category\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_best_practices_v_locales_locale_parent_id_unique\` ON \`_best_practices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_locales_parent_idx\` ON \`_best_practices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_best_practices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_best_practices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_order_idx\` ON \`_best_practices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_parent_idx\` ON \`_best_practices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_path_idx\` ON \`_best_practices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_topics_id_idx\` ON \`_best_practices_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_files_id_idx\` ON \`_best_practices_v_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_countries_id_idx\` ON \`_best_practices_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_best_practices_v_rels_municipalities_id_idx\` ON \`_best_practices_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`topics_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_sources_order_idx\` ON \`topics_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`topics_sources_parent_id_idx\` ON \`topics_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`order\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`topics_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_locales_locale_parent_id_unique\` ON \`topics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`topics_locales_parent_idx\` ON \`topics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_version_sources_order_idx\` ON \`_topics_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_sources_parent_id_idx\` ON \`_topics_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_order\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_snapshot_idx\` ON \`_topics_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_published_locale_idx\` ON \`_topics_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_autosave_idx\` ON \`_topics_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_topics_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_topics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_topics_v_locales_locale_parent_id_unique\` ON \`_topics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_locales_parent_idx\` ON \`_topics_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`files\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_thumbnail_url\` text,
  	\`sizes_thumbnail_width\` numeric,
  	\`sizes_thumbnail_height\` numeric,
  	\`sizes_thumbnail_mime_type\` text,
  	\`sizes_thumbnail_filesize\` numeric,
  	\`sizes_thumbnail_filename\` text,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_slug_idx\` ON \`files\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`files_updated_at_idx\` ON \`files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`files_created_at_idx\` ON \`files\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`files__status_idx\` ON \`files\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`files_filename_idx\` ON \`files\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`files_sizes_thumbnail_sizes_thumbnail_filename_idx\` ON \`files\` (\`sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`files_sizes_card_sizes_card_filename_idx\` ON \`files\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`files_sizes_wide_sizes_wide_filename_idx\` ON \`files\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`files_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`files_locales_locale_parent_id_unique\` ON \`files_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`files_locales_parent_idx\` ON \`files_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_files_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_thumbnail_url\` text,
  	\`version_sizes_thumbnail_width\` numeric,
  	\`version_sizes_thumbnail_height\` numeric,
  	\`version_sizes_thumbnail_mime_type\` text,
  	\`version_sizes_thumbnail_filesize\` numeric,
  	\`version_sizes_thumbnail_filename\` text,
  	\`version_sizes_card_url\` text,
  	\`version_sizes_card_width\` numeric,
  	\`version_sizes_card_height\` numeric,
  	\`version_sizes_card_mime_type\` text,
  	\`version_sizes_card_filesize\` numeric,
  	\`version_sizes_card_filename\` text,
  	\`version_sizes_wide_url\` text,
  	\`version_sizes_wide_width\` numeric,
  	\`version_sizes_wide_height\` numeric,
  	\`version_sizes_wide_mime_type\` text,
  	\`version_sizes_wide_filesize\` numeric,
  	\`version_sizes_wide_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_files_v_parent_idx\` ON \`_files_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_slug_idx\` ON \`_files_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_updated_at_idx\` ON \`_files_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_created_at_idx\` ON \`_files_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version__status_idx\` ON \`_files_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_version_filename_idx\` ON \`_files_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_sizes_thumbnail_version_sizes_thumbnail_idx\` ON \`_files_v\` (\`version_sizes_thumbnail_filename\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_sizes_card_version_sizes_card_filename_idx\` ON \`_files_v\` (\`version_sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_version_sizes_wide_version_sizes_wide_filename_idx\` ON \`_files_v\` (\`version_sizes_wide_filename\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_created_at_idx\` ON \`_files_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_updated_at_idx\` ON \`_files_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_snapshot_idx\` ON \`_files_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_published_locale_idx\` ON \`_files_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_latest_idx\` ON \`_files_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_files_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_files_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_files_v_locales_locale_parent_id_unique\` ON \`_files_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_files_v_locales_parent_idx\` ON \`_files_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_target_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_target_bodies_order_idx\` ON \`programmes_target_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_target_bodies_parent_id_idx\` ON \`programmes_target_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_target_bodies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_target_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_target_bodies_locales_locale_parent_id_unique\` ON \`programmes_target_bodies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_target_bodies_locales_parent_idx\` ON \`programmes_target_bodies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_terms_order_idx\` ON \`programmes_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_terms_parent_id_idx\` ON \`programmes_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_terms_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_terms_locales_locale_parent_id_unique\` ON \`programmes_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_terms_locales_parent_idx\` ON \`programmes_terms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_statistics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`fiscal_year\` numeric,
  	\`as_of\` text,
  	\`approximate\` integer,
  	\`municipality_id\` integer,
  	\`rank\` numeric,
  	\`document\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_statistics_order_idx\` ON \`programmes_statistics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_statistics_parent_id_idx\` ON \`programmes_statistics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_statistics_municipality_idx\` ON \`programmes_statistics\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_statistics_locales\` (
  	\`metric\` text,
  	\`unit\` text,
  	\`field\` text,
  	\`recipient\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_statistics_locales_locale_parent_id_unique\` ON \`programmes_statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_statistics_locales_parent_idx\` ON \`programmes_statistics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_sources_order_idx\` ON \`programmes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_sources_parent_id_idx\` ON \`programmes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`programme_kind\` text,
  	\`status\` text,
  	\`focus_area_id\` integer,
  	\`grant_scheme_id\` integer,
  	\`since_fiscal_year\` numeric,
  	\`since_year\` numeric,
  	\`website\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`focus_area_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`grant_scheme_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_slug_idx\` ON \`programmes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`programmes_focus_area_idx\` ON \`programmes\` (\`focus_area_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_grant_scheme_idx\` ON \`programmes\` (\`grant_scheme_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`body\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_locales_parent_idx\` ON \`programmes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_texts_order_parent\` ON \`programmes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`offices_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_offices_id_idx\` ON \`programmes_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_target_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_target_bodies_order_idx\` ON \`_programmes_v_version_target_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_target_bodies_parent_id_idx\` ON \`_programmes_v_version_target_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_target_bodies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_target_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_target_bodies_locales_locale_parent_id\` ON \`_programmes_v_version_target_bodies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_target_bodies_locales_parent_idx\` ON \`_programmes_v_version_target_bodies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_terms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_terms_order_idx\` ON \`_programmes_v_version_terms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_terms_parent_id_idx\` ON \`_programmes_v_version_terms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_terms_locales\` (
  	\`label\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_terms_locales_locale_parent_id_unique\` ON \`_programmes_v_version_terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_terms_locales_parent_idx\` ON \`_programmes_v_version_terms_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_statistics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` numeric,
  	\`fiscal_year\` numeric,
  	\`as_of\` text,
  	\`approximate\` integer,
  	\`municipality_id\` integer,
  	\`rank\` numeric,
  	\`document\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_statistics_order_idx\` ON \`_programmes_v_version_statistics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_statistics_parent_id_idx\` ON \`_programmes_v_version_statistics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_statistics_municipality_idx\` ON \`_programmes_v_version_statistics\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_statistics_locales\` (
  	\`metric\` text,
  	\`unit\` text,
  	\`field\` text,
  	\`recipient\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v_version_statistics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_version_statistics_locales_locale_parent_id_un\` ON \`_programmes_v_version_statistics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_statistics_locales_parent_idx\` ON \`_programmes_v_version_statistics_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_sources_order_idx\` ON \`_programmes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_sources_parent_id_idx\` ON \`_programmes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_programme_kind\` text,
  	\`version_status\` text,
  	\`version_focus_area_id\` integer,
  	\`version_grant_scheme_id\` integer,
  	\`version_since_fiscal_year\` numeric,
  	\`version_since_year\` numeric,
  	\`version_website\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_focus_area_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_grant_scheme_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_slug_idx\` ON \`_programmes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_focus_area_idx\` ON \`_programmes_v\` (\`version_focus_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_grant_scheme_idx\` ON \`_programmes_v\` (\`version_grant_scheme_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_autosave_idx\` ON \`_programmes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_body\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_locales_parent_idx\` ON \`_programmes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_order_parent\` ON \`_programmes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`offices_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_offices_id_idx\` ON \`_programmes_v_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_policies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_areas_policies_order_idx\` ON \`focus_areas_policies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_policies_parent_id_idx\` ON \`focus_areas_policies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_policies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_areas_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`focus_areas_policies_locales_locale_parent_id_unique\` ON \`focus_areas_policies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_policies_locales_parent_idx\` ON \`focus_areas_policies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_plan_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`document\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_areas_plan_sections_order_idx\` ON \`focus_areas_plan_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_plan_sections_parent_id_idx\` ON \`focus_areas_plan_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_areas_sources_order_idx\` ON \`focus_areas_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_sources_parent_id_idx\` ON \`focus_areas_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`order\` numeric,
  	\`numeral\` text,
  	\`tier\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`focus_areas_slug_idx\` ON \`focus_areas\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_updated_at_idx\` ON \`focus_areas\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_created_at_idx\` ON \`focus_areas\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas__status_idx\` ON \`focus_areas\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`former_name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`focus_areas_locales_locale_parent_id_unique\` ON \`focus_areas_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`focus_areas_locales_parent_idx\` ON \`focus_areas_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`focus_areas_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`focus_areas_texts_order_parent\` ON \`focus_areas_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_version_policies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_policies_order_idx\` ON \`_focus_areas_v_version_policies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_policies_parent_id_idx\` ON \`_focus_areas_v_version_policies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_version_policies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_areas_v_version_policies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_focus_areas_v_version_policies_locales_locale_parent_id_uni\` ON \`_focus_areas_v_version_policies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_policies_locales_parent_idx\` ON \`_focus_areas_v_version_policies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_version_plan_sections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`fiscal_year\` numeric,
  	\`document\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_plan_sections_order_idx\` ON \`_focus_areas_v_version_plan_sections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_plan_sections_parent_id_idx\` ON \`_focus_areas_v_version_plan_sections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_sources_order_idx\` ON \`_focus_areas_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_sources_parent_id_idx\` ON \`_focus_areas_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_order\` numeric,
  	\`version_numeral\` text,
  	\`version_tier\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_parent_idx\` ON \`_focus_areas_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_version_slug_idx\` ON \`_focus_areas_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_version_updated_at_idx\` ON \`_focus_areas_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_version_created_at_idx\` ON \`_focus_areas_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_version_version__status_idx\` ON \`_focus_areas_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_created_at_idx\` ON \`_focus_areas_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_updated_at_idx\` ON \`_focus_areas_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_snapshot_idx\` ON \`_focus_areas_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_published_locale_idx\` ON \`_focus_areas_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_latest_idx\` ON \`_focus_areas_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_autosave_idx\` ON \`_focus_areas_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_former_name\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_focus_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_focus_areas_v_locales_locale_parent_id_unique\` ON \`_focus_areas_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_locales_parent_idx\` ON \`_focus_areas_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_focus_areas_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_focus_areas_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_focus_areas_v_texts_order_parent\` ON \`_focus_areas_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_lectures_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_lectures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_lectures_speakers_order_idx\` ON \`sessions_lectures_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_lectures_speakers_parent_id_idx\` ON \`sessions_lectures_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_lectures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`presented_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_lectures_order_idx\` ON \`sessions_lectures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_lectures_parent_id_idx\` ON \`sessions_lectures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_lectures_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_lectures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_lectures_locales_locale_parent_id_unique\` ON \`sessions_lectures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_lectures_locales_parent_idx\` ON \`sessions_lectures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_speakers_order_idx\` ON \`sessions_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_speakers_parent_id_idx\` ON \`sessions_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`start\` text,
  	\`end\` text,
  	\`format\` text,
  	\`country_id\` integer,
  	\`attendance\` numeric,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_order_idx\` ON \`sessions_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_parent_id_idx\` ON \`sessions_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_country_idx\` ON \`sessions_occurrences\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_occurrences_locales\` (
  	\`label\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_occurrences_locales_locale_parent_id_unique\` ON \`sessions_occurrences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_occurrences_locales_parent_idx\` ON \`sessions_occurrences_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_participants_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_participants_breakdown_order_idx\` ON \`sessions_participants_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_participants_breakdown_parent_id_idx\` ON \`sessions_participants_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_participants_breakdown_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions_participants_breakdown\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_participants_breakdown_locales_locale_parent_id_uni\` ON \`sessions_participants_breakdown_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_participants_breakdown_locales_parent_idx\` ON \`sessions_participants_breakdown_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_sources_order_idx\` ON \`sessions_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_sources_parent_id_idx\` ON \`sessions_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`session_kind\` text,
  	\`status\` text,
  	\`fiscal_year\` numeric,
  	\`number\` numeric,
  	\`programme_id\` integer,
  	\`office_id\` integer,
  	\`category\` text,
  	\`dates_start\` text,
  	\`dates_end\` text,
  	\`dates_start_month\` text,
  	\`dates_end_month\` text,
  	\`dates_is_span\` integer,
  	\`times_held\` numeric,
  	\`format\` text,
  	\`host_municipality_id\` integer,
  	\`participants_total\` numeric,
  	\`participants_approximate\` integer,
  	\`exhibitors\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`host_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_slug_idx\` ON \`sessions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sessions_programme_idx\` ON \`sessions\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_office_idx\` ON \`sessions\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_host_municipality_idx\` ON \`sessions\` (\`host_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_updated_at_idx\` ON \`sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions_created_at_idx\` ON \`sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sessions__status_idx\` ON \`sessions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sessions_locales\` (
  	\`title\` text,
  	\`target\` text,
  	\`place\` text,
  	\`participants_unit\` text,
  	\`participants_note\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sessions_locales_locale_parent_id_unique\` ON \`sessions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_locales_parent_idx\` ON \`sessions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sessions_rels_order_idx\` ON \`sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_parent_idx\` ON \`sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_path_idx\` ON \`sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_countries_id_idx\` ON \`sessions_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`sessions_rels_municipalities_id_idx\` ON \`sessions_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_lectures_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_lectures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_lectures_speakers_order_idx\` ON \`_sessions_v_version_lectures_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_lectures_speakers_parent_id_idx\` ON \`_sessions_v_version_lectures_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_lectures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`presented_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_lectures_order_idx\` ON \`_sessions_v_version_lectures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_lectures_parent_id_idx\` ON \`_sessions_v_version_lectures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_lectures_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_lectures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_lectures_locales_locale_parent_id_unique\` ON \`_sessions_v_version_lectures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_lectures_locales_parent_idx\` ON \`_sessions_v_version_lectures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_order_idx\` ON \`_sessions_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_speakers_parent_id_idx\` ON \`_sessions_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`start\` text,
  	\`end\` text,
  	\`format\` text,
  	\`country_id\` integer,
  	\`attendance\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_order_idx\` ON \`_sessions_v_version_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_parent_id_idx\` ON \`_sessions_v_version_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_country_idx\` ON \`_sessions_v_version_occurrences\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_occurrences_locales\` (
  	\`label\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_occurrences_locales_locale_parent_id_uni\` ON \`_sessions_v_version_occurrences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_occurrences_locales_parent_idx\` ON \`_sessions_v_version_occurrences_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_participants_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`value\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_participants_breakdown_order_idx\` ON \`_sessions_v_version_participants_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_participants_breakdown_parent_id_idx\` ON \`_sessions_v_version_participants_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_participants_breakdown_locales\` (
  	\`label\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v_version_participants_breakdown\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_version_participants_breakdown_locales_locale_pa\` ON \`_sessions_v_version_participants_breakdown_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_participants_breakdown_locales_parent_idx\` ON \`_sessions_v_version_participants_breakdown_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_sources_order_idx\` ON \`_sessions_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_sources_parent_id_idx\` ON \`_sessions_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_session_kind\` text,
  	\`version_status\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_number\` numeric,
  	\`version_programme_id\` integer,
  	\`version_office_id\` integer,
  	\`version_category\` text,
  	\`version_dates_start\` text,
  	\`version_dates_end\` text,
  	\`version_dates_start_month\` text,
  	\`version_dates_end_month\` text,
  	\`version_dates_is_span\` integer,
  	\`version_times_held\` numeric,
  	\`version_format\` text,
  	\`version_host_municipality_id\` integer,
  	\`version_participants_total\` numeric,
  	\`version_participants_approximate\` integer,
  	\`version_exhibitors\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_host_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_parent_idx\` ON \`_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_slug_idx\` ON \`_sessions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_programme_idx\` ON \`_sessions_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_office_idx\` ON \`_sessions_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_host_municipality_idx\` ON \`_sessions_v\` (\`version_host_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_updated_at_idx\` ON \`_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version_created_at_idx\` ON \`_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_version_version__status_idx\` ON \`_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_created_at_idx\` ON \`_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_updated_at_idx\` ON \`_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_snapshot_idx\` ON \`_sessions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_published_locale_idx\` ON \`_sessions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_latest_idx\` ON \`_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_autosave_idx\` ON \`_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_locales\` (
  	\`version_title\` text,
  	\`version_target\` text,
  	\`version_place\` text,
  	\`version_participants_unit\` text,
  	\`version_participants_note\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sessions_v_locales_locale_parent_id_unique\` ON \`_sessions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_locales_parent_idx\` ON \`_sessions_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_order_idx\` ON \`_sessions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_parent_idx\` ON \`_sessions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_path_idx\` ON \`_sessions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_countries_id_idx\` ON \`_sessions_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_sessions_v_rels_municipalities_id_idx\` ON \`_sessions_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`events_theme_ingredients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` integer,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_theme_ingredients_order_idx\` ON \`events_theme_ingredients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_theme_ingredients_parent_id_idx\` ON \`events_theme_ingredients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_theme_ingredients_municipality_idx\` ON \`events_theme_ingredients\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`events_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`start\` text,
  	\`end\` text,
  	\`format\` text,
  	\`country_id\` integer,
  	\`attendance\` numeric,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_occurrences_order_idx\` ON \`events_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_occurrences_parent_id_idx\` ON \`events_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_occurrences_country_idx\` ON \`events_occurrences\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`events_occurrences_locales\` (
  	\`label\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_occurrences_locales_locale_parent_id_unique\` ON \`events_occurrences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_occurrences_locales_parent_idx\` ON \`events_occurrences_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_sources_order_idx\` ON \`events_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_sources_parent_id_idx\` ON \`events_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`event_kind\` text,
  	\`role\` text,
  	\`status\` text,
  	\`fiscal_year\` numeric,
  	\`programme_id\` integer,
  	\`office_id\` integer,
  	\`dates_start\` text,
  	\`dates_end\` text,
  	\`dates_start_month\` text,
  	\`dates_end_month\` text,
  	\`dates_is_span\` integer,
  	\`invited_from_id\` integer,
  	\`attendance\` numeric,
  	\`attendance_approximate\` integer,
  	\`exhibitors_local_governments\` numeric,
  	\`exhibitors_businesses\` numeric,
  	\`exhibitors_products\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`invited_from_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_programme_idx\` ON \`events\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`events_office_idx\` ON \`events\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`events_invited_from_idx\` ON \`events\` (\`invited_from_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`name\` text,
  	\`place\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_locales_parent_idx\` ON \`events_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_countries_id_idx\` ON \`events_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_municipalities_id_idx\` ON \`events_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_theme_ingredients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`municipality_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_theme_ingredients_order_idx\` ON \`_events_v_version_theme_ingredients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_theme_ingredients_parent_id_idx\` ON \`_events_v_version_theme_ingredients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_theme_ingredients_municipality_idx\` ON \`_events_v_version_theme_ingredients\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_occurrences\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`start\` text,
  	\`end\` text,
  	\`format\` text,
  	\`country_id\` integer,
  	\`attendance\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_order_idx\` ON \`_events_v_version_occurrences\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_parent_id_idx\` ON \`_events_v_version_occurrences\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_country_idx\` ON \`_events_v_version_occurrences\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_occurrences_locales\` (
  	\`label\` text,
  	\`place\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_occurrences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_occurrences_locales_locale_parent_id_uniqu\` ON \`_events_v_version_occurrences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_occurrences_locales_parent_idx\` ON \`_events_v_version_occurrences_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_order_idx\` ON \`_events_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_sources_parent_id_idx\` ON \`_events_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_event_kind\` text,
  	\`version_role\` text,
  	\`version_status\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_programme_id\` integer,
  	\`version_office_id\` integer,
  	\`version_dates_start\` text,
  	\`version_dates_end\` text,
  	\`version_dates_start_month\` text,
  	\`version_dates_end_month\` text,
  	\`version_dates_is_span\` integer,
  	\`version_invited_from_id\` integer,
  	\`version_attendance\` numeric,
  	\`version_attendance_approximate\` integer,
  	\`version_exhibitors_local_governments\` numeric,
  	\`version_exhibitors_businesses\` numeric,
  	\`version_exhibitors_products\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_invited_from_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_programme_idx\` ON \`_events_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_office_idx\` ON \`_events_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_invited_from_idx\` ON \`_events_v\` (\`version_invited_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_name\` text,
  	\`version_place\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_locales_parent_idx\` ON \`_events_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_countries_id_idx\` ON \`_events_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_municipalities_id_idx\` ON \`_events_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_sources_order_idx\` ON \`placements_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`placements_sources_parent_id_idx\` ON \`placements_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`fiscal_year\` numeric,
  	\`programme_id\` integer,
  	\`municipality_id\` integer,
  	\`country_id\` integer,
  	\`trainees\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`placements_slug_idx\` ON \`placements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`placements_programme_idx\` ON \`placements\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_municipality_idx\` ON \`placements\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_country_idx\` ON \`placements\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`placements__status_idx\` ON \`placements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`placements_locales\` (
  	\`field\` text,
  	\`origin\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`placements_locales_locale_parent_id_unique\` ON \`placements_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_locales_parent_idx\` ON \`placements_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_placements_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_placements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_placements_v_version_sources_order_idx\` ON \`_placements_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_sources_parent_id_idx\` ON \`_placements_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_placements_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_programme_id\` integer,
  	\`version_municipality_id\` integer,
  	\`version_country_id\` integer,
  	\`version_trainees\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_placements_v_parent_idx\` ON \`_placements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_slug_idx\` ON \`_placements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_programme_idx\` ON \`_placements_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_municipality_idx\` ON \`_placements_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_country_idx\` ON \`_placements_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_updated_at_idx\` ON \`_placements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version_created_at_idx\` ON \`_placements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_version_version__status_idx\` ON \`_placements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_created_at_idx\` ON \`_placements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_updated_at_idx\` ON \`_placements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_snapshot_idx\` ON \`_placements_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_published_locale_idx\` ON \`_placements_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_latest_idx\` ON \`_placements_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_autosave_idx\` ON \`_placements_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_placements_v_locales\` (
  	\`version_field\` text,
  	\`version_origin\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_placements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_placements_v_locales_locale_parent_id_unique\` ON \`_placements_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_placements_v_locales_parent_idx\` ON \`_placements_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dispatches_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`start_month\` text,
  	\`end_month\` text,
  	\`is_span\` integer,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dispatches_dates_order_idx\` ON \`dispatches_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_dates_parent_id_idx\` ON \`dispatches_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dispatches_advisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dispatches_advisers_order_idx\` ON \`dispatches_advisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_advisers_parent_id_idx\` ON \`dispatches_advisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dispatches_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`dispatches_sources_order_idx\` ON \`dispatches_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_sources_parent_id_idx\` ON \`dispatches_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`dispatches\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`dispatch_kind\` text,
  	\`fiscal_year\` numeric,
  	\`programme_id\` integer,
  	\`office_id\` integer,
  	\`municipality_id\` integer,
  	\`municipality_role\` text,
  	\`country_id\` integer,
  	\`dispatch_count\` numeric,
  	\`participants\` numeric,
  	\`format\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_slug_idx\` ON \`dispatches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_programme_idx\` ON \`dispatches\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_office_idx\` ON \`dispatches\` (\`office_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_municipality_idx\` ON \`dispatches\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_country_idx\` ON \`dispatches\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_updated_at_idx\` ON \`dispatches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_created_at_idx\` ON \`dispatches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`dispatches__status_idx\` ON \`dispatches\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`dispatches_locales\` (
  	\`title\` text,
  	\`sender_name\` text,
  	\`field\` text,
  	\`destination\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`dispatches_locales_locale_parent_id_unique\` ON \`dispatches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`dispatches_locales_parent_idx\` ON \`dispatches_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dispatches_v_version_dates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`start\` text,
  	\`end\` text,
  	\`start_month\` text,
  	\`end_month\` text,
  	\`is_span\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dispatches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_dates_order_idx\` ON \`_dispatches_v_version_dates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_dates_parent_id_idx\` ON \`_dispatches_v_version_dates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dispatches_v_version_advisers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`affiliation\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dispatches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_advisers_order_idx\` ON \`_dispatches_v_version_advisers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_advisers_parent_id_idx\` ON \`_dispatches_v_version_advisers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dispatches_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dispatches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_sources_order_idx\` ON \`_dispatches_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_sources_parent_id_idx\` ON \`_dispatches_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_dispatches_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_dispatch_kind\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_programme_id\` integer,
  	\`version_office_id\` integer,
  	\`version_municipality_id\` integer,
  	\`version_municipality_role\` text,
  	\`version_country_id\` integer,
  	\`version_dispatch_count\` numeric,
  	\`version_participants\` numeric,
  	\`version_format\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_dispatches_v_parent_idx\` ON \`_dispatches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_slug_idx\` ON \`_dispatches_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_programme_idx\` ON \`_dispatches_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_office_idx\` ON \`_dispatches_v\` (\`version_office_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_municipality_idx\` ON \`_dispatches_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_country_idx\` ON \`_dispatches_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_updated_at_idx\` ON \`_dispatches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version_created_at_idx\` ON \`_dispatches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_version_version__status_idx\` ON \`_dispatches_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_created_at_idx\` ON \`_dispatches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_updated_at_idx\` ON \`_dispatches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_snapshot_idx\` ON \`_dispatches_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_published_locale_idx\` ON \`_dispatches_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_latest_idx\` ON \`_dispatches_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_autosave_idx\` ON \`_dispatches_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_dispatches_v_locales\` (
  	\`version_title\` text,
  	\`version_sender_name\` text,
  	\`version_field\` text,
  	\`version_destination\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_dispatches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_dispatches_v_locales_locale_parent_id_unique\` ON \`_dispatches_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_dispatches_v_locales_parent_idx\` ON \`_dispatches_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_eligible_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_bodies_order_idx\` ON \`grant_schemes_eligible_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_bodies_parent_id_idx\` ON \`grant_schemes_eligible_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_eligible_bodies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_eligible_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_eligible_bodies_locales_locale_parent_id_uniqu\` ON \`grant_schemes_eligible_bodies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_bodies_locales_parent_idx\` ON \`grant_schemes_eligible_bodies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_eligible_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_projects_order_idx\` ON \`grant_schemes_eligible_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_projects_parent_id_idx\` ON \`grant_schemes_eligible_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_eligible_projects_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_eligible_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_eligible_projects_locales_locale_parent_id_uni\` ON \`grant_schemes_eligible_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_eligible_projects_locales_parent_idx\` ON \`grant_schemes_eligible_projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_exclusions_order_idx\` ON \`grant_schemes_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_exclusions_parent_id_idx\` ON \`grant_schemes_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_exclusions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_exclusions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_exclusions_locales_locale_parent_id_unique\` ON \`grant_schemes_exclusions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_exclusions_locales_parent_idx\` ON \`grant_schemes_exclusions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_caps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`amount_yen\` numeric,
  	\`condition_code\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_caps_order_idx\` ON \`grant_schemes_caps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_caps_parent_id_idx\` ON \`grant_schemes_caps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_caps_locales\` (
  	\`condition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_caps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_caps_locales_locale_parent_id_unique\` ON \`grant_schemes_caps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_caps_locales_parent_idx\` ON \`grant_schemes_caps_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`grant_schemes_figures_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`awarded\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_breakdown_order_idx\` ON \`grant_schemes_figures_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_breakdown_parent_id_idx\` ON \`grant_schemes_figures_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_figures_breakdown_locales\` (
  	\`category\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_figures_breakdown\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_figures_breakdown_locales_locale_parent_id_uni\` ON \`grant_schemes_figures_breakdown_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_breakdown_locales_parent_idx\` ON \`grant_schemes_figures_breakdown_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`adopted\` numeric,
  	\`awarded\` numeric,
  	\`withdrawn\` numeric,
  	\`recipients\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_order_idx\` ON \`grant_schemes_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_parent_id_idx\` ON \`grant_schemes_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_figures_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_figures_locales_locale_parent_id_unique\` ON \`grant_schemes_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_figures_locales_parent_idx\` ON \`grant_schemes_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_schemes_sources_order_idx\` ON \`grant_schemes_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_sources_parent_id_idx\` ON \`grant_schemes_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`status\` text,
  	\`recipient_kind\` text,
  	\`focus_area_id\` integer,
  	\`programme_id\` integer,
  	\`since_fiscal_year\` numeric,
  	\`contact_tel\` text,
  	\`contact_email\` text,
  	\`rate_numerator\` numeric,
  	\`rate_denominator\` numeric,
  	\`minimum_eligible_cost_exclusive_yen\` numeric,
  	\`budget_limited\` integer,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`focus_area_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_slug_idx\` ON \`grant_schemes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_focus_area_idx\` ON \`grant_schemes\` (\`focus_area_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_programme_idx\` ON \`grant_schemes\` (\`programme_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_updated_at_idx\` ON \`grant_schemes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_created_at_idx\` ON \`grant_schemes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes__status_idx\` ON \`grant_schemes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`grant_schemes_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`body\` text,
  	\`contact_department\` text,
  	\`period\` text,
  	\`quota\` text,
  	\`rate_text\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_schemes_locales_locale_parent_id_unique\` ON \`grant_schemes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_schemes_locales_parent_idx\` ON \`grant_schemes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_eligible_bodies\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_bodies_order_idx\` ON \`_grant_schemes_v_version_eligible_bodies\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_bodies_parent_id_idx\` ON \`_grant_schemes_v_version_eligible_bodies\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_eligible_bodies_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_eligible_bodies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_eligible_bodies_locales_locale_pare\` ON \`_grant_schemes_v_version_eligible_bodies_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_bodies_locales_parent_idx\` ON \`_grant_schemes_v_version_eligible_bodies_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_eligible_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_projects_order_idx\` ON \`_grant_schemes_v_version_eligible_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_projects_parent_id_idx\` ON \`_grant_schemes_v_version_eligible_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_eligible_projects_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_eligible_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_eligible_projects_locales_locale_pa\` ON \`_grant_schemes_v_version_eligible_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_eligible_projects_locales_parent_idx\` ON \`_grant_schemes_v_version_eligible_projects_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_exclusions_order_idx\` ON \`_grant_schemes_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_exclusions_parent_id_idx\` ON \`_grant_schemes_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_exclusions_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_exclusions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_exclusions_locales_locale_parent_id\` ON \`_grant_schemes_v_version_exclusions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_exclusions_locales_parent_idx\` ON \`_grant_schemes_v_version_exclusions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_caps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`amount_yen\` numeric,
  	\`condition_code\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_caps_order_idx\` ON \`_grant_schemes_v_version_caps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_caps_parent_id_idx\` ON \`_grant_schemes_v_version_caps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_caps_locales\` (
  	\`condition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_caps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_caps_locales_locale_parent_id_uniqu\` ON \`_grant_schemes_v_version_caps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_caps_locales_parent_idx\` ON \`_grant_schemes_v_version_caps_locales\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_figures_breakdown\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`awarded\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_breakdown_order_idx\` ON \`_grant_schemes_v_version_figures_breakdown\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_breakdown_parent_id_idx\` ON \`_grant_schemes_v_version_figures_breakdown\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_figures_breakdown_locales\` (
  	\`category\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_figures_breakdown\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_figures_breakdown_locales_locale_pa\` ON \`_grant_schemes_v_version_figures_breakdown_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_breakdown_locales_parent_idx\` ON \`_grant_schemes_v_version_figures_breakdown_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_figures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`fiscal_year\` numeric,
  	\`adopted\` numeric,
  	\`awarded\` numeric,
  	\`withdrawn\` numeric,
  	\`recipients\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_order_idx\` ON \`_grant_schemes_v_version_figures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_parent_id_idx\` ON \`_grant_schemes_v_version_figures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_figures_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v_version_figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_version_figures_locales_locale_parent_id_un\` ON \`_grant_schemes_v_version_figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_figures_locales_parent_idx\` ON \`_grant_schemes_v_version_figures_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_sources_order_idx\` ON \`_grant_schemes_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_sources_parent_id_idx\` ON \`_grant_schemes_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_status\` text,
  	\`version_recipient_kind\` text,
  	\`version_focus_area_id\` integer,
  	\`version_programme_id\` integer,
  	\`version_since_fiscal_year\` numeric,
  	\`version_contact_tel\` text,
  	\`version_contact_email\` text,
  	\`version_rate_numerator\` numeric,
  	\`version_rate_denominator\` numeric,
  	\`version_minimum_eligible_cost_exclusive_yen\` numeric,
  	\`version_budget_limited\` integer,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_focus_area_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_programme_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_parent_idx\` ON \`_grant_schemes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version_slug_idx\` ON \`_grant_schemes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version_focus_area_idx\` ON \`_grant_schemes_v\` (\`version_focus_area_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version_programme_idx\` ON \`_grant_schemes_v\` (\`version_programme_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version_updated_at_idx\` ON \`_grant_schemes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version_created_at_idx\` ON \`_grant_schemes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_version_version__status_idx\` ON \`_grant_schemes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_created_at_idx\` ON \`_grant_schemes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_updated_at_idx\` ON \`_grant_schemes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_snapshot_idx\` ON \`_grant_schemes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_published_locale_idx\` ON \`_grant_schemes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_latest_idx\` ON \`_grant_schemes_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_autosave_idx\` ON \`_grant_schemes_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_grant_schemes_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_body\` text,
  	\`version_contact_department\` text,
  	\`version_period\` text,
  	\`version_quota\` text,
  	\`version_rate_text\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_schemes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_schemes_v_locales_locale_parent_id_unique\` ON \`_grant_schemes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_schemes_v_locales_parent_idx\` ON \`_grant_schemes_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_awards_co_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` integer,
  	\`printed_name\` text,
  	\`recipient_kind\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_awards_co_recipients_order_idx\` ON \`grant_awards_co_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_co_recipients_parent_id_idx\` ON \`grant_awards_co_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_co_recipients_municipality_idx\` ON \`grant_awards_co_recipients\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_awards_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_awards_sources_order_idx\` ON \`grant_awards_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_sources_parent_id_idx\` ON \`grant_awards_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_awards\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`scheme_id\` integer,
  	\`fiscal_year\` numeric,
  	\`status\` text,
  	\`category\` text,
  	\`month\` text,
  	\`recipient_municipality_id\` integer,
  	\`recipient_printed_name\` text,
  	\`recipient_recipient_kind\` text,
  	\`prefecture\` text,
  	\`partner_countries_from\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`scheme_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recipient_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_awards_slug_idx\` ON \`grant_awards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_scheme_idx\` ON \`grant_awards\` (\`scheme_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_recipient_recipient_municipality_idx\` ON \`grant_awards\` (\`recipient_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_updated_at_idx\` ON \`grant_awards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_created_at_idx\` ON \`grant_awards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards__status_idx\` ON \`grant_awards\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`grant_awards_locales\` (
  	\`title\` text,
  	\`disaster\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`grant_awards_locales_locale_parent_id_unique\` ON \`grant_awards_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_locales_parent_idx\` ON \`grant_awards_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`grant_awards_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`grant_awards_rels_order_idx\` ON \`grant_awards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_rels_parent_idx\` ON \`grant_awards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_rels_path_idx\` ON \`grant_awards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`grant_awards_rels_countries_id_idx\` ON \`grant_awards_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_awards_v_version_co_recipients\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`municipality_id\` integer,
  	\`printed_name\` text,
  	\`recipient_kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_co_recipients_order_idx\` ON \`_grant_awards_v_version_co_recipients\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_co_recipients_parent_id_idx\` ON \`_grant_awards_v_version_co_recipients\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_co_recipients_municipality_idx\` ON \`_grant_awards_v_version_co_recipients\` (\`municipality_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_awards_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_sources_order_idx\` ON \`_grant_awards_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_sources_parent_id_idx\` ON \`_grant_awards_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_awards_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_scheme_id\` integer,
  	\`version_fiscal_year\` numeric,
  	\`version_status\` text,
  	\`version_category\` text,
  	\`version_month\` text,
  	\`version_recipient_municipality_id\` integer,
  	\`version_recipient_printed_name\` text,
  	\`version_recipient_recipient_kind\` text,
  	\`version_prefecture\` text,
  	\`version_partner_countries_from\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_scheme_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recipient_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_parent_idx\` ON \`_grant_awards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_version_slug_idx\` ON \`_grant_awards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_version_scheme_idx\` ON \`_grant_awards_v\` (\`version_scheme_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_recipient_version_recipient_muni_idx\` ON \`_grant_awards_v\` (\`version_recipient_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_version_updated_at_idx\` ON \`_grant_awards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_version_created_at_idx\` ON \`_grant_awards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_version_version__status_idx\` ON \`_grant_awards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_created_at_idx\` ON \`_grant_awards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_updated_at_idx\` ON \`_grant_awards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_snapshot_idx\` ON \`_grant_awards_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_published_locale_idx\` ON \`_grant_awards_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_latest_idx\` ON \`_grant_awards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_autosave_idx\` ON \`_grant_awards_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_grant_awards_v_locales\` (
  	\`version_title\` text,
  	\`version_disaster\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_grant_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_grant_awards_v_locales_locale_parent_id_unique\` ON \`_grant_awards_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_locales_parent_idx\` ON \`_grant_awards_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_grant_awards_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`countries_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_grant_awards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_rels_order_idx\` ON \`_grant_awards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_rels_parent_idx\` ON \`_grant_awards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_rels_path_idx\` ON \`_grant_awards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_grant_awards_v_rels_countries_id_idx\` ON \`_grant_awards_v_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE TABLE \`commendations_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`commendations_sources_order_idx\` ON \`commendations_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`commendations_sources_parent_id_idx\` ON \`commendations_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`commendations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`edition\` numeric,
  	\`year\` numeric,
  	\`fiscal_year\` numeric,
  	\`winner_municipality_id\` integer,
  	\`winner_printed_name\` text,
  	\`winner_recipient_kind\` text,
  	\`prefecture\` text,
  	\`counterpart_country_id\` integer,
  	\`ceremony_month\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`winner_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`counterpart_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`commendations_slug_idx\` ON \`commendations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`commendations_winner_winner_municipality_idx\` ON \`commendations\` (\`winner_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`commendations_counterpart_country_idx\` ON \`commendations\` (\`counterpart_country_id\`);`)
  await db.run(sql`CREATE INDEX \`commendations_updated_at_idx\` ON \`commendations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`commendations_created_at_idx\` ON \`commendations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`commendations__status_idx\` ON \`commendations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`commendations_locales\` (
  	\`award\` text,
  	\`counterpart\` text,
  	\`presentation\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`commendations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`commendations_locales_locale_parent_id_unique\` ON \`commendations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`commendations_locales_parent_idx\` ON \`commendations_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commendations_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_sources_order_idx\` ON \`_commendations_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_sources_parent_id_idx\` ON \`_commendations_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_commendations_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_edition\` numeric,
  	\`version_year\` numeric,
  	\`version_fiscal_year\` numeric,
  	\`version_winner_municipality_id\` integer,
  	\`version_winner_printed_name\` text,
  	\`version_winner_recipient_kind\` text,
  	\`version_prefecture\` text,
  	\`version_counterpart_country_id\` integer,
  	\`version_ceremony_month\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`commendations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_winner_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_counterpart_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_commendations_v_parent_idx\` ON \`_commendations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_version_slug_idx\` ON \`_commendations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_winner_version_winner_municipal_idx\` ON \`_commendations_v\` (\`version_winner_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_version_counterpart_country_idx\` ON \`_commendations_v\` (\`version_counterpart_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_version_updated_at_idx\` ON \`_commendations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_version_created_at_idx\` ON \`_commendations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_version_version__status_idx\` ON \`_commendations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_created_at_idx\` ON \`_commendations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_updated_at_idx\` ON \`_commendations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_snapshot_idx\` ON \`_commendations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_published_locale_idx\` ON \`_commendations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_latest_idx\` ON \`_commendations_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_autosave_idx\` ON \`_commendations_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_commendations_v_locales\` (
  	\`version_award\` text,
  	\`version_counterpart\` text,
  	\`version_presentation\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_commendations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_commendations_v_locales_locale_parent_id_unique\` ON \`_commendations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_commendations_v_locales_parent_idx\` ON \`_commendations_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_support_highlights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_support_highlights_order_idx\` ON \`offices_support_highlights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_support_highlights_parent_id_idx\` ON \`offices_support_highlights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_support_highlights_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_support_highlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_support_highlights_locales_locale_parent_id_unique\` ON \`offices_support_highlights_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_support_highlights_locales_parent_idx\` ON \`offices_support_highlights_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_access\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`exit\` text,
  	\`walk_minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_access_order_idx\` ON \`offices_access\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_access_parent_id_idx\` ON \`offices_access\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_access_locales\` (
  	\`line\` text,
  	\`station\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_access\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_access_locales_locale_parent_id_unique\` ON \`offices_access_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_access_locales_parent_idx\` ON \`offices_access_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`channel_kind\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_channels_order_idx\` ON \`offices_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_channels_parent_id_idx\` ON \`offices_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_channels_locales_locale_parent_id_unique\` ON \`offices_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_channels_locales_parent_idx\` ON \`offices_channels_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`country_id\` integer,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_coverage_order_idx\` ON \`offices_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_coverage_parent_id_idx\` ON \`offices_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_coverage_country_idx\` ON \`offices_coverage\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_coverage_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_coverage_locales_locale_parent_id_unique\` ON \`offices_coverage_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_coverage_locales_parent_idx\` ON \`offices_coverage_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_support_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`fiscal_year\` numeric,
  	\`total\` numeric,
  	\`prefectures_and_designated_cities\` numeric,
  	\`municipalities\` numeric,
  	\`other\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_support_counts_order_idx\` ON \`offices_support_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_support_counts_parent_id_idx\` ON \`offices_support_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_staff_by_role\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`count\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_staff_by_role_order_idx\` ON \`offices_staff_by_role\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_staff_by_role_parent_id_idx\` ON \`offices_staff_by_role\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_staff_by_role_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_staff_by_role\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_staff_by_role_locales_locale_parent_id_unique\` ON \`offices_staff_by_role_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_staff_by_role_locales_parent_idx\` ON \`offices_staff_by_role_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_seconded_staff_by_division_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`municipality_id\` integer,
  	\`next_office_id\` integer,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_seconded_staff_by_division\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_placements_order_idx\` ON \`offices_seconded_staff_by_division_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_placements_parent_id_idx\` ON \`offices_seconded_staff_by_division_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_placements_municipali_idx\` ON \`offices_seconded_staff_by_division_placements\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_placements_next_offic_idx\` ON \`offices_seconded_staff_by_division_placements\` (\`next_office_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_seconded_staff_by_division\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`persons\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_order_idx\` ON \`offices_seconded_staff_by_division\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_parent_id_idx\` ON \`offices_seconded_staff_by_division\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_seconded_staff_by_division_locales\` (
  	\`division\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices_seconded_staff_by_division\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_seconded_staff_by_division_locales_locale_parent_id_\` ON \`offices_seconded_staff_by_division_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_seconded_staff_by_division_locales_parent_idx\` ON \`offices_seconded_staff_by_division_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_sources_order_idx\` ON \`offices_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`offices_sources_parent_id_idx\` ON \`offices_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`office_kind\` text,
  	\`order\` numeric,
  	\`country_id\` integer,
  	\`local_name\` text,
  	\`seminar_example_fiscal_year\` numeric,
  	\`prefecture\` text,
  	\`postal_code\` text,
  	\`address\` text,
  	\`tel\` text,
  	\`fax\` text,
  	\`website\` text,
  	\`newsletter_name\` text,
  	\`newsletter_issues_per_year\` numeric,
  	\`staff_as_of\` text,
  	\`staff_total\` numeric,
  	\`seconded_staff_fiscal_year\` numeric,
  	\`seconded_staff_persons\` numeric,
  	\`seconded_staff_municipality_count\` numeric,
  	\`resident_officers_fiscal_year\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_slug_idx\` ON \`offices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`offices_country_idx\` ON \`offices\` (\`country_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_updated_at_idx\` ON \`offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_created_at_idx\` ON \`offices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offices__status_idx\` ON \`offices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`offices_locales\` (
  	\`name\` text,
  	\`description\` text,
  	\`body\` text,
  	\`seminar_example_name\` text,
  	\`seminar_example_text\` text,
  	\`city\` text,
  	\`tel_note\` text,
  	\`newsletter_contents\` text,
  	\`seconded_staff_note\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_locales_locale_parent_id_unique\` ON \`offices_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_locales_parent_idx\` ON \`offices_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`offices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`offices_rels_order_idx\` ON \`offices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`offices_rels_parent_idx\` ON \`offices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`offices_rels_path_idx\` ON \`offices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`offices_rels_municipalities_id_idx\` ON \`offices_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_support_highlights\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_support_highlights_order_idx\` ON \`_offices_v_version_support_highlights\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_support_highlights_parent_id_idx\` ON \`_offices_v_version_support_highlights\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_support_highlights_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_support_highlights\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_support_highlights_locales_locale_parent_\` ON \`_offices_v_version_support_highlights_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_support_highlights_locales_parent_idx\` ON \`_offices_v_version_support_highlights_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_access\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`exit\` text,
  	\`walk_minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_access_order_idx\` ON \`_offices_v_version_access\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_access_parent_id_idx\` ON \`_offices_v_version_access\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_access_locales\` (
  	\`line\` text,
  	\`station\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_access\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_access_locales_locale_parent_id_unique\` ON \`_offices_v_version_access_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_access_locales_parent_idx\` ON \`_offices_v_version_access_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`channel_kind\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_channels_order_idx\` ON \`_offices_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_channels_parent_id_idx\` ON \`_offices_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_channels_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_channels_locales_locale_parent_id_unique\` ON \`_offices_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_channels_locales_parent_idx\` ON \`_offices_v_version_channels_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_coverage\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`country_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_coverage_order_idx\` ON \`_offices_v_version_coverage\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_coverage_parent_id_idx\` ON \`_offices_v_version_coverage\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_coverage_country_idx\` ON \`_offices_v_version_coverage\` (\`country_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_coverage_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_coverage\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_coverage_locales_locale_parent_id_unique\` ON \`_offices_v_version_coverage_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_coverage_locales_parent_idx\` ON \`_offices_v_version_coverage_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_support_counts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`fiscal_year\` numeric,
  	\`total\` numeric,
  	\`prefectures_and_designated_cities\` numeric,
  	\`municipalities\` numeric,
  	\`other\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_support_counts_order_idx\` ON \`_offices_v_version_support_counts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_support_counts_parent_id_idx\` ON \`_offices_v_version_support_counts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_staff_by_role\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`count\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_staff_by_role_order_idx\` ON \`_offices_v_version_staff_by_role\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_staff_by_role_parent_id_idx\` ON \`_offices_v_version_staff_by_role\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_staff_by_role_locales\` (
  	\`role\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_staff_by_role\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_staff_by_role_locales_locale_parent_id_un\` ON \`_offices_v_version_staff_by_role_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_staff_by_role_locales_parent_idx\` ON \`_offices_v_version_staff_by_role_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_seconded_staff_by_division_placements\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`municipality_id\` integer,
  	\`next_office_id\` integer,
  	\`_uuid\` text,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`next_office_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_seconded_staff_by_division\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_placements_order_idx\` ON \`_offices_v_version_seconded_staff_by_division_placements\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_placements_parent_id_idx\` ON \`_offices_v_version_seconded_staff_by_division_placements\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_placements_idx\` ON \`_offices_v_version_seconded_staff_by_division_placements\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_placemen_1_idx\` ON \`_offices_v_version_seconded_staff_by_division_placements\` (\`next_office_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_seconded_staff_by_division\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`persons\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_order_idx\` ON \`_offices_v_version_seconded_staff_by_division\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_parent_id_idx\` ON \`_offices_v_version_seconded_staff_by_division\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_seconded_staff_by_division_locales\` (
  	\`division\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v_version_seconded_staff_by_division\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_version_seconded_staff_by_division_locales_locale\` ON \`_offices_v_version_seconded_staff_by_division_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_seconded_staff_by_division_locales_parent_idx\` ON \`_offices_v_version_seconded_staff_by_division_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_version_sources_order_idx\` ON \`_offices_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_sources_parent_id_idx\` ON \`_offices_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_office_kind\` text,
  	\`version_order\` numeric,
  	\`version_country_id\` integer,
  	\`version_local_name\` text,
  	\`version_seminar_example_fiscal_year\` numeric,
  	\`version_prefecture\` text,
  	\`version_postal_code\` text,
  	\`version_address\` text,
  	\`version_tel\` text,
  	\`version_fax\` text,
  	\`version_website\` text,
  	\`version_newsletter_name\` text,
  	\`version_newsletter_issues_per_year\` numeric,
  	\`version_staff_as_of\` text,
  	\`version_staff_total\` numeric,
  	\`version_seconded_staff_fiscal_year\` numeric,
  	\`version_seconded_staff_persons\` numeric,
  	\`version_seconded_staff_municipality_count\` numeric,
  	\`version_resident_officers_fiscal_year\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_country_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_parent_idx\` ON \`_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_slug_idx\` ON \`_offices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_country_idx\` ON \`_offices_v\` (\`version_country_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_updated_at_idx\` ON \`_offices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_created_at_idx\` ON \`_offices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version__status_idx\` ON \`_offices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_created_at_idx\` ON \`_offices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_updated_at_idx\` ON \`_offices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_snapshot_idx\` ON \`_offices_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_published_locale_idx\` ON \`_offices_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_latest_idx\` ON \`_offices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_autosave_idx\` ON \`_offices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_locales\` (
  	\`version_name\` text,
  	\`version_description\` text,
  	\`version_body\` text,
  	\`version_seminar_example_name\` text,
  	\`version_seminar_example_text\` text,
  	\`version_city\` text,
  	\`version_tel_note\` text,
  	\`version_newsletter_contents\` text,
  	\`version_seconded_staff_note\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_offices_v_locales_locale_parent_id_unique\` ON \`_offices_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_locales_parent_idx\` ON \`_offices_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_offices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_rels_order_idx\` ON \`_offices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_rels_parent_idx\` ON \`_offices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_rels_path_idx\` ON \`_offices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_rels_municipalities_id_idx\` ON \`_offices_v_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`branches_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`branches_sources_order_idx\` ON \`branches_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`branches_sources_parent_id_idx\` ON \`branches_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`branches\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`branch_kind\` text,
  	\`prefecture\` text,
  	\`order\` numeric,
  	\`municipality_id\` integer,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`branches_slug_idx\` ON \`branches\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`branches_municipality_idx\` ON \`branches\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`branches_updated_at_idx\` ON \`branches\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`branches_created_at_idx\` ON \`branches\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`branches__status_idx\` ON \`branches\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`branches_locales\` (
  	\`name\` text,
  	\`department\` text,
  	\`head_post\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`branches_locales_locale_parent_id_unique\` ON \`branches_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`branches_locales_parent_idx\` ON \`branches_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_version_sources_order_idx\` ON \`_branches_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_sources_parent_id_idx\` ON \`_branches_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_branch_kind\` text,
  	\`version_prefecture\` text,
  	\`version_order\` numeric,
  	\`version_municipality_id\` integer,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_branches_v_parent_idx\` ON \`_branches_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_slug_idx\` ON \`_branches_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_municipality_idx\` ON \`_branches_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_updated_at_idx\` ON \`_branches_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version_created_at_idx\` ON \`_branches_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_version_version__status_idx\` ON \`_branches_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_created_at_idx\` ON \`_branches_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_updated_at_idx\` ON \`_branches_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_snapshot_idx\` ON \`_branches_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_published_locale_idx\` ON \`_branches_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_latest_idx\` ON \`_branches_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_autosave_idx\` ON \`_branches_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_branches_v_locales\` (
  	\`version_name\` text,
  	\`version_department\` text,
  	\`version_head_post\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_branches_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_branches_v_locales_locale_parent_id_unique\` ON \`_branches_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_branches_v_locales_parent_idx\` ON \`_branches_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`countries_sources_order_idx\` ON \`countries_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`countries_sources_parent_id_idx\` ON \`countries_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`countries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_slug_idx\` ON \`countries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`countries_updated_at_idx\` ON \`countries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`countries_created_at_idx\` ON \`countries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`countries__status_idx\` ON \`countries\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`countries_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`countries_locales_locale_parent_id_unique\` ON \`countries_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`countries_locales_parent_idx\` ON \`countries_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_order_idx\` ON \`_countries_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_sources_parent_id_idx\` ON \`_countries_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_countries_v_parent_idx\` ON \`_countries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_slug_idx\` ON \`_countries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_updated_at_idx\` ON \`_countries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version_created_at_idx\` ON \`_countries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_version_version__status_idx\` ON \`_countries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_created_at_idx\` ON \`_countries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_updated_at_idx\` ON \`_countries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_snapshot_idx\` ON \`_countries_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_published_locale_idx\` ON \`_countries_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_latest_idx\` ON \`_countries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_autosave_idx\` ON \`_countries_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_countries_v_locales\` (
  	\`version_name\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_countries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_countries_v_locales_locale_parent_id_unique\` ON \`_countries_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_countries_v_locales_parent_idx\` ON \`_countries_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_sources_order_idx\` ON \`municipalities_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_sources_parent_id_idx\` ON \`municipalities_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`municipality_kind\` text,
  	\`prefecture\` text,
  	\`parent_id\` integer,
  	\`english_name\` text,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_parent_idx\` ON \`municipalities\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`name\` text,
  	\`legal_form\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_locales_parent_idx\` ON \`municipalities_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_sources_order_idx\` ON \`_municipalities_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_sources_parent_id_idx\` ON \`_municipalities_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_municipality_kind\` text,
  	\`version_prefecture\` text,
  	\`version_parent_id\` integer,
  	\`version_english_name\` text,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_slug_idx\` ON \`_municipalities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_parent_idx\` ON \`_municipalities_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_autosave_idx\` ON \`_municipalities_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_locales\` (
  	\`version_name\` text,
  	\`version_legal_form\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_locales_locale_parent_id_unique\` ON \`_municipalities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_locales_parent_idx\` ON \`_municipalities_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`surveys_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_sources_order_idx\` ON \`surveys_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`surveys_sources_parent_id_idx\` ON \`surveys_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`surveys\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`slug\` text,
  	\`fiscal_year\` numeric,
  	\`first_published_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`surveys_slug_idx\` ON \`surveys\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`surveys_updated_at_idx\` ON \`surveys\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`surveys_created_at_idx\` ON \`surveys\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`surveys__status_idx\` ON \`surveys\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`surveys_locales\` (
  	\`title\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`surveys_locales_locale_parent_id_unique\` ON \`surveys_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`surveys_locales_parent_idx\` ON \`surveys_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`surveys_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`offices_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`surveys_rels_order_idx\` ON \`surveys_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`surveys_rels_parent_idx\` ON \`surveys_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`surveys_rels_path_idx\` ON \`surveys_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`surveys_rels_offices_id_idx\` ON \`surveys_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_sources_order_idx\` ON \`_surveys_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_sources_parent_id_idx\` ON \`_surveys_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_slug\` text,
  	\`version_fiscal_year\` numeric,
  	\`version_first_published_at\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_parent_idx\` ON \`_surveys_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_slug_idx\` ON \`_surveys_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_updated_at_idx\` ON \`_surveys_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version_created_at_idx\` ON \`_surveys_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_version_version__status_idx\` ON \`_surveys_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_created_at_idx\` ON \`_surveys_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_updated_at_idx\` ON \`_surveys_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_snapshot_idx\` ON \`_surveys_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_published_locale_idx\` ON \`_surveys_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_latest_idx\` ON \`_surveys_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_autosave_idx\` ON \`_surveys_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_locales\` (
  	\`version_title\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_surveys_v_locales_locale_parent_id_unique\` ON \`_surveys_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_locales_parent_idx\` ON \`_surveys_v_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_surveys_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`offices_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_surveys_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_surveys_v_rels_order_idx\` ON \`_surveys_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_rels_parent_idx\` ON \`_surveys_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_rels_path_idx\` ON \`_surveys_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_surveys_v_rels_offices_id_idx\` ON \`_surveys_v_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE TABLE \`users_languages\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_languages_order_idx\` ON \`users_languages\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_languages_parent_idx\` ON \`users_languages\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reader' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`removals\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`kind\` text NOT NULL,
  	\`origin\` text NOT NULL,
  	\`slug\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`removals_origin_idx\` ON \`removals\` (\`origin\`);`)
  await db.run(sql`CREATE INDEX \`removals_at_idx\` ON \`removals\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`removals_updated_at_idx\` ON \`removals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`removals_created_at_idx\` ON \`removals\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`reports_id\` integer,
  	\`magazine_issues_id\` integer,
  	\`articles_id\` integer,
  	\`newsletter_issues_id\` integer,
  	\`best_practices_id\` integer,
  	\`topics_id\` integer,
  	\`files_id\` integer,
  	\`programmes_id\` integer,
  	\`focus_areas_id\` integer,
  	\`sessions_id\` integer,
  	\`events_id\` integer,
  	\`placements_id\` integer,
  	\`dispatches_id\` integer,
  	\`grant_schemes_id\` integer,
  	\`grant_awards_id\` integer,
  	\`commendations_id\` integer,
  	\`offices_id\` integer,
  	\`branches_id\` integer,
  	\`countries_id\` integer,
  	\`municipalities_id\` integer,
  	\`surveys_id\` integer,
  	\`users_id\` integer,
  	\`removals_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`reports_id\`) REFERENCES \`reports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`magazine_issues_id\`) REFERENCES \`magazine_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`newsletter_issues_id\`) REFERENCES \`newsletter_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`best_practices_id\`) REFERENCES \`best_practices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`files_id\`) REFERENCES \`files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`focus_areas_id\`) REFERENCES \`focus_areas\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sessions_id\`) REFERENCES \`sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placements_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`dispatches_id\`) REFERENCES \`dispatches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`grant_schemes_id\`) REFERENCES \`grant_schemes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`grant_awards_id\`) REFERENCES \`grant_awards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`commendations_id\`) REFERENCES \`commendations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`branches_id\`) REFERENCES \`branches\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`countries_id\`) REFERENCES \`countries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`surveys_id\`) REFERENCES \`surveys\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`removals_id\`) REFERENCES \`removals\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_reports_id_idx\` ON \`payload_locked_documents_rels\` (\`reports_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_magazine_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`magazine_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_newsletter_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`newsletter_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_best_practices_id_idx\` ON \`payload_locked_documents_rels\` (\`best_practices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_files_id_idx\` ON \`payload_locked_documents_rels\` (\`files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_focus_areas_id_idx\` ON \`payload_locked_documents_rels\` (\`focus_areas_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placements_id_idx\` ON \`payload_locked_documents_rels\` (\`placements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_dispatches_id_idx\` ON \`payload_locked_documents_rels\` (\`dispatches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_grant_schemes_id_idx\` ON \`payload_locked_documents_rels\` (\`grant_schemes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_grant_awards_id_idx\` ON \`payload_locked_documents_rels\` (\`grant_awards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_commendations_id_idx\` ON \`payload_locked_documents_rels\` (\`commendations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_branches_id_idx\` ON \`payload_locked_documents_rels\` (\`branches_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_countries_id_idx\` ON \`payload_locked_documents_rels\` (\`countries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_surveys_id_idx\` ON \`payload_locked_documents_rels\` (\`surveys_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_removals_id_idx\` ON \`payload_locked_documents_rels\` (\`removals_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_purposes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`purpose_kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_purposes_order_idx\` ON \`site_purposes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_purposes_parent_id_idx\` ON \`site_purposes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_purposes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_purposes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_purposes_locales_locale_parent_id_unique\` ON \`site_purposes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_purposes_locales_parent_idx\` ON \`site_purposes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_departments_divisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tel\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_departments_divisions_order_idx\` ON \`site_departments_divisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_departments_divisions_parent_id_idx\` ON \`site_departments_divisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_departments_divisions_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_departments_divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_departments_divisions_locales_locale_parent_id_unique\` ON \`site_departments_divisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_departments_divisions_locales_parent_idx\` ON \`site_departments_divisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_departments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_departments_order_idx\` ON \`site_departments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_departments_parent_id_idx\` ON \`site_departments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_departments_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_departments_locales_locale_parent_id_unique\` ON \`site_departments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_departments_locales_parent_idx\` ON \`site_departments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_contact_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`tel\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_contact_points_order_idx\` ON \`site_contact_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_contact_points_parent_id_idx\` ON \`site_contact_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_contact_points_locales\` (
  	\`topic\` text,
  	\`division\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_contact_points_locales_locale_parent_id_unique\` ON \`site_contact_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_contact_points_locales_parent_idx\` ON \`site_contact_points_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_links_order_idx\` ON \`site_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_links_parent_id_idx\` ON \`site_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_links_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_links_locales_locale_parent_id_unique\` ON \`site_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_links_locales_parent_idx\` ON \`site_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_sources_order_idx\` ON \`site_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`site_sources_parent_id_idx\` ON \`site_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`site\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`founded_year\` numeric,
  	\`first_published_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`site__status_idx\` ON \`site\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`site_locales\` (
  	\`name\` text,
  	\`short_name\` text,
  	\`tagline\` text,
  	\`home_lead\` text,
  	\`about\` text,
  	\`notice\` text,
  	\`legal_form\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`site\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_locales_locale_parent_id_unique\` ON \`site_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_locales_parent_idx\` ON \`site_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_purposes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`purpose_kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_purposes_order_idx\` ON \`_site_v_version_purposes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_purposes_parent_id_idx\` ON \`_site_v_version_purposes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_purposes_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_purposes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_purposes_locales_locale_parent_id_unique\` ON \`_site_v_version_purposes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_purposes_locales_parent_idx\` ON \`_site_v_version_purposes_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_departments_divisions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`tel\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_divisions_order_idx\` ON \`_site_v_version_departments_divisions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_divisions_parent_id_idx\` ON \`_site_v_version_departments_divisions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_departments_divisions_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_departments_divisions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_departments_divisions_locales_locale_parent_\` ON \`_site_v_version_departments_divisions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_divisions_locales_parent_idx\` ON \`_site_v_version_departments_divisions_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_departments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_order_idx\` ON \`_site_v_version_departments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_parent_id_idx\` ON \`_site_v_version_departments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_departments_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_departments_locales_locale_parent_id_unique\` ON \`_site_v_version_departments_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_departments_locales_parent_idx\` ON \`_site_v_version_departments_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_contact_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`tel\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_contact_points_order_idx\` ON \`_site_v_version_contact_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_contact_points_parent_id_idx\` ON \`_site_v_version_contact_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_contact_points_locales\` (
  	\`topic\` text,
  	\`division\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_contact_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_contact_points_locales_locale_parent_id_uniq\` ON \`_site_v_version_contact_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_contact_points_locales_parent_idx\` ON \`_site_v_version_contact_points_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_links_order_idx\` ON \`_site_v_version_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_links_parent_id_idx\` ON \`_site_v_version_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_links_locales\` (
  	\`name\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v_version_links\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_version_links_locales_locale_parent_id_unique\` ON \`_site_v_version_links_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_links_locales_parent_idx\` ON \`_site_v_version_links_locales\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_version_sources\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`section\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_sources_order_idx\` ON \`_site_v_version_sources\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_version_sources_parent_id_idx\` ON \`_site_v_version_sources\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_site_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`version_founded_year\` numeric,
  	\`version_first_published_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer
  );
  `)
  await db.run(sql`CREATE INDEX \`_site_v_version_version__status_idx\` ON \`_site_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_created_at_idx\` ON \`_site_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_updated_at_idx\` ON \`_site_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_snapshot_idx\` ON \`_site_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_published_locale_idx\` ON \`_site_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_latest_idx\` ON \`_site_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_autosave_idx\` ON \`_site_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`_site_v_locales\` (
  	\`version_name\` text,
  	\`version_short_name\` text,
  	\`version_tagline\` text,
  	\`version_home_lead\` text,
  	\`version_about\` text,
  	\`version_notice\` text,
  	\`version_legal_form\` text,
  	\`version_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_site_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_site_v_locales_locale_parent_id_unique\` ON \`_site_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_site_v_locales_parent_idx\` ON \`_site_v_locales\` (\`_parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`reports_sources\`;`)
  await db.run(sql`DROP TABLE \`reports\`;`)
  await db.run(sql`DROP TABLE \`reports_locales\`;`)
  await db.run(sql`DROP TABLE \`reports_rels\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_reports_v\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_reports_v_rels\`;`)
  await db.run(sql`DROP TABLE \`magazine_issues_sources\`;`)
  await db.run(sql`DROP TABLE \`magazine_issues\`;`)
  await db.run(sql`DROP TABLE \`magazine_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`magazine_issues_rels\`;`)
  await db.run(sql`DROP TABLE \`_magazine_issues_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_magazine_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_magazine_issues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_magazine_issues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`articles_sources\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_locales\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_sources\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_locales\`;`)
  await db.run(sql`DROP TABLE \`newsletter_issues_rels\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_newsletter_issues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`best_practices_sources\`;`)
  await db.run(sql`DROP TABLE \`best_practices\`;`)
  await db.run(sql`DROP TABLE \`best_practices_locales\`;`)
  await db.run(sql`DROP TABLE \`best_practices_rels\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_best_practices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`topics_sources\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics_locales\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_topics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`files\`;`)
  await db.run(sql`DROP TABLE \`files_locales\`;`)
  await db.run(sql`DROP TABLE \`_files_v\`;`)
  await db.run(sql`DROP TABLE \`_files_v_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_target_bodies\`;`)
  await db.run(sql`DROP TABLE \`programmes_target_bodies_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_terms\`;`)
  await db.run(sql`DROP TABLE \`programmes_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_statistics\`;`)
  await db.run(sql`DROP TABLE \`programmes_statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_sources\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_texts\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_target_bodies\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_target_bodies_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_terms\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_terms_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_statistics\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_statistics_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_policies\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_policies_locales\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_plan_sections\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_sources\`;`)
  await db.run(sql`DROP TABLE \`focus_areas\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_locales\`;`)
  await db.run(sql`DROP TABLE \`focus_areas_texts\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_version_policies\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_version_policies_locales\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_version_plan_sections\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_focus_areas_v_texts\`;`)
  await db.run(sql`DROP TABLE \`sessions_lectures_speakers\`;`)
  await db.run(sql`DROP TABLE \`sessions_lectures\`;`)
  await db.run(sql`DROP TABLE \`sessions_lectures_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_speakers\`;`)
  await db.run(sql`DROP TABLE \`sessions_occurrences\`;`)
  await db.run(sql`DROP TABLE \`sessions_occurrences_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_participants_breakdown\`;`)
  await db.run(sql`DROP TABLE \`sessions_participants_breakdown_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_sources\`;`)
  await db.run(sql`DROP TABLE \`sessions\`;`)
  await db.run(sql`DROP TABLE \`sessions_locales\`;`)
  await db.run(sql`DROP TABLE \`sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_lectures_speakers\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_lectures\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_lectures_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_occurrences\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_occurrences_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_participants_breakdown\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_participants_breakdown_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_theme_ingredients\`;`)
  await db.run(sql`DROP TABLE \`events_occurrences\`;`)
  await db.run(sql`DROP TABLE \`events_occurrences_locales\`;`)
  await db.run(sql`DROP TABLE \`events_sources\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_theme_ingredients\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_occurrences\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_occurrences_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`placements_sources\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`placements_locales\`;`)
  await db.run(sql`DROP TABLE \`_placements_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_placements_v\`;`)
  await db.run(sql`DROP TABLE \`_placements_v_locales\`;`)
  await db.run(sql`DROP TABLE \`dispatches_dates\`;`)
  await db.run(sql`DROP TABLE \`dispatches_advisers\`;`)
  await db.run(sql`DROP TABLE \`dispatches_sources\`;`)
  await db.run(sql`DROP TABLE \`dispatches\`;`)
  await db.run(sql`DROP TABLE \`dispatches_locales\`;`)
  await db.run(sql`DROP TABLE \`_dispatches_v_version_dates\`;`)
  await db.run(sql`DROP TABLE \`_dispatches_v_version_advisers\`;`)
  await db.run(sql`DROP TABLE \`_dispatches_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_dispatches_v\`;`)
  await db.run(sql`DROP TABLE \`_dispatches_v_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_eligible_bodies\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_eligible_bodies_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_eligible_projects\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_eligible_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_exclusions\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_exclusions_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_caps\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_caps_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_rules_applicants\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_rules\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_figures_breakdown\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_figures_breakdown_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_figures\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_sources\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes\`;`)
  await db.run(sql`DROP TABLE \`grant_schemes_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_eligible_bodies\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_eligible_bodies_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_eligible_projects\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_eligible_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_exclusions_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_caps\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_caps_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules_applicants\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_rules_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_figures_breakdown\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_figures_breakdown_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_figures\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v\`;`)
  await db.run(sql`DROP TABLE \`_grant_schemes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_awards_co_recipients\`;`)
  await db.run(sql`DROP TABLE \`grant_awards_sources\`;`)
  await db.run(sql`DROP TABLE \`grant_awards\`;`)
  await db.run(sql`DROP TABLE \`grant_awards_locales\`;`)
  await db.run(sql`DROP TABLE \`grant_awards_rels\`;`)
  await db.run(sql`DROP TABLE \`_grant_awards_v_version_co_recipients\`;`)
  await db.run(sql`DROP TABLE \`_grant_awards_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_grant_awards_v\`;`)
  await db.run(sql`DROP TABLE \`_grant_awards_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_grant_awards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`commendations_sources\`;`)
  await db.run(sql`DROP TABLE \`commendations\`;`)
  await db.run(sql`DROP TABLE \`commendations_locales\`;`)
  await db.run(sql`DROP TABLE \`_commendations_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_commendations_v\`;`)
  await db.run(sql`DROP TABLE \`_commendations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_support_highlights\`;`)
  await db.run(sql`DROP TABLE \`offices_support_highlights_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_access\`;`)
  await db.run(sql`DROP TABLE \`offices_access_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_channels\`;`)
  await db.run(sql`DROP TABLE \`offices_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_coverage\`;`)
  await db.run(sql`DROP TABLE \`offices_coverage_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_support_counts\`;`)
  await db.run(sql`DROP TABLE \`offices_staff_by_role\`;`)
  await db.run(sql`DROP TABLE \`offices_staff_by_role_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_seconded_staff_by_division_placements\`;`)
  await db.run(sql`DROP TABLE \`offices_seconded_staff_by_division\`;`)
  await db.run(sql`DROP TABLE \`offices_seconded_staff_by_division_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_sources\`;`)
  await db.run(sql`DROP TABLE \`offices\`;`)
  await db.run(sql`DROP TABLE \`offices_locales\`;`)
  await db.run(sql`DROP TABLE \`offices_rels\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_support_highlights\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_support_highlights_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_access\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_access_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_coverage\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_coverage_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_support_counts\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_staff_by_role\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_staff_by_role_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_seconded_staff_by_division_placements\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_seconded_staff_by_division\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_seconded_staff_by_division_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_offices_v\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_offices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`branches_sources\`;`)
  await db.run(sql`DROP TABLE \`branches\`;`)
  await db.run(sql`DROP TABLE \`branches_locales\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_branches_v\`;`)
  await db.run(sql`DROP TABLE \`_branches_v_locales\`;`)
  await db.run(sql`DROP TABLE \`countries_sources\`;`)
  await db.run(sql`DROP TABLE \`countries\`;`)
  await db.run(sql`DROP TABLE \`countries_locales\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_countries_v\`;`)
  await db.run(sql`DROP TABLE \`_countries_v_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_sources\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`surveys_sources\`;`)
  await db.run(sql`DROP TABLE \`surveys\`;`)
  await db.run(sql`DROP TABLE \`surveys_locales\`;`)
  await db.run(sql`DROP TABLE \`surveys_rels\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_surveys_v_rels\`;`)
  await db.run(sql`DROP TABLE \`users_languages\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`removals\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_purposes\`;`)
  await db.run(sql`DROP TABLE \`site_purposes_locales\`;`)
  await db.run(sql`DROP TABLE \`site_departments_divisions\`;`)
  await db.run(sql`DROP TABLE \`site_departments_divisions_locales\`;`)
  await db.run(sql`DROP TABLE \`site_departments\`;`)
  await db.run(sql`DROP TABLE \`site_departments_locales\`;`)
  await db.run(sql`DROP TABLE \`site_contact_points\`;`)
  await db.run(sql`DROP TABLE \`site_contact_points_locales\`;`)
  await db.run(sql`DROP TABLE \`site_links\`;`)
  await db.run(sql`DROP TABLE \`site_links_locales\`;`)
  await db.run(sql`DROP TABLE \`site_sources\`;`)
  await db.run(sql`DROP TABLE \`site\`;`)
  await db.run(sql`DROP TABLE \`site_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_purposes\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_purposes_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_departments_divisions\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_departments_divisions_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_departments\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_departments_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_contact_points\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_contact_points_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_links\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_links_locales\`;`)
  await db.run(sql`DROP TABLE \`_site_v_version_sources\`;`)
  await db.run(sql`DROP TABLE \`_site_v\`;`)
  await db.run(sql`DROP TABLE \`_site_v_locales\`;`)
}
