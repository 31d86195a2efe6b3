import type { Day } from "../calendar/days.ts";
import { type PlanChapter, planChapters } from "../proposals/chapters.ts";
import { answersToday, type DepartmentCode, departmentCodes, type Extent, extents } from "../proposals/departments.ts";
import type { Proposal } from "../proposals/state.ts";
import { seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { type PlanFigure, planFigures, tallyOf } from "./answered.ts";
import { isOverdue, type Standing, type StandingStatus, standing } from "./questions.ts";
import type { Outcome, PlanItem } from "./state.ts";

/** Which standings a reader may ask for. */
export const itemFilters = ["late", "waiting", "answered", "done"] as const;
export type ItemFilter = (typeof itemFilters)[number];

/** Standings that wait for a body which is not late. */
export const waiting: readonly StandingStatus[] = ["in-part", "due", "asked-for", "awaiting-receipt", "paused"];

/** Under which filter something stands. */
export const filterOf = (stands: Standing): ItemFilter => {
  if (isOverdue(stands)) return "late";
  if (waiting.includes(stands.status)) return "waiting";
  return stands.status === "done" ? "done" : "answered";
};

/** What a reader of the register asks for (PLN-11); empty: any. */
export interface PlanWanted {
  readonly chapter: PlanChapter | "";
  /** The body that answers today. */
  readonly department: DepartmentCode | "";
  /** The code of a region from which a seat proposed or sponsored it. */
  readonly region: string;
  /** The nation it extends to. */
  readonly nation: Extent | "";
  readonly standing: ItemFilter | "";
  /** Items that a figure of the table of answers counts, of the department or of any. */
  readonly figure: PlanFigure | "";
}

const oneOf = <T extends string>(all: readonly T[], asked: string | null | undefined): T | "" => all.find((one) => one === asked) ?? "";

/** What an address asks for; what it does not know it leaves out. */
export const planWanted = (asked: { get(name: string): string | null | undefined }, roll: Pick<Roll, "regions">): PlanWanted => ({
  chapter: oneOf(planChapters, asked.get("chapter")),
  department: oneOf(departmentCodes, asked.get("department")),
  region: roll.regions.find(({ code }) => code === asked.get("region"))?.code ?? "",
  nation: oneOf(extents, asked.get("nation")),
  standing: oneOf(itemFilters, asked.get("standing")),
  figure: oneOf(planFigures, asked.get("figure")),
});

/** The same as the end of an address, beginning with `?`; empty where any is wanted. */
export const planQuery = (wanted: Partial<PlanWanted>): string => {
  const query = Object.entries(wanted).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return query.length === 0 ? "" : `?${query.join("&")}`;
};

/** What the register reads of the assembly. */
export interface RegisterKnow {
  readonly roll: Roll;
  outcome(number: string): Outcome | undefined | null;
  proposal(id: string): Proposal | undefined | null;
}

/** The regions of the seats that proposed or sponsored what became an item, each once. */
export const regionsBehind = (know: RegisterKnow, item: PlanItem): readonly string[] => {
  const proposal = know.proposal(know.outcome(item.outcome)?.proposal ?? "");
  const seats = proposal ? [proposal.seat, ...(proposal.joins ? [proposal.joins.seat] : []), ...proposal.sponsors] : [];
  return [...new Set(seats.flatMap((seat) => seatById(know.roll, seat)?.region ?? []))];
};

/** Whether what extends to these places extends to this nation: the whole United Kingdom is every nation of it. */
const extendsTo = (extent: readonly Extent[], nation: Extent): boolean => extent.includes(nation) || extent.includes("UK");

/** Whether an item is wanted on a day (PLN-11): everything that is asked for holds of it. */
export const isWanted = (know: RegisterKnow, item: PlanItem, wanted: PlanWanted, day: Day): boolean => {
  const { chapter, department, region, nation, figure } = wanted;
  if (chapter !== "" && item.chapter !== chapter) return false;
  const bodies = item.addressees.filter(({ code }) => department === "" || answersToday(code, day) === department);
  if (bodies.length === 0) return false;
  if (figure !== "" && !bodies.some((body) => tallyOf(item, body, day)[figure] > 0)) return false;
  if (wanted.standing !== "" && filterOf(standing(item, day)) !== wanted.standing) return false;
  if (nation !== "" && !extendsTo(know.proposal(know.outcome(item.outcome)?.proposal ?? "")?.extent ?? [], nation)) return false;
  return region === "" || regionsBehind(know, item).includes(region);
};
