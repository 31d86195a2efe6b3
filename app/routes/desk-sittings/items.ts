/** An item as `ScheduleSitting` takes it. */
interface NewItem {
  readonly kind: "opening" | "proposal" | "any-other-business";
  /** Business carried over, by `3.i2`: it is what it was. */
  readonly carried?: string;
  readonly minutes: number;
  readonly proposal?: string;
  readonly template?: string;
}

/**
 * The agenda of a new sitting: opening and roll, each chosen proposal with the chosen template (a motion's debate and vote, unless
 * another was chosen), any other business; what earlier sittings carried over comes first. Without any it is made from the template alone.
 */
export function itemsFor(proposals: readonly string[], template: string, carried: readonly string[] = []): readonly NewItem[] {
  if (proposals.length === 0 && carried.length === 0) return [];
  return [
    { kind: "opening", minutes: 10 },
    ...carried.map((one): NewItem => ({ kind: "any-other-business", minutes: 0, carried: one })),
    ...proposals.map((proposal): NewItem => ({ kind: "proposal", minutes: 0, proposal, template: template || "motion-debate" })),
    { kind: "any-other-business", minutes: 5 },
  ];
}
