import { plain } from "../../app/routes/decision-note/marked.ts";
import { speakerFor } from "../../app/routes/decision-note/speaker.ts";
import type { Amendment } from "../../shared/amendments/state.ts";
import { type Day, isDay, ukDay } from "../../shared/calendar/days.ts";
import type { Proposal, ProposalVersion } from "../../shared/proposals/state.ts";
import type { AgendaItem, Sitting } from "../../shared/sittings/state.ts";
import { amendmentName } from "./amendmentPaper.ts";
import type { Making } from "./papersWords.ts";

/** From when on changes are told; `day` null: from the publication of the agenda. */
export interface Since {
  readonly day: Day | null;
  readonly isAfter: (at: number) => boolean;
}

/** What was asked for: `agenda`, once one is published, or a day of the calendar in London; null where it is neither. */
export function sinceOf({ agenda }: Sitting, asked: string): Since | null {
  if (asked === "agenda") return agenda && { day: null, isAfter: (at) => at > agenda.publishedAt };
  return isDay(asked) ? { day: asked, isAfter: (at) => ukDay(at) >= asked } : null;
}

/** What an item is called: its title, its proposal's, or its kind. */
export const itemName = ({ t, lang, reading }: Making, { kind, titleEn, titleCy, proposal }: AgendaItem): string =>
  plain(speakerFor(reading, t, lang).item(kind, titleEn, titleCy, proposal));

/** The version of an item's proposal that its sitting has before it: the one that its rounds were on, else the newest. */
export function versionOf(sitting: Sitting, item: AgendaItem, proposal: Proposal): ProposalVersion | undefined {
  const taken = sitting.rounds.filter((round) => round.item === item.id).flatMap(({ version }) => version ?? []);
  const number = taken.length > 0 ? Math.max(...taken) : proposal.versions.length;
  return proposal.versions.find((one) => one.number === number);
}

/** The version that whoever has the earlier papers holds; null where the proposal came to this sitting later, or has no earlier one. */
export function versionBefore(proposal: Proposal, version: ProposalVersion, since: Since): ProposalVersion | null {
  return proposal.versions.findLast((one) => one.number <= version.number && !since.isAfter(one.at)) ?? null;
}

/** Amendments that were made, or made to stand against another version, since then. */
export const changedAmendments = (amendments: readonly Amendment[], since: Since): readonly Amendment[] =>
  amendments.filter((one) => since.isAfter(one.madeAt) || since.isAfter(one.anchor.at));

/** PCK-3: the items of which something changed, and each change in a sentence. */
export function changedIn(
  making: Making,
  sitting: Sitting,
  since: Since,
): { readonly items: ReadonlySet<string>; readonly told: readonly string[] } {
  const found = sitting.items.map((item) => ({ item: item.id, told: changesOf(making, sitting, item, since) }));
  const removed = (sitting.removed ?? []).filter(({ reason }) => reason !== null);
  return {
    items: new Set(found.filter(({ told }) => told.length > 0).map(({ item }) => item)),
    told: [
      ...found.flatMap(({ told }) => told),
      ...removed.map((item) => making.t("pack.itemRemoved", { number: item.number, title: itemName(making, item) })),
    ],
  };
}

function changesOf(making: Making, sitting: Sitting, item: AgendaItem, since: Since): readonly string[] {
  const { t, parts } = making;
  const { memory } = parts.record;
  const name = { number: item.number, title: itemName(making, item) };
  const proposal = item.proposal === null ? undefined : memory.proposal(item.proposal);
  const putOn = proposal?.agenda.find((one) => one.sitting === sitting.id && one.item === item.id);
  const version = proposal && versionOf(sitting, item, proposal);
  // Business that is no proposal does not say when it was put down; what came after the agenda says why it came late.
  const added = putOn ? since.isAfter(putOn.at) : item.lateReason !== null;
  if (added) return [t("pack.itemAdded", name)];
  if (!proposal || !version) return [];
  const all = memory.amendmentsOf(proposal.id);
  const ended = all.filter((one) => one.ended !== null && since.isAfter(one.ended.at));
  return [
    ...(since.isAfter(version.at) ? [t("pack.textChanged", { ...name, version: version.number })] : []),
    ...changedAmendments(
      all.filter(({ stage }) => stage === "open"),
      since,
    ).map((one) => t("pack.amendmentNew", { ...name, amendment: amendmentName(making, one) })),
    ...ended.map((one) => t("pack.amendmentEnded", { ...name, amendment: amendmentName(making, one) })),
  ];
}
