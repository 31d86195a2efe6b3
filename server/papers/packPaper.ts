import { formatDate, formatDateTime, formatTime } from "../../app/locales/dates.ts";
import { termGroups, terms } from "../../app/routes/glossary/terms.ts";
import { dayText } from "../../app/routes/plan/dayText.ts";
import { said } from "../../app/routes/proposals/said.ts";
import { motionNames } from "../../app/routes/sitting/names.ts";
import { seatShown } from "../../app/routes/sitting/saidAt.ts";
import { titleOfSitting } from "../../app/routes/sittings/lines.ts";
import { runningOrder } from "../../shared/sittings/runningOrder.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { itemParts } from "./packItem.ts";
import { changedIn, itemName, type Since, sinceOf } from "./packSince.ts";
import type { Fact, Paper, Part } from "./paper.ts";
import { addressFact, frame, type Making } from "./papersWords.ts";

/** How a pack is asked for: everything, or what changed since a day (`2026-03-01`) or since the agenda was published (`agenda`); in which size. */
export interface PackAsked {
  readonly since: string | null;
  readonly points: 18 | null;
}

/** What is done at a sitting that its pack tells of. */
const tellingTypes = [
  ...["SittingScheduled", "ItemAdded", "ItemMoved", "ItemRemoved", "AgendaPublished", "RoundsAdded", "RoundMoved", "RoundRemoved"],
  ...["MinutesChanged", "RoundFormatChanged", "SittingOpened", "SittingAdjourned", "SittingResumed", "MotionMoved", "AgreementEnded"],
];

/** PCK-1: a sitting's papers in one: agenda with times, texts, amendments in the order of voting, motions, what the words mean. Null: there is none. */
export function packPaper(making: Making, id: string, asked: PackAsked): Paper | null {
  const { record } = making.parts;
  const { t, lang, reading } = making;
  const sitting = record.memory.sitting(id);
  const since = asked.since === null ? null : sitting && sinceOf(sitting, asked.since);
  if (!sitting || since === undefined || (since === null && asked.since !== null)) return null;
  const proposals = sitting.items.flatMap(({ proposal }) => proposal ?? []);
  const amendments = proposals.flatMap((proposal) => record.memory.amendmentsOf(proposal)).map((one) => `amendment/${one.id}`);
  const last = record.journal.lastOf([`sitting/${id}`, ...proposals.map((one) => `proposal/${one}`), ...amendments], tellingTypes);
  const at = sitting.agenda?.publishedAt ?? sitting.startsAt;
  const query = [asked.since === null ? [] : [`since=${asked.since}`], asked.points === null ? [] : [`size=${asked.points}`]].flat();
  const made = frame(making, {
    path: `/sittings/${id}/pack.html${query.length > 0 ? `?${query.join("&")}` : ""}`,
    file: `sitting-${id}-pack${asked.since === null ? "" : `-since-${asked.since}`}${asked.points === null ? "" : `-${asked.points}pt`}`,
    kicker: [
      since === null ? t("pack.kicker") : t("pack.changedPages"),
      t("sittings.numbered", { number: id }),
      formatDateTime(sitting.startsAt, lang),
    ],
    title: titleOfSitting(reading, sitting, lang) ?? { text: t("sittings.numbered", { number: id }) },
    ...{ hash: last?.hash ?? record.memory.hash, at, author: t("minutes.theSecretariat") },
  });
  const changes = since && changedIn(making, sitting, since);
  const items = changes ? sitting.items.filter((item) => changes.items.has(item.id)) : sitting.items;
  return {
    ...made,
    ...{ whole: false, numbered: true },
    ...(asked.points === null ? {} : { points: asked.points }),
    parts: [
      { is: "facts", facts: coverFacts(making, sitting, last?.seq ?? record.memory.seq, made.hash, made.permalink) },
      { is: "note", text: t("pack.linesNote") },
      { is: "heading", level: 2, text: t("pack.contents") },
      { is: "contents" },
      ...(since && changes ? changeParts(making, since, changes.told) : []),
      { is: "heading", level: 2, text: t("sittings.agenda"), anchor: "agenda" },
      agendaTable(making, sitting),
      ...items.flatMap((item) => itemParts(making, sitting, item, since)),
      ...motionParts(making, sitting, since),
      ...(since === null ? glossaryParts(making) : []),
    ],
  };
}

