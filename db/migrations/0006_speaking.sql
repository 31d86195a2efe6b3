-- Private: whose turns are longer, without a reason; and what people mean to say, until they have said it.
CREATE TABLE `adjustments` (
	`person` text PRIMARY KEY NOT NULL,
	`percent` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `prepared_words` (
	`sitting` text NOT NULL,
	`seat` text NOT NULL,
	`person` text NOT NULL,
	`text` text NOT NULL,
	`lang` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sitting`, `seat`, `person`)
);
