import type { StandingOfRuling } from "../../../shared/requests/questions.ts";
import type { RequestStage } from "../../../shared/requests/state.ts";
import type { Principle, RuleKind } from "../../../shared/requests/text.ts";
import type { TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** What can be suspended. */
export const kindNames: { readonly [kind in RuleKind]: Key } = {
  rule: "requests.kindRule",
  duty: "requests.kindDuty",
  power: "requests.kindPower",
};

/** What a request can rely on. */
export const principleNames: { readonly [principle in Principle]: Key } = {
  "community-power": "requests.principleCommunityPower",
  "local-knowledge": "requests.principleLocalKnowledge",
  "equal-access": "requests.principleEqualAccess",
  proportion: "requests.principleProportion",
  learning: "requests.principleLearning",
};

/** How a request stands or was ruled. */
export const resultNames: { readonly [stage in RequestStage]: Key } = {
  waiting: "requests.waiting",
  withdrawn: "requests.withdrawn",
  granted: "requests.granted",
  "granted-with-conditions": "requests.grantedWithConditions",
  refused: "requests.refused",
};

/** How the results look. */
export const resultTones: { readonly [stage in RequestStage]: TagTone } = {
  waiting: "live",
  withdrawn: "quiet",
  granted: "good",
  "granted-with-conditions": "good",
  refused: "bad",
};

/** Where what was granted stands today. */
export const standingNames: { readonly [standing in Exclude<StandingOfRuling, "none">]: Key } = {
  "to-come": "requests.toCome",
  "in-force": "requests.inForce",
  "review-due": "requests.reviewDue",
  expired: "requests.expired",
  ended: "requests.ended",
};

/** How that looks. */
export const standingTones: { readonly [standing in Exclude<StandingOfRuling, "none">]: TagTone } = {
  "to-come": "plain",
  "in-force": "good",
  "review-due": "warn",
  expired: "quiet",
  ended: "bad",
};

/** The fields of a request's form as the page calls them. */
export const requestLabels = (t: T) => ({
  seat: t("requests.seat"),
  language: t("requests.language"),
  "title.en": t("requests.titleEn"),
  "title.cy": t("requests.titleCy"),
  kind: t("requests.kind"),
  "rule.en": t("requests.ruleEn"),
  "rule.cy": t("requests.ruleCy"),
  keeper: t("requests.keeper"),
  "asked.en": t("requests.askedEn"),
  "asked.cy": t("requests.askedCy"),
  extent: t("requests.extent"),
  place: t("requests.place"),
  from: t("requests.from"),
  until: t("requests.until"),
  principle: t("requests.principle"),
  reliance: t("requests.reliance"),
  evidence: t("requests.evidence"),
  safeguards: t("requests.safeguards"),
  cites: t("requests.cites"),
  reason: t("requests.mendReason"),
});
