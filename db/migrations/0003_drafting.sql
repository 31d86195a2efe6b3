ALTER TABLE `drafts` ADD COLUMN `proposal` text;
--> statement-breakpoint
ALTER TABLE `drafts` ADD COLUMN `version` integer;
--> statement-breakpoint
CREATE INDEX `drafts_by_proposal` ON `drafts` (`proposal`);
--> statement-breakpoint
CREATE TABLE `draft_seats` (
	`draft` text NOT NULL,
	`seat` text NOT NULL,
	`role` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`draft`, `seat`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `draft_seats_by_seat` ON `draft_seats` (`seat`);
--> statement-breakpoint
CREATE TABLE `documents` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`epoch` integer NOT NULL,
	`snapshot` blob NOT NULL,
	`upto` integer NOT NULL,
	`settled` integer NOT NULL,
	`given` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
-- One row for each acknowledged stretch of writing: kept in their key's own tree, appended beside one another.
CREATE TABLE `document_updates` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`n` integer NOT NULL,
	`bytes` blob NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`kind`, `id`, `n`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `document_writers` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`client` integer NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`kind`, `id`, `client`)
) WITHOUT ROWID;
