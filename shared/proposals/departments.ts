/**
 * Where a proposal extends to: the whole United Kingdom, or named nations by their GSS codes.
 * Libraries, planning and councils are devolved, so most proposals name nations.
 */
export const extents = ["UK", "E92000001", "W92000004", "S92000003", "N92000002"] as const;

/** `UK`, or the GSS code of a nation. */
export type Extent = (typeof extents)[number];

/** A body that can be asked. */
interface Body {
  readonly code: string;
  readonly answersFor: readonly Extent[];
  /** Only of a body that ended: what was asked of it passes to its successor from this day on (PLN-12). */
  readonly ended?: Succession;
}

/** From which day on (in the United Kingdom's calendar) which body answers for one that ended. */
export interface Succession {
  readonly day: string;
  readonly successor: string;
}

/**
 * The bodies a proposal may be addressed to. `answersFor` lists the extents a body can be the addressee of:
 * departments of the UK government answer for the United Kingdom and for England. A body that ends keeps its line, so that what
 * was asked of it can be read, and names its successor.
 */
export const departments = [
  { code: "mhclg", answersFor: ["UK", "E92000001"] },
  { code: "dluhc", answersFor: ["UK", "E92000001"], ended: { day: "2024-07-09", successor: "mhclg" } },
  { code: "hmt", answersFor: ["UK", "E92000001"] },
  { code: "cabinet-office", answersFor: ["UK", "E92000001"] },
  { code: "no-10", answersFor: ["UK", "E92000001"] },
  { code: "dhsc", answersFor: ["UK", "E92000001"] },
  { code: "dcms", answersFor: ["UK", "E92000001"] },
  { code: "dfe", answersFor: ["UK", "E92000001"] },
  { code: "defra", answersFor: ["UK", "E92000001"] },
  { code: "desnz", answersFor: ["UK", "E92000001"] },
  { code: "dsit", answersFor: ["UK", "E92000001"] },
  { code: "dwp", answersFor: ["UK", "E92000001"] },
  { code: "dft", answersFor: ["UK", "E92000001"] },
  { code: "home-office", answersFor: ["UK", "E92000001"] },
  { code: "scottish-government", answersFor: ["S92000003"] },
  { code: "welsh-government", answersFor: ["W92000004"] },
  { code: "ni-executive", answersFor: ["N92000002"] },
  { code: "ni-communities", answersFor: ["N92000002"] },
  { code: "ni-finance", answersFor: ["N92000002"] },
] as const satisfies readonly Body[];

/** The code of a body that can be asked for a reply. */
export type DepartmentCode = (typeof departments)[number]["code"];

/** Codes in the order shown, for schemas and selection lists. */
export const departmentCodes = departments.map((d) => d.code) as [DepartmentCode, ...DepartmentCode[]];

/** Who is asked for a reply, in one nation or for the whole of the United Kingdom. */
export interface Addressee {
  readonly nation: Extent;
  readonly department: DepartmentCode;
}

/** Whether a body can be the addressee for this nation (PRP-3). */
export const canAnswerFor = (department: DepartmentCode, nation: Extent): boolean =>
  departments.some((d) => d.code === department && d.answersFor.some((n) => n === nation));

/** The bodies that can be chosen for one nation: none that has ended. */
export const departmentsFor = (nation: Extent): readonly DepartmentCode[] =>
  departmentCodes.filter((code) => canAnswerFor(code, nation) && !departments.some((d) => d.code === code && "ended" in d));

/** Who took over from a body by a day; null while it answers for itself (PLN-12). */
export const successionOf = (code: string, day: string, bodies: readonly Body[] = departments): Succession | null => {
  const ended = bodies.find((body) => body.code === code)?.ended;
  return ended && ended.day <= day ? ended : null;
};

/** Whether a body can be chosen on a day: it is known, and has not ended by then (PLN-21). */
export const canBeChosen = (code: string, day: string): boolean =>
  departmentCodes.some((known) => known === code) && successionOf(code, day) === null;

/** Who answers on a day for what was asked of a body: itself, or the last of its successors (PLN-12). */
export const answersToday = (code: string, day: string, bodies: readonly Body[] = departments): string => {
  let now = code;
  // No longer than there are bodies, lest two name each other.
  for (const _ of bodies) now = successionOf(now, day, bodies)?.successor ?? now;
  return now;
};
