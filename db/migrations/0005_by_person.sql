-- Asked whenever somebody opens the chamber or asks for a link.
CREATE INDEX `drafts_by_person` ON `drafts` (`person`);
--> statement-breakpoint
CREATE INDEX `sign_in_links_by_person` ON `sign_in_links` (`person`);
