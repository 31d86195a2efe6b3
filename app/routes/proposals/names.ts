import type { PlanChapter } from "../../../shared/proposals/chapters.ts";
import { planChapters } from "../../../shared/proposals/chapters.ts";
import type { DepartmentCode, Extent } from "../../../shared/proposals/departments.ts";
import { departmentCodes } from "../../../shared/proposals/departments.ts";
import type { ProposalStage } from "../../../shared/proposals/state.ts";
import type { Key } from "../../locales/keys.ts";
import type { T } from "../../locales/words.tsx";

/** Every body that can be asked to reply. */
export const departmentNames: { readonly [code in DepartmentCode]: Key } = {
  mhclg: "proposals.departmentMhclg",
  dluhc: "proposals.departmentDluhc",
  hmt: "proposals.departmentHmt",
  "cabinet-office": "proposals.departmentCabinetOffice",
  "no-10": "proposals.departmentNo10",
  dhsc: "proposals.departmentDhsc",
  dcms: "proposals.departmentDcms",
  dfe: "proposals.departmentDfe",
  defra: "proposals.departmentDefra",
  desnz: "proposals.departmentDesnz",
  dsit: "proposals.departmentDsit",
  dwp: "proposals.departmentDwp",
  dft: "proposals.departmentDft",
  "home-office": "proposals.departmentHomeOffice",
  "scottish-government": "proposals.departmentScottishGovernment",
  "welsh-government": "proposals.departmentWelshGovernment",
  "ni-executive": "proposals.departmentNiExecutive",
  "ni-communities": "proposals.departmentNiCommunities",
  "ni-finance": "proposals.departmentNiFinance",
};

/** Every chapter of the plan. */
export const chapterNames: { readonly [code in PlanChapter]: Key } = {
  "baseline-and-standards": "proposals.chapterBaselineAndStandards",
  "civic-spaces": "proposals.chapterCivicSpaces",
  "groups-and-inclusion": "proposals.chapterGroupsAndInclusion",
  "methods-and-capability": "proposals.chapterMethodsAndCapability",
  "power-and-planning": "proposals.chapterPowerAndPlanning",
  money: "proposals.chapterMoney",
  "local-plans-and-work": "proposals.chapterLocalPlansAndWork",
  environment: "proposals.chapterEnvironment",
  "civic-technology": "proposals.chapterCivicTechnology",
  leadership: "proposals.chapterLeadership",
};

/** Every stage of a proposal. */
export const stageNames: { readonly [code in ProposalStage]: Key } = {
  draft: "proposals.stageDraft",
  "seeking-sponsors": "proposals.stageSeekingSponsors",
  lodged: "proposals.stageLodged",
  admitted: "proposals.stageAdmitted",
  "on-the-agenda": "proposals.stageOnTheAgenda",
  debated: "proposals.stageDebated",
  adopted: "proposals.stageAdopted",
  rejected: "proposals.stageRejected",
  "referred-back": "proposals.stageReferredBack",
  withdrawn: "proposals.stageWithdrawn",
  lapsed: "proposals.stageLapsed",
  joined: "proposals.stageJoined",
};

/** Where a proposal applies. */
export const extentNames: { readonly [code in Extent]: Key } = {
  UK: "proposals.extentUnitedKingdom",
  E92000001: "proposals.extentEngland",
  W92000004: "proposals.extentWales",
  S92000003: "proposals.extentScotland",
  N92000002: "proposals.extentNorthernIreland",
};

/** The six questions of the equality and anti-racism check, in their order. */
export const checkQuestions: readonly Key[] = [
  "proposals.checkQuestion1",
  "proposals.checkQuestion2",
  "proposals.checkQuestion3",
  "proposals.checkQuestion4",
  "proposals.checkQuestion5",
  "proposals.checkQuestion6",
];

/** The name of a body that is asked; the bare code of one that this version does not know. */
export function bodyName(t: T, code: string): string {
  const known = departmentCodes.find((one) => one === code);
  return known ? t(departmentNames[known]) : code;
}

/** The name of a chapter of the plan; the bare code of one that this version does not know. */
export function chapterName(t: T, code: string): string {
  const known = planChapters.find((one) => one === code);
  return known ? t(chapterNames[known]) : code;
}
