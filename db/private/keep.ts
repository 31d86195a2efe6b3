import type { PrivateChange } from "../../shared/journal.ts";
import type { Db } from "../open.ts";
import { answersOf } from "./answers.ts";
import { careOf } from "./care.ts";
import { documentsOf } from "./documents.ts";
import { draftsOf } from "./drafts.ts";
import { peopleOf } from "./people.ts";
import { speakingOf } from "./speaking.ts";
import { statementsKeptOf } from "./statements.ts";
import { threadsOf } from "./threads.ts";
import { voteNotesOf } from "./voteNotes.ts";

/**
 * Writes what a decision keeps about people and drafts, inside the transaction that appends its events. Votes and words are
 * the journal's own (`db/journal.ts`) and are let pass here; calls for help are written nowhere.
 */
export function keeperOf(db: Db): (change: PrivateChange, at: number) => void {
  const [people, speaking] = [peopleOf(db), speakingOf(db)];
  const statements = statementsKeptOf(db);
  const [answers, care] = [answersOf(db), careOf(db)];
  const notes = voteNotesOf(db);
  const [drafts, documents, threads] = [draftsOf(db), documentsOf(db), threadsOf(db)];
  /** A draft goes with all that was written in it and about it, also where no server runs beside (DRA-13). */
  const drop = (id: string): void => {
    drafts.delete(id);
    documents.delete({ kind: "draft", id });
    threads.delete({ kind: "draft", id });
  };
  return (change, at) => {
    switch (change.kind) {
      case "person":
        return people.keep({ id: change.person, name: change.name, email: change.email, language: change.language });
      case "draft":
        return drafts.save({ id: change.draft, person: change.person, text: change.text, at });
      case "delete-draft":
        return drop(change.draft);
      case "draft-becomes":
        return drafts.becomes(change.draft, change.proposal, change.version);
      case "invite":
        return drafts.invite(change.draft, change, at);
      case "uninvite":
        return drafts.uninvite(change.draft, change.seat);
      case "adjustment":
        return speaking.adjust(change.person, change.percent, at);
      case "prepared-words":
        return speaking.prepare(change.sitting, change.seat, change.person, change.written, at);
      case "drop-prepared":
        care.drop(change.sitting);
        return speaking.drop(change.sitting);
      case "apologies":
        return care.apologise(change, at);
      case "help-asked":
        return care.ask(change);
      case "withdraw-words": {
        // JRN-5: the text in which a proposal's next version is written goes on from its versions, and would still hold the words.
        const draft = drafts.ofWords(change.hash);
        return draft ? drop(draft.id) : undefined;
      }
      case "statement":
      case "statement-decided":
      case "position":
      case "seal-positions":
      case "drop-positions":
      case "destroy-positions":
        return statements.keep(change);
      case "answer":
        return answers.keep({
          sitting: change.sitting,
          round: change.round,
          seat: change.seat,
          person: change.person,
          answer: change.answer,
          salt: change.salt,
        });
      case "vote-note":
        return notes.write(change, at);
      case "destroy-answers":
        return answers.destroy(change.sitting, change.round);
      case "vote-letters":
      case "help":
      case "vote":
      case "vote-told":
      case "destroy-votes":
      case "reveal-words":
        return;
      default: {
        const unknown: never = change;
        return unknown;
      }
    }
  };
}
