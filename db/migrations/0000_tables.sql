CREATE TABLE `commands` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`payload` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `entries` (
	`seq` integer PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`text` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `entries_by_stream` ON `entries` (`stream`,`seq`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`sent_at` integer,
	`problem` text
);
--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `projections` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `registers` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`standing` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `registers_by_time` ON `registers` (`kind`,`at`);--> statement-breakpoint
CREATE TABLE `roll_calls` (
	`ballot` text NOT NULL,
	`seat` text NOT NULL,
	`choice` text NOT NULL,
	`weight` integer NOT NULL,
	PRIMARY KEY(`ballot`, `seat`)
);
--> statement-breakpoint
CREATE INDEX `roll_calls_by_seat` ON `roll_calls` (`seat`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`code` text NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`expires_at` integer NOT NULL,
	`spent` integer DEFAULT false NOT NULL,
	`reusable` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`token` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_ins_by_person` ON `sign_ins` (`person`);--> statement-breakpoint
CREATE TABLE `votes_kept` (
	`ballot` text NOT NULL,
	`register_index` integer NOT NULL,
	`choice` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`ballot`, `register_index`)
);
--> statement-breakpoint
CREATE TABLE `words` (
	`hash` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`salt` text,
	`text` text,
	`lang` text NOT NULL,
	`show` text NOT NULL
);
