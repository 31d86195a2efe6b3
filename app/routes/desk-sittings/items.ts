/** An item as `ScheduleSitting` takes it. */
interface NewItem {
  readonly kind: "opening" | "proposal" | "any-other-business";
  readonly minutes: number;
  readonly proposal?: string;
  readonly template?: string;
}

/**
 * The agenda of a new sitting: opening and roll, each chosen proposal with the chosen template (a motion's debate and vote, unless
 * another was chosen), any other business. Without proposals it is made from the template alone.
 */
export function itemsFor(proposals: readonly string[], template: string): readonly NewItem[] {
  if (proposals.length === 0) return [];
  return [
    { kind: "opening", minutes: 10 },
    ...proposals.map((proposal): NewItem => ({ kind: "proposal", minutes: 0, proposal, template: template || "motion-debate" })),
    { kind: "any-other-business", minutes: 5 },
  ];
}
