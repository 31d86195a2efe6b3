import { formatDate } from "../../app/locales/dates.ts";
import type { Key } from "../../app/locales/keys.ts";
import type { Amendment } from "../../shared/amendments/state.ts";
import { type AmendmentView, amendmentView } from "../../shared/amendments/views.ts";
import { changedParts } from "./changedParts.ts";
import type { Fact, Paper, Part } from "./paper.ts";
import { addressFact, frame, kickerOf, type Making, seatName, titleIn } from "./papersWords.ts";

const stageNames: { readonly [stage in Amendment["stage"]]: Key } = {
  open: "papers.stageOpen",
  withdrawn: "papers.stageWithdrawn",
  accepted: "papers.stageAccepted",
  refused: "papers.stageRefused",
  carried: "papers.stageCarried",
  rejected: "papers.stageRejected",
  fallen: "papers.stageFallen",
  met: "papers.stageMet",
  lapsed: "papers.stageLapsed",
};

/** "Amendment 2", "Recommendation e1". */
export const amendmentName = ({ t }: Making, { id, kind }: Pick<Amendment, "id" | "kind">): string =>
  t(kind === "editorial" ? "papers.recommendation" : "papers.amendment", { number: id.slice(id.indexOf("-") + 1) });

/** The address of an amendment's page, without the language: `/proposals/7/amendments/2`. */
export const amendmentPath = ({ id, proposal }: Pick<Amendment, "id" | "proposal">): string =>
  `/proposals/${proposal}/amendments/${id.slice(id.indexOf("-") + 1)}`;

/** Who made an amendment, when, who sponsors it, where it stands. */
export function amendmentFacts(making: Making, view: AmendmentView): readonly Fact[] {
  const { t, lang } = making;
  return [
    { name: t("papers.stage"), text: t(stageNames[view.stage]) },
    ...(view.madeBy ? [{ name: t("papers.madeBy"), text: seatName(making, view.madeBy) }] : []),
    { name: t("proposals.madeOn"), text: formatDate(view.madeAt, lang) },
    ...(view.sponsors.length > 0
      ? [{ name: t("papers.sponsors"), text: view.sponsors.map((seat) => seatName(making, seat)).join("; ") }]
      : []),
    { name: t("papers.reason"), text: view.reason ?? t("site.withdrawn") },
    ...(view.late ? [{ name: t("papers.lateReason"), text: view.lateReason ?? t("site.withdrawn") }] : []),
    { name: t("papers.hashOfChanges"), text: view.anchor.hash },
  ];
}

/** The whole text an amendment is to, with its changes in it; a note where words were withdrawn. */
export const amendedParts = (making: Making, view: AmendmentView): readonly Part[] =>
  view.before && view.after ? changedParts(making, view.before, view.after) : [{ is: "note", text: making.t("site.withdrawn") }];

/** An amendment as a paper: who, why, and the whole text with its changes in it (OUT-1). `number` as in its address: `2`, `e1`. */
export function amendmentPaper(making: Making, proposalId: string, number: string): Paper | null {
  const { record } = making.parts;
  const proposal = record.memory.proposal(proposalId);
  const amendment = record.memory.amendment(`${proposalId}-${number}`);
  if (!proposal || !amendment) return null;
  const view = amendmentView(amendment, proposal, record.memory, making.wordsOf);
  const { t } = making;
  const name = amendmentName(making, amendment);
  const to = t(amendment.kind === "editorial" ? "papers.recommendationTo" : "papers.amendmentTo", {
    version: amendment.anchor.version,
    number: proposalId,
  });
  const made = frame(making, {
    path: amendmentPath(amendment),
    file: `proposal-${proposalId}-amendment-${number}`,
    kicker: [...kickerOf(making, proposal, name), to],
    title: titleIn(making, proposalId, view.before),
    ...{ hash: amendment.anchor.hash, at: view.madeAt, author: name },
  });
  return {
    ...made,
    whole: true,
    parts: [
      { is: "heading", level: 2, text: name },
      { is: "facts", facts: amendmentFacts(making, view) },
      ...amendedParts(making, view),
      { is: "heading", level: 2, text: t("papers.about") },
      { is: "facts", facts: [addressFact(making, made.permalink)] },
    ],
  };
}
