-- Private: why somebody cannot come to a sitting, until it closes; and who asked the desk for help, likewise.
CREATE TABLE `apologies` (
	`sitting` text NOT NULL,
	`seat` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sitting`, `seat`)
);
--> statement-breakpoint
CREATE TABLE `help_asked` (
	`id` text PRIMARY KEY NOT NULL,
	`sitting` text NOT NULL,
	`person` text NOT NULL,
	`seat` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	`taken_by` text,
	`solved_by` text,
	`solved_at` integer
);
--> statement-breakpoint
CREATE INDEX `help_asked_by_sitting` ON `help_asked` (`sitting`,`at`);
