-- A vote writes one row into each of these: kept in their key's own tree, it is one page less to change and to sync.
CREATE TABLE `commands_kept` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`payload` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `commands_kept` SELECT `id`, `actor`, `payload`, `answer`, `at` FROM `commands`;
--> statement-breakpoint
DROP TABLE `commands`;
--> statement-breakpoint
ALTER TABLE `commands_kept` RENAME TO `commands`;
--> statement-breakpoint
CREATE TRIGGER commands_never_change BEFORE UPDATE ON commands BEGIN SELECT RAISE(ABORT, 'JRN-7: an answer once given stands'); END;
--> statement-breakpoint
CREATE TABLE `votes_now` (
	`ballot` text NOT NULL,
	`register_index` integer NOT NULL,
	`choice` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`ballot`, `register_index`)
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `votes_now` SELECT `ballot`, `register_index`, `choice`, `salt` FROM `votes_kept`;
--> statement-breakpoint
DROP TABLE `votes_kept`;
--> statement-breakpoint
ALTER TABLE `votes_now` RENAME TO `votes_kept`;
