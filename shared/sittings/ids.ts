import type { Sitting } from "./state.ts";

/** What is numbered in a sitting and can vanish from its state: motions (`m1`) that were undone, questions (`a1`) that fell. */
export type Vanishing = "motion" | "agreement";

const numberOf = (id: string): number => Number(id.slice(1));

/** The number after every one that was given: of what stands, and of what is gone (SIT-8). */
export const nextNumber = ({ gone }: Pick<Sitting, "gone">, what: Vanishing, standing: readonly { readonly id: string }[]): number =>
  Math.max(gone?.[what] ?? 0, ...standing.map(({ id }) => numberOf(id))) + 1;

/** The sitting with these ids remembered as given, though nothing has them any more. */
export function withGone(sitting: Sitting, what: Vanishing, ids: readonly { readonly id: string }[]): Sitting {
  if (ids.length === 0) return sitting;
  const last = nextNumber(sitting, what, ids) - 1;
  return { ...sitting, gone: { ...sitting.gone, [what]: last } };
}
