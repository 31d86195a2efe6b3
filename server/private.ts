import { paperPath } from "../app/live/ballots.ts";
import { catalogues } from "../app/locales/catalogues.server.ts";
import { tOf } from "../app/locales/words.tsx";
import type { Db } from "../db/open.ts";
import { draftsOf } from "../db/private/drafts.ts";
import { keeperOf } from "../db/private/keep.ts";
import { outboxOf } from "../db/private/outbox.ts";
import { peopleOf } from "../db/private/people.ts";
import { speakingOf } from "../db/private/speaking.ts";
import { threadsOf } from "../db/private/threads.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import { standingWith } from "../shared/ballots/package/questions.ts";
import type { Ballot } from "../shared/ballots/state.ts";
import type { PrivateChange } from "../shared/journal.ts";
import { seatById, standingSeats } from "../shared/roll/questions.ts";
import type { Config } from "./config.ts";
import { openFollowing } from "./following/following.ts";
import { correctedLetter, reminderLetter } from "./mail/aboutVote.ts";
import { apologiesLetter } from "./mail/apologies.ts";
import type { Desk } from "./mail/letters.ts";
import { openPost } from "./mail/post.ts";
import { senderOf, smtpCarrier } from "./mail/smtp.ts";
import { voteCastLetter } from "./mail/voteCast.ts";
import { messageLimit } from "./messageLimit.ts";
import type { AssemblyRecord } from "./record.ts";
import { openSignIn } from "./signIn/signIn.ts";

/** What the private tables need from around them. */
export interface PrivateAround {
  readonly config: Pick<Config, "origin" | "smtp" | "mailFrom">;
  readonly now: () => number;
  readonly trouble: (error: unknown, what: string) => void;
  readonly record: AssemblyRecord;
}

/** Messages that one person may send in ten seconds; a facilitator under pressure stays far below. */
const messages = { most: 200, everyMs: 10_000 } as const;

/** Everything kept beside the record: people, sessions, drafts, mail. */
export function openPrivate(db: Db, { config, now, trouble, record }: PrivateAround) {
  const { memory } = record;
  const people = peopleOf(db);
  const drafts = draftsOf(db);
  const threads = threadsOf(db);
  const speaking = speakingOf(db);
  const from = senderOf(config.mailFrom);
  const carrier = config.smtp && from ? smtpCarrier(config.smtp, from) : null;
  const post = openPost({ outbox: outboxOf(db), carrier, now, trouble });
  const t = { en: tOf("en", catalogues.en), cy: tOf("cy", catalogues.cy) };
  const letters: Desk = {
    t: (lang) => t[lang],
    origin: config.origin,
    assembly: (lang) =>
      memory.founding ? (record.wordsOf(lang === "cy" ? memory.founding.nameCy : memory.founding.nameEn) ?? "Tessera") : "Tessera",
  };
  const keepRows = keeperOf(db);
  /** BAL-43, BAL-46: the mails are rows of the same transaction. */
  const writeAboutVote = ({ letter, ballot: id, tell }: Extract<PrivateChange, { kind: "vote-letters" }>): void => {
    const ballot = memory.ballot(id);
    if (!ballot) return;
    for (const { person, seats } of tell) {
      const reader = people.byId(person);
      if (!reader) continue;
      const asked = ({ questionEn, questionCy }: Ballot) => record.wordsOf((reader.language === "cy" ? questionCy : null) ?? questionEn);
      const question = asked(ballot);
      if (letter === "corrected") post.put(correctedLetter(letters, reader, { ballot: id, question }));
      else if (ballot.phase === "open")
        post.put(
          reminderLetter(letters, reader, {
            ballot: id,
            question: ballot.package
              ? standingWith(ballot, memory)
                  .flatMap((one) => asked(one) ?? [])
                  .join("\n")
              : question,
            ...(ballot.package ? { paper: paperPath(ballot) } : {}),
            closesAt: ballot.closesAt,
            seats,
          }),
        );
    }
  };
  /** MND-5, PRX-5: whose vote somebody else cast hears of it by mail, in the same transaction; once, however often it is cast again (MND-7). */
  const tellOfVote = (told: Extract<PrivateChange, { kind: "vote-told" }>): void => {
    if (told.by === "seat" || told.again) return;
    const whose = told.by === "steward" ? told.person : seatById(memory.roll, told.seat)?.delegate;
    const reader = whose ? people.byId(whose) : null;
    if (reader) post.put(voteCastLetter(letters, reader, told));
  };
  /** ATT-6: the mail is a row of the same transaction. */
  const keep: typeof keepRows = (change, at) => {
    keepRows(change, at);
    if (change.kind === "vote-letters") return writeAboutVote(change);
    if (change.kind === "vote-told") tellOfVote(change);
    const sitting = change.kind === "apologies" ? memory.sitting(change.sitting) : undefined;
    if (change.kind !== "apologies" || !sitting) return;
    for (const person of change.tell) {
      const reader = people.byId(person);
      if (reader) post.put(apologiesLetter(letters, reader, change, sitting));
    }
  };
  const signIn = openSignIn({
    db,
    post,
    now,
    trouble,
    letters,
    actorOf: (person) => actorOf(memory, person),
    peopleOnRoll: () => [...new Set(standingSeats(memory.roll).flatMap((s) => [s.delegate, s.alternate]))].filter((p) => p !== null),
  });
  const following = openFollowing({ db, record, people, post, letters, now, trouble });
  const tidy = setInterval(
    () => {
      signIn.tidy();
      post.tidy();
      following.tidy();
    },
    60 * 60 * 1000,
  );
  tidy.unref();

  return {
    people,
    drafts,
    threads,
    speaking,
    post,
    signIn,
    following,
    keep,
    nameOf: (person: string): string | undefined => people.byId(person)?.name,
    personByEmail: (email: string): string | undefined => people.byEmail(email)?.id,
    /** A link for somebody known, for the operator who is on the machine; null for strangers. */
    linkFor: (email: string): string | null => {
      const person = people.byEmail(email);
      return person ? `${config.origin}${signIn.linkByHand(person.id)}` : null;
    },
    /** Whether this sender may send one more message now. */
    mayAsk: messageLimit(messages),
    close: (): void => {
      clearInterval(tidy);
      following.close();
      post.close();
      carrier?.close();
    },
  };
}

export type Private = ReturnType<typeof openPrivate>;
