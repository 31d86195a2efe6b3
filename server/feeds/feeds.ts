import { catalogues } from "../../app/locales/catalogues.server.ts";
import { href, type Lang } from "../../app/locales/href.ts";
import type { Key } from "../../app/locales/keys.ts";
import { type T, tOf } from "../../app/locales/words.tsx";
import { knownPlaces, nameOfPlace, placeIn } from "../../app/routes/places/named.ts";
import { chapterName } from "../../app/routes/proposals/names.ts";
import { type Reading, regionName, titleOf } from "../../app/routes/proposals/said.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import type { Parts } from "../loadContext.ts";
import type { FeedEntry, FeedShown } from "./feed.ts";
import { readingOf } from "./readingOf.ts";
import { speaker } from "./sayStep.ts";
import { lateSteps, type Step, stepsOf } from "./steps.ts";
import { concerns, type Subject, subjectAt } from "./subjects.ts";

/** How many entries a feed has: what is older stands on its page. */
export const mostEntries = 50;

/** The feeds of everything of a kind: their names, pages and what belongs to them. */
const whole: { readonly [name: string]: { readonly title: Key; readonly page: string; readonly holds: (step: Step) => boolean } } = {
  outcomes: { title: "feeds.outcomes", page: "/outcomes", holds: ({ of }) => of === "outcome" },
  minutes: { title: "feeds.minutes", page: "/minutes", holds: ({ of }) => of === "note" || of === "minutes" },
  evidence: { title: "feeds.evidence", page: "/evidence", holds: ({ of }) => of === "measure" },
  replies: { title: "feeds.replies", page: "/plan", holds: ({ of }) => of === "plan" || of === "late" },
};

/** What a subject is called, and its page. */
export function subjectShown(reading: Reading, t: T, lang: Lang, { kind, id }: Subject): { readonly name: string; readonly page: string } {
  switch (kind) {
    case "plan": {
      const outcome = reading.assembly.outcome(reading.assembly.planItem(id)?.outcome ?? "");
      const title = outcome && titleOf(reading, outcome.proposal, lang, outcome.version)?.text;
      return { name: title ? `${id} ${title}` : id, page: `/plan/${id}` };
    }
    case "proposals":
      return { name: titleOf(reading, id, lang)?.text ?? t("feeds.proposal", { number: id }), page: `/proposals/${id}` };
    case "regions":
      return { name: regionName(reading, id, lang), page: `/roll#${id}` };
    case "chapters":
      return { name: chapterName(t, id), page: `/plan#${id}` };
    case "places": {
      const known = knownPlaces(reading);
      const place = placeIn(reading, known, id);
      return { name: place ? nameOfPlace(reading, known, t, lang, place) : id, page: `/places/${id}` };
    }
  }
}

/** The feed at an address (`outcomes`; `plan/NCSP-0001`), as it stands now; null where there is none. The same for everyone (PUB-1). */
export function feedAt(parts: Pick<Parts, "record" | "origin" | "now">, lang: Lang, kind: string, id: string | null): FeedShown | null {
  const { record, origin } = parts;
  const { memory } = record;
  const t = tOf(lang, catalogues[lang]);
  const reading = readingOf(record);
  const kindOf = id === null && Object.hasOwn(whole, kind) ? whole[kind] : undefined;
  const subject = id === null ? null : subjectAt(memory, kind, id);
  if (!kindOf && !subject) return null;
  const holds = (step: Step): boolean => kindOf?.holds(step) ?? (subject !== null && concerns(memory, step, subject));
  const { name, page } = kindOf
    ? { name: t(kindOf.title), page: kindOf.page }
    : subjectShown(reading, t, lang, subject ?? { kind: "plan", id: "" });
  const say = speaker(reading, t, lang);
  const entries: FeedEntry[] = [];
  const late = lateSteps(record, ukDay(parts.now()));
  // FOL-3: newest first; of what happened in one moment the later entry stands first.
  const newest = [...stepsOf(record), ...late].toSorted((a, b) => a.at - b.at).toReversed();
  for (const step of newest) {
    if (entries.length === mostEntries) break;
    const said = holds(step) ? say(step) : null;
    if (said) entries.push({ step, ...said });
  }
  const founded = memory.founding;
  const assembly = (founded && reading.words(lang === "cy" ? founded.nameCy : founded.nameEn)) ?? "Tessera";
  const own = `${origin}${href(lang, `/feeds/${id === null ? kind : `${kind}/${id}`}`)}`;
  return {
    ...{ lang, entries, title: `${name} – ${assembly}`, author: assembly, since: memory.at },
    // So that a record that was cut short would show to whoever kept an older feed (JRN-1).
    description: t("feeds.headIs", { count: String(memory.seq), hash: memory.hash }),
    ...{ page: `${origin}${href(lang, page)}`, atom: `${own}.atom`, json: `${own}.json` },
    hrefOf: (path) => `${origin}${href(lang, path)}`,
  };
}
