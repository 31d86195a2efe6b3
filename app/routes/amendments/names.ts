import type { DocumentName } from "../../../shared/amendments/changes.ts";
import type { CollisionKind } from "../../../shared/amendments/collisions.ts";
import type { OrderReason, Reach } from "../../../shared/amendments/reach.ts";
import type { AmendmentStage, Anchor } from "../../../shared/amendments/state.ts";
import type { ChangeView, PassageName } from "../../../shared/amendments/views.ts";
import type { LineName } from "../../../shared/proposals/lines.ts";
import type { TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** Every stage of an amendment. */
export const amendmentStages: { readonly [stage in AmendmentStage]: Key } = {
  open: "amendments.stageOpen",
  withdrawn: "amendments.stageWithdrawn",
  accepted: "amendments.stageAccepted",
  refused: "amendments.stageRefused",
  carried: "amendments.stageCarried",
  rejected: "amendments.stageRejected",
  fallen: "amendments.stageFallen",
  met: "amendments.stageMet",
  lapsed: "amendments.stageLapsed",
};

/** How an amendment ended, in a sentence. */
export const endings: { readonly [stage in Exclude<AmendmentStage, "open">]: Key } = {
  withdrawn: "amendments.endWithdrawn",
  accepted: "amendments.endAccepted",
  refused: "amendments.endRefused",
  carried: "amendments.endCarried",
  rejected: "amendments.endRejected",
  fallen: "amendments.endFallen",
  met: "amendments.endMet",
  lapsed: "amendments.endLapsed",
};

/** How the stages look. */
export const stageTones: { readonly [stage in AmendmentStage]: TagTone } = {
  open: "live",
  withdrawn: "quiet",
  accepted: "good",
  refused: "bad",
  carried: "good",
  rejected: "bad",
  fallen: "bad",
  met: "plain",
  lapsed: "quiet",
};

/** Why two amendments, or an amendment and a new version, meet at a passage. */
export const collisionNames: { readonly [kind in CollisionKind]: Key } = {
  "replaced-differently": "amendments.meetReplaced",
  "replaced-and-deleted": "amendments.meetReplacedAndDeleted",
  "deleted-by-both": "amendments.meetDeletedByBoth",
  "inserted-at-the-same-place": "amendments.meetInserted",
  "moved-differently": "amendments.meetMoved",
  "moved-and-deleted": "amendments.meetMovedAndDeleted",
  "place-gone": "amendments.meetPlaceGone",
  "place-rewritten": "amendments.meetPlaceRewritten",
};

/** Why an amendment could not follow its passage into a new version. */
export const stuckNames: { readonly [kind in CollisionKind]: Key } = {
  "replaced-differently": "amendments.stuckReplaced",
  "replaced-and-deleted": "amendments.stuckReplacedAndDeleted",
  "deleted-by-both": "amendments.stuckDeleted",
  "inserted-at-the-same-place": "amendments.stuckInserted",
  "moved-differently": "amendments.stuckMoved",
  "moved-and-deleted": "amendments.stuckMovedAndDeleted",
  "place-gone": "amendments.stuckPlaceGone",
  "place-rewritten": "amendments.stuckPlaceRewritten",
};

/** Why an amendment is put before the next in the proposed order of voting (AMD-8). */
export const orderReasons: { readonly [reason in OrderReason]: Key } = {
  whole: "amendments.becauseWhole",
  words: "amendments.becauseWords",
  moved: "amendments.becauseMoved",
  place: "amendments.becausePlace",
  number: "amendments.becauseNumber",
};

/** How an amendment came to stand in a version. */
export const anchorNames: { readonly [how in Anchor["how"]]: Key } = {
  made: "amendments.anchorMade",
  reanchored: "amendments.anchorReanchored",
  joined: "amendments.anchorJoined",
  mended: "amendments.anchorMended",
};

const lines: { readonly [line in LineName]: readonly [name: Key, language: Key | null] } = {
  "title.en": ["comparison.lineTitle", "proposals.english"],
  "title.cy": ["comparison.lineTitle", "proposals.welsh"],
  "question.en": ["comparison.lineQuestion", "proposals.english"],
  "question.cy": ["comparison.lineQuestion", "proposals.welsh"],
  "summary.en": ["comparison.lineSummary", "proposals.english"],
  "summary.cy": ["comparison.lineSummary", "proposals.welsh"],
  cost: ["proposals.sectionCost", null],
};

const isDocument = (where: PassageName["where"]): where is DocumentName => where === "case" || where === "clauses";

/** A passage in words: "Clause 3", "The case, passage 2", "Title (English)". */
export function passageText(t: T, { where, block, clause, place }: PassageName): string {
  if (!isDocument(where)) {
    const [name, language] = lines[where];
    return language === null ? t(name) : t("comparison.lineIn", { line: t(name), language: t(language) });
  }
  if (clause !== null) return t("comparison.blockClause", { number: clause });
  if (place !== null) return t(where === "case" ? "amendments.casePassage" : "amendments.clausesPassage", { place });
  if (block === null) return t(where === "case" ? "amendments.caseStart" : "amendments.clausesStart");
  return t(where === "case" ? "amendments.caseGone" : "amendments.clausesGone");
}

/** One change as lists name it, without its words. */
export type ChangeName = Pick<ChangeView, "change" | "passage" | "after">;

/** "Clause 1: changed", "New after clause 3". */
export function changeText(t: T, { change, passage, after }: ChangeName): string {
  const at = passageText(t, passage);
  const start = passageText(t, { ...passage, block: null, clause: null, place: null });
  switch (change) {
    case "line":
    case "replace":
      return t("amendments.changeReplace", { passage: at });
    case "delete":
      return t("amendments.changeDelete", { passage: at });
    case "insert":
      return after === null
        ? t("amendments.changeInsertStart", { passage: start })
        : t("amendments.changeInsert", { passage: passageText(t, after) });
    case "move":
      return after === null
        ? t("amendments.changeMoveStart", { passage: at })
        : t("amendments.changeMove", { passage: at, after: passageText(t, after) });
  }
}

/** "12 of 340 words". */
export function reachText(t: T, { whole, changed, moved, of }: Reach): string {
  return [
    whole ? t("amendments.reachWhole") : "",
    changed > 0 || moved === 0 ? t("amendments.reachWords", { changed, of }) : "",
    moved > 0 ? t("amendments.reachMoved", { moved }) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
