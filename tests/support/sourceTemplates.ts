interface Step {
  readonly name: string;
  readonly minutes: number;
}

/** The steps of the source that are one round here: small groups stay together through them, each at its own pace. */
const together: { readonly [template: string]: readonly [first: number, last: number] } = { roundtable: [2, 4] };

/** The source's steps that one round here joins, in their order; none where every step is a round of its own. */
export function joinedSteps<S extends Step>(template: string, steps: readonly S[]): readonly S[] {
  const [first, last] = together[template] ?? [0, -1];
  return steps.slice(first, last + 1);
}

/** The source's steps as rounds: what a group does without parting is one of them, with all its minutes. */
export function asRounds<S extends Step>(template: string, steps: readonly S[]): readonly S[] {
  const [first, last] = together[template] ?? [0, -1];
  const joined = joinedSteps(template, steps);
  const [one] = joined;
  if (!one) return steps;
  const whole = { ...one, name: joined.map(({ name }) => name).join(", "), minutes: joined.reduce((sum, { minutes }) => sum + minutes, 0) };
  return [...steps.slice(0, first), whole, ...steps.slice(last + 1)];
}
