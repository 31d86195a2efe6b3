CREATE TABLE `document_threads` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`thread` text NOT NULL,
	`part` text NOT NULL,
	`block` text,
	`begins` blob NOT NULL,
	`ends` blob NOT NULL,
	`quote` text NOT NULL,
	`alone` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_by` text,
	`resolved_seat` text,
	`resolved_at` integer,
	PRIMARY KEY(`kind`, `id`, `thread`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `document_comments` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`comment` text NOT NULL,
	`thread` text NOT NULL,
	`n` integer NOT NULL,
	`person` text NOT NULL,
	`seat` text NOT NULL,
	`at` integer NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`kind`, `id`, `comment`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `document_comments_in_order` ON `document_comments` (`kind`, `id`, `thread`, `n`);
