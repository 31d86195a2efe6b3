import { followersOf, type KeptFollower } from "../../db/private/followers.ts";
import { settingsOf } from "../../db/private/settings.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import { seatById } from "../../shared/roll/questions.ts";
import { subjectShown } from "../feeds/feeds.ts";
import { readingOf } from "../feeds/readingOf.ts";
import { speaker } from "../feeds/sayStep.ts";
import { lateSteps, type Step, stepsOf } from "../feeds/steps.ts";
import { aboutOf, concerns, subjectNamed } from "../feeds/subjects.ts";
import { newsLetter } from "../mail/following.ts";
import { newToken } from "../signIn/tokens.ts";
import type { FollowingAround } from "./following.ts";

/** How often it is looked whether there is something to tell: what a department answers clause by clause comes as one mail. */
const every = 10 * 60_000;
const week = 7 * 24 * 3_600_000;
/** Steps in one mail. */
export const mostSteps = 30;
const seenName = "followed up to";

/**
 * Tells followers what happened (FOL-10). A step is noted as seen in the transaction that notes how far the record was read, and a mail
 * is a row of the outbox in the transaction that notes how far its reader was told: whatever happens in between, nobody gets it twice.
 */
export function openTelling({ db, record, people, post, letters, now, trouble }: FollowingAround) {
  const { memory } = record;
  const followers = followersOf(db);
  const settings = settingsOf(db);
  const reading = readingOf(record);
  const together = <R>(work: () => R): R => db.sqlite.transaction(work).immediate();

  /** FOL-11: whoever acts for a seat that sponsored the proposal is told of its item from this step on. */
  const tellSponsors = (step: Step, n: number): void => {
    const { item, proposal } = aboutOf(memory, step);
    if (item === null || proposal === null) return;
    for (const seat of memory.proposal(proposal)?.sponsors ?? []) {
      const person = seatById(memory.roll, seat)?.delegate ?? null;
      const known = person === null ? null : people.byId(person);
      if (!known) continue;
      const how = { pace: "at-once", why: "sponsor", stopped: false, expiresAt: null } as const;
      const line = { key: newToken(), person: known.id, email: null, lang: known.language, subject: `plan/${item}` };
      followers.addSponsor({ ...line, ...how, told: n - 1, mailedAt: now() });
    }
  };

  /** Notes what has happened since; gives the number of the last step. What was before anybody could follow is told to nobody. */
  const collect = (): number =>
    together(() => {
      const seen = settings.get(seenName);
      const late = lateSteps(record, ukDay(now()));
      const fresh = seen === null ? [] : stepsOf(record).filter(({ key }) => Number(key) > Number(seen));
      for (const step of [...fresh, ...late]) {
        const n = followers.see(step.key);
        if (n !== null && seen !== null) tellSponsors(step, n);
      }
      settings.set(seenName, String(memory.seq));
      return followers.lastStep();
    });

  const tellOne = (lines: readonly KeptFollower[], last: number, steps: readonly { readonly n: number; readonly step: Step }[]): void => {
    const [first] = lines;
    if (!first) return;
    const known = first.person === null ? null : people.byId(first.person);
    const email = known?.email ?? first.email;
    const language = known?.language ?? first.lang;
    const t = letters.t(language);
    // FOL-10: what another line of theirs has told them already is not told again at this line's pace.
    const besides = followers.ofOwner(first).flatMap((line) => {
      const subject = lines.some(({ key }) => key === line.key) ? null : subjectNamed(memory, line.subject);
      return subject ? [{ ...line, subject }] : [];
    });
    const isTold = (n: number, step: Step): boolean =>
      besides.some(({ since, told, subject }) => since < n && n <= told && concerns(memory, step, subject));
    const followed = lines.flatMap((line) => {
      const subject = subjectNamed(memory, line.subject);
      const about = subject ? steps.filter(({ n, step }) => n > line.told && concerns(memory, step, subject) && !isTold(n, step)) : [];
      return subject && about.length > 0 ? [{ line, about, name: subjectShown(reading, t, language, subject).name }] : [];
    });
    const say = speaker(reading, t, language);
    const told = steps.flatMap(({ n, step }) => {
      const said = followed.some(({ about }) => about.some((one) => one.n === n)) ? say(step) : null;
      return said ? [{ ...said, at: step.at }] : [];
    });
    const keys = lines.map(({ key }) => key);
    const [, ...others] = followed;
    const why = others.length === 0 && followed[0]?.line.why === "sponsor";
    together(() => {
      followers.told(keys, last, told.length > 0 ? now() : null);
      if (told.length === 0 || !email) return;
      const reader = { email, language, name: known?.name ?? null, key: first.link };
      const news = { steps: told.slice(0, mostSteps), more: Math.max(0, told.length - mostSteps), sponsor: why };
      post.put(newsLetter(letters, reader, { ...news, followed: followed.map(({ name }) => name) }));
    });
  };

  const tell = (): void => {
    const last = collect();
    const behind = followers.behind(last).filter(({ pace, mailedAt }) => pace === "at-once" || now() - mailedAt >= week);
    if (behind.length === 0) return;
    const known = new Map([...stepsOf(record), ...lateSteps(record, ukDay(now()))].map((step) => [step.key, step]));
    // What was late and is not any more has nothing to be said of it.
    const steps = followers.stepsAfter(Math.min(...behind.map(({ told }) => told))).flatMap(({ n, key }) => {
      const step = known.get(key);
      return step ? [{ n, step }] : [];
    });
    const owners = new Map<string, KeptFollower[]>();
    for (const line of behind) {
      const owner = `${line.pace} ${line.person ?? line.email}`;
      owners.set(owner, [...(owners.get(owner) ?? []), line]);
    }
    // At once comes first: a weekly mail leaves out what it told.
    for (const [, lines] of [...owners].sort(([a], [b]) => (a < b ? -1 : 1))) tellOne(lines, last, steps);
  };

  const look = (): void => {
    try {
      tell();
    } catch (error) {
      trouble(error, "followers could not be told");
    }
  };
  let timer: NodeJS.Timeout | null = null;
  return {
    tell,
    /** The number of the last step that has happened by now: whoever begins to follow is told of what comes after it. */
    upToNow: collect,
    begin: (): void => {
      look();
      timer = setInterval(look, every);
      timer.unref();
    },
    close: (): void => {
      if (timer) clearInterval(timer);
    },
  };
}
