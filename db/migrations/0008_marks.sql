-- What seats answered in a round of consent, marks or an exit form, until the round is closed.
CREATE TABLE `answers_kept` (
	`sitting` text NOT NULL,
	`round` text NOT NULL,
	`seat` text NOT NULL,
	`answer` text NOT NULL,
	`salt` text NOT NULL,
	PRIMARY KEY(`sitting`, `round`, `seat`)
) WITHOUT ROWID;
