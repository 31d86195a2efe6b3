import { formatDate } from "../../app/locales/dates.ts";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { speakerFor } from "../../app/routes/decision-note/speaker.ts";
import { type MinutesShown, minutesShown } from "../../app/routes/minutes-version/shown.ts";
import { dayText } from "../../app/routes/plan/dayText.ts";
import { titleOfSitting } from "../../app/routes/sittings/lines.ts";
import { noteDay, sittingAtAddress } from "../../shared/minutes/dates.ts";
import { type Minutes, type MinutesVersion, stageOf } from "../../shared/minutes/whole/state.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { versionNamed } from "../exports/minutesFormats.ts";
import { linePassages, type Paper, type Part, plainPassage } from "./paper.ts";
import { addressFact, frame, type Making } from "./papersWords.ts";

/** A version of a sitting's minutes as a paper (OUT-1): headings by item, numbered paragraphs, what was changed and why; null: there is none. */
export function minutesPaper(making: Making, address: string, name: string): Paper | null {
  const { record } = making.parts;
  const { t, lang, reading } = making;
  const id = sittingAtAddress(record.memory, address) ?? "";
  const [sitting, minutes] = [record.memory.sitting(id), record.memory.minutes(id)];
  const version = versionNamed(minutes, name);
  if (!sitting || !minutes || !version) return null;
  const head = record.journal.since(version.seq - 1, 1)[0]?.hash ?? "";
  const made = frame(making, {
    path: `/minutes/${address}/v${version.number}`,
    file: `minutes-${address}-v${version.number}`,
    kicker: [
      t("minutesPages.minutesOf", { day: dayText(noteDay(sitting), lang), number: version.number }),
      standingOf(making, minutes, version),
    ],
    title: titleOfSitting(reading, sitting, lang) ?? { text: t("sittings.numbered", { number: id }) },
    ...{ hash: head, at: version.at, author: t("minutes.theSecretariat") },
  });
  const paragraphs = minutesShown(reading, id, t, lang, version.seq);
  return {
    ...made,
    whole: true,
    parts: [
      ...paragraphs.flatMap((one, i) => [...headingBefore(making, sitting, one, paragraphs[i - 1]), ...inPaper(making, one)]),
      { is: "heading", level: 2, text: t("papers.about") },
      {
        is: "facts",
        facts: [
          { name: t("deskMinutes.version"), text: String(version.number) },
          ...(minutes.published?.version === version.number
            ? [{ name: t("deskMinutes.ballot"), text: minutes.published.ballot.replace("-", "/") }]
            : []),
          { name: t("minutesPages.contentHash").replace(/:$/, ""), text: version.contentHash },
          { name: t("minutesPages.headThen").replace(/:$/, ""), text: head },
          addressFact(making, made.permalink),
        ],
      },
    ],
  };
}

const standingOf = ({ t, lang }: Making, minutes: Minutes, version: MinutesVersion): string => {
  if (minutes.published && minutes.published.version === version.number)
    return t("minutesPages.approved", { day: formatDate(minutes.published.at, lang) });
  return stageOf(minutes) === "published" ? t("minutesPages.oldVersion", { number: version.number }) : t("minutesPages.notApproved");
};

/** Which heading a paragraph stands under. */
const partOf = ({ kind, item }: MinutesShown): string => (kind === "action" ? "actions" : (item ?? ""));

/** The heading where another part of the minutes begins. */
function headingBefore(making: Making, sitting: Sitting, one: MinutesShown, before: MinutesShown | undefined): readonly Part[] {
  const { t, lang, reading } = making;
  if (before && partOf(before) === partOf(one)) return [];
  const heading = (text: string): readonly Part[] => [{ is: "heading", level: 2, text }];
  if (one.kind === "action") return heading(t("minutesPages.actions"));
  const item = sitting.items.find(({ id }) => id === one.item);
  if (!item) return heading(before ? t("minutesPages.partEnd") : t("minutesPages.partMeeting"));
  const title = plain(speakerFor(reading, t, lang).item(item.kind, item.titleEn, item.titleCy, item.proposal));
  return heading(t("minutesPages.itemTitle", { number: item.number, title }));
}

/** A numbered paragraph; below it, where it was changed, why, and what the record gave. */
function inPaper({ t, lang }: Making, { id, number, text, changed, kind }: MinutesShown): readonly Part[] {
  const words = plain(text);
  const told: readonly string[] = [
    ...(kind === "own" ? [t("minutesPages.ownParagraph")] : []),
    ...(changed ? [t("minutesPages.changed"), t("minutesPages.changedWhy", { reason: plain(changed.reason) })] : []),
    ...(changed?.generated ? [t("minutesPages.recordSays", { generated: plain(changed.generated) })] : []),
  ];
  return [
    ...(id.startsWith("p")
      ? [plainPassage({ kind: "clause", runs: [{ text: words }] }, Number(number), lang)]
      : linePassages(`${number}. ${words}`, lang)),
    ...(told.length > 0 ? [{ is: "note" as const, text: told.join(" ") }] : []),
  ];
}
