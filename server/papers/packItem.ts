import { formatTime } from "../../app/locales/dates.ts";
import { said } from "../../app/routes/proposals/said.ts";
import { amendmentsView } from "../../shared/amendments/listViews.ts";
import type { Proposal, ProposalVersion } from "../../shared/proposals/state.ts";
import { parseProposal } from "../../shared/proposals/text.ts";
import { runningOrder } from "../../shared/sittings/runningOrder.ts";
import type { AgendaItem, Sitting } from "../../shared/sittings/state.ts";
import { orderTable, singleParts } from "./amendmentListPaper.ts";
import { amendmentName } from "./amendmentPaper.ts";
import { changedParts } from "./changedParts.ts";
import { changedAmendments, itemName, type Since, versionBefore, versionOf } from "./packSince.ts";
import type { Fact, Part } from "./paper.ts";
import { type Making, titleIn, versionFacts } from "./papersWords.ts";
import { choiceFacts, textParts } from "./versionPaper.ts";

/** An item of a pack: when, for how long, and with a proposal its text and the amendments to it (PCK-1); `since`: with its changes marked. */
export function itemParts(making: Making, sitting: Sitting, item: AgendaItem, since: Since | null): readonly Part[] {
  const { t, lang, parts, reading } = making;
  const { memory } = parts.record;
  const planned = runningOrder(sitting, sitting.startsAt).items.find((one) => one.item.id === item.id)?.planned ?? null;
  const closing = sitting.closings?.findLast((one) => one.item === item.id && one.from !== null);
  const proposal = item.proposal === null ? undefined : memory.proposal(item.proposal);
  const version = proposal && versionOf(sitting, item, proposal);
  const facts: readonly Fact[] = [
    ...(planned ? [{ name: t("pack.begins"), text: formatTime(planned.start, lang) }] : []),
    { name: t("pack.length"), text: t("sittings.minutesCounted", { count: item.minutes }) },
    ...(item.lateReason === null
      ? []
      : [{ name: t("papers.lateReason"), text: said(reading, item.lateReason, lang)?.text ?? t("site.withdrawn") }]),
    ...(closing ? [{ name: t("careLive.closedReason"), text: said(reading, closing.reason, lang)?.text ?? t("site.withdrawn") }] : []),
    ...(proposal ? [{ name: t("pack.proposal"), text: t("proposals.numbered", { number: proposal.id }) }] : []),
    ...(version ? versionFacts(making, version) : []),
  ];
  return [
    {
      is: "heading",
      level: 2,
      text: t("minutesPages.itemTitle", { number: item.number, title: itemName(making, item) }),
      anchor: `item-${item.number}`,
    },
    { is: "facts", facts },
    ...(proposal && version ? [...proposalParts(making, proposal, version, since), ...amendmentParts(making, proposal, since)] : []),
  ];
}

/** Sections of a text stand below the item. */
const below = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part) => (part.is === "heading" ? { ...part, level: 3 as const } : part));

function proposalParts(making: Making, proposal: Proposal, version: ProposalVersion, since: Since | null): readonly Part[] {
  const { t, wordsOf } = making;
  const text = parseProposal(wordsOf(version.text) ?? undefined);
  if (!text) return [{ is: "note", text: t("site.withdrawn") }];
  const before = since && versionBefore(proposal, version, since);
  const was = before && parseProposal(wordsOf(before.text) ?? undefined);
  if (before && was)
    return before.hash === version.hash
      ? [{ is: "note", text: t("pack.sameText") }]
      : [
          { is: "note", text: t("comparison.title", { from: before.number, to: version.number }) },
          { is: "note", text: making.t("papers.legend") },
          ...below(changedParts(making, was, text)),
        ];
  return [
    { is: "note", text: titleIn(making, proposal.id, text).text },
    { is: "facts", facts: choiceFacts(making, text) },
    ...below(textParts(making, text)),
  ];
}

/** The amendments that are still before the assembly: in the order of voting, then those that cannot stand in the newest version. */
function amendmentParts(making: Making, proposal: Proposal, since: Since | null): readonly Part[] {
  const { t, parts, wordsOf } = making;
  const { memory } = parts.record;
  const view = amendmentsView(proposal, memory, wordsOf);
  const open = memory.amendmentsOf(proposal.id).filter(({ stage }) => stage === "open");
  const placed = view.order.flatMap(({ id }) => open.find((one) => one.id === id) ?? []);
  const all = [...placed, ...open.filter((one) => !placed.includes(one))];
  const shown = since ? changedAmendments(all, since) : all;
  if (shown.length === 0) return since ? [] : [{ is: "note", text: t("papers.noAmendments") }];
  const named = (id: string): string => {
    const amendment = memory.amendment(id);
    return amendment ? amendmentName(making, amendment) : id;
  };
  return [
    ...(view.order.length > 0
      ? [{ is: "heading" as const, level: 3 as const, text: t("papers.order") }, orderTable(making, view, named)]
      : []),
    ...shown.flatMap((amendment) => singleParts(making, amendment, proposal, 3)),
  ];
}
