-- Who gave an answer or a vote that is not public yet: nobody else reads it back, also not who acts for the seat after them.
ALTER TABLE `answers_kept` ADD COLUMN `person` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `votes_kept` ADD COLUMN `person` text DEFAULT '' NOT NULL;
