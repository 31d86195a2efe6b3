-- Statements and positions while a round runs: private, by person; they go when the round closes.
CREATE TABLE `statements_kept` (
	`id` text PRIMARY KEY NOT NULL,
	`sitting` text NOT NULL,
	`round` text NOT NULL,
	`n` integer NOT NULL,
	`person` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`number` integer
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `statements_in_order` ON `statements_kept` (`sitting`, `round`, `n`);
--> statement-breakpoint
CREATE TABLE `positions_kept` (
	`sitting` text NOT NULL,
	`round` text NOT NULL,
	`person` text NOT NULL,
	`statement` integer NOT NULL,
	`position` text NOT NULL,
	PRIMARY KEY(`sitting`, `round`, `person`, `statement`)
) WITHOUT ROWID;
--> statement-breakpoint
-- Rows of a closed round without anybody's name, and the salt of their hash, until the decision note is confirmed.
CREATE TABLE `positions_sealed` (
	`sitting` text NOT NULL,
	`round` text NOT NULL,
	`salt` text NOT NULL,
	`rows` text NOT NULL,
	PRIMARY KEY(`sitting`, `round`)
) WITHOUT ROWID;