function coverFacts(making: Making, sitting: Sitting, seq: number, hash: string, permalink: string): readonly Fact[] {
  const { t, lang, reading } = making;
  const hall = said(reading, sitting.place.hall, lang);
  return [
    { name: t("pack.begins"), text: formatDateTime(sitting.startsAt, lang) },
    ...(hall
      ? [{ name: t("pack.where"), text: hall.text, ...(hall.lang ? { lang: lang === "en" ? ("cy" as const) : ("en" as const) } : {}) }]
      : []),
    {
      name: t("pack.agendaPublished"),
      text: sitting.agenda ? formatDate(sitting.agenda.publishedAt, lang) : t("pack.notPublished"),
    },
    { name: t("pack.upToEntry"), text: String(seq) },
    { name: t("pack.headHash"), text: hash },
    addressFact(making, permalink),
  ];
}

const changeParts = ({ t, lang }: Making, since: Since, told: readonly string[]): readonly Part[] => [
  { is: "heading", level: 2, text: t("pack.whatChanged"), anchor: "changed" },
  {
    is: "note",
    text: since.day === null ? t("pack.sinceAgenda") : t("pack.sinceDay", { day: dayText(since.day, lang) }),
  },
  ...(told.length === 0
    ? [{ is: "note" as const, text: t("pack.nothingChanged") }]
    : [{ is: "table" as const, header: [t("pack.number"), t("pack.change")], rows: told.map((one, i) => [String(i + 1), one]) }]),
];

/** PCK-2: when each item is to begin; a break in between moves what comes after. */
function agendaTable(making: Making, sitting: Sitting): Part {
  const { t, lang } = making;
  const { items } = runningOrder(sitting, sitting.startsAt);
  return {
    is: "table",
    header: [t("pack.number"), t("pack.begins"), t("pack.item"), t("pack.length")],
    rows: items.map(({ item, planned }) => [
      String(item.number),
      planned ? formatTime(planned.start, lang) : "–",
      itemName(making, item),
      t("sittings.minutesCounted", { count: item.minutes }),
    ]),
  };
}

/** Procedural motions; those of an item that was closed to the public stay out of it (PCK-4). */
function motionParts(making: Making, sitting: Sitting, since: Since | null): readonly Part[] {
  const { t, lang, reading } = making;
  const closed = new Set((sitting.closings ?? []).filter(({ from }) => from !== null).map(({ item }) => item));
  const motions = (sitting.motions ?? []).filter(
    (one) => (one.item === null || !closed.has(one.item)) && (since === null || since.isAfter(one.movedAt)),
  );
  if (motions.length === 0) return [];
  return [
    { is: "heading", level: 2, text: t("pack.motions"), anchor: "motions" },
    {
      is: "table",
      header: [t("pack.movedAt"), t("pack.motion"), t("pack.movedBy")],
      rows: motions.map(({ movedAt, kind, seat }) => {
        const { number, region } = seatShown(reading, seat, lang);
        return [formatTime(movedAt, lang), t(motionNames[kind]), t("proposals.protectedSeat", { number, region })];
      }),
    },
  ];
}

const glossaryParts = ({ t }: Making): readonly Part[] => [
  { is: "heading", level: 2, text: t("glossary.title"), anchor: "words" },
  ...termGroups.flatMap(({ title, terms: ids }): readonly Part[] => [
    { is: "heading", level: 3, text: t(title) },
    { is: "facts", facts: ids.map((id) => ({ name: t(terms[id][0]), text: t(terms[id][1]) })) },
  ]),
];
