CREATE TRIGGER entries_never_change BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'JRN-3: an entry of the journal never changes'); END;
--> statement-breakpoint
CREATE TRIGGER entries_never_go BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'JRN-3: an entry of the journal is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER entries_without_gaps BEFORE INSERT ON entries WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entries) BEGIN SELECT RAISE(ABORT, 'JRN-3: entries are numbered without gaps'); END;
--> statement-breakpoint
CREATE TRIGGER words_never_go BEFORE DELETE ON words BEGIN SELECT RAISE(ABORT, 'JRN-5: words are withdrawn, never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER words_only_shown_or_withdrawn BEFORE UPDATE ON words WHEN
  NEW.hash IS NOT OLD.hash OR NEW.seq IS NOT OLD.seq OR NEW.lang IS NOT OLD.lang
  OR NOT (
    (NEW.show = 'now' AND OLD.show = 'reveal' AND NEW.text IS OLD.text AND NEW.salt IS OLD.salt)
    OR (NEW.show = 'withdrawn' AND NEW.text IS NULL AND NEW.salt IS NULL)
  )
BEGIN SELECT RAISE(ABORT, 'JRN-5: words are only revealed or withdrawn'); END;
--> statement-breakpoint
CREATE TRIGGER commands_never_change BEFORE UPDATE ON commands BEGIN SELECT RAISE(ABORT, 'JRN-7: an answer once given stands'); END;
