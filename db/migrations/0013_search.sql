-- A projection: pieces of public text that can be found, thrown away and rebuilt when its version changes.
CREATE TABLE `passages` (
	`id` integer PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`part` text NOT NULL,
	`kind` text NOT NULL,
	`address` text NOT NULL,
	`at` integer NOT NULL,
	`region` text NOT NULL,
	`source` text NOT NULL,
	`en` text,
	`cy` text,
	`tags` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passages_by_part` ON `passages` (`stream`, `part`);
--> statement-breakpoint
CREATE INDEX `passages_by_source` ON `passages` (`source`);
--> statement-breakpoint
-- Streams of which words were taken away: read again in the same transaction, because other passages may now be found in their place.
CREATE TABLE `passages_stale` (`stream` text PRIMARY KEY NOT NULL) WITHOUT ROWID;
--> statement-breakpoint
-- The index of the words in them, accents folded. What is deleted is overwritten, not only marked.
CREATE VIRTUAL TABLE `passages_found` USING fts5(en, cy, tags, content = 'passages', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
--> statement-breakpoint
INSERT INTO `passages_found` (`passages_found`, rank) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `passages_enter` AFTER INSERT ON `passages` BEGIN
	INSERT INTO `passages_found` (rowid, en, cy, tags) VALUES (NEW.id, NEW.en, NEW.cy, NEW.tags);
END;
--> statement-breakpoint
CREATE TRIGGER `passages_leave` AFTER DELETE ON `passages` BEGIN
	INSERT INTO `passages_found` (`passages_found`, rowid, en, cy, tags) VALUES ('delete', OLD.id, OLD.en, OLD.cy, OLD.tags);
END;
--> statement-breakpoint
-- SEA-2: whoever takes words off the record takes them out of the search, in the same transaction.
CREATE TRIGGER `withdrawn_words_leave_search` AFTER UPDATE OF `show` ON `words` WHEN NEW.`show` = 'withdrawn' BEGIN
	INSERT OR IGNORE INTO `passages_stale` (`stream`) SELECT DISTINCT `stream` FROM `passages` WHERE `source` = NEW.`hash`;
	DELETE FROM `passages` WHERE `source` = NEW.`hash`;
END;
