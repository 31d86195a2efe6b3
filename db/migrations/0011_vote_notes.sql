-- Private: what a group asks its delegate to vote, and why a seat voted as it did; until it is taken away, or whoever wrote it erased.
CREATE TABLE `vote_notes` (
	`ballot` text NOT NULL,
	`seat` text NOT NULL,
	`about` text NOT NULL,
	`person` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`ballot`, `seat`, `about`)
);
