-- Private: who is told of what by mail, until they stop; and the steps they were told of, each once.
CREATE TABLE `followers` (
	`key` text PRIMARY KEY NOT NULL,
	`link` text NOT NULL,
	`person` text,
	`email` text,
	`lang` text NOT NULL,
	`subject` text NOT NULL,
	`pace` text NOT NULL,
	`why` text NOT NULL,
	`expires_at` integer,
	`since` integer NOT NULL,
	`told` integer NOT NULL,
	`mailed_at` integer NOT NULL,
	`stopped` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `followers_by_person` ON `followers` (`person`,`subject`);
--> statement-breakpoint
CREATE INDEX `followers_by_email` ON `followers` (`email`);
--> statement-breakpoint
CREATE INDEX `followers_by_link` ON `followers` (`link`);
--> statement-breakpoint
CREATE TABLE `follow_steps` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `follow_steps_key_unique` ON `follow_steps` (`key`);
--> statement-breakpoint
ALTER TABLE `outbox` ADD `unsubscribe` text;
