/** A "no" with one sentence for the person: a key of the catalogue `refusals` and the figures that go into it. A value, never thrown. */
export interface Refusal {
  readonly refused: string;
  readonly values?: { readonly [name: string]: string | number };
  /** The name of the form field it is about, where there is one. */
  readonly field?: string;
  /** What else is wrong with the form, field by field, so that all of it can be mended at once. */
  readonly also?: readonly Refusal[];
}

/** Says no (see `Refusal`). */
export const refuse = (key: string, values?: Refusal["values"], field?: string): Refusal => ({
  refused: key,
  ...(values ? { values } : {}),
  ...(field ? { field } : {}),
});

/** Whether a decision is a "no". */
export const isRefusal = (d: unknown): d is Refusal => typeof d === "object" && d !== null && "refused" in d;
