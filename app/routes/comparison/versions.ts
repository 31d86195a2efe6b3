import type { Proposal } from "../../../shared/proposals/state.ts";

/** A version as the chooser of two versions lists it. */
export interface VersionChoice {
  readonly number: number;
  readonly at: number;
}

/** The versions of a proposal, newest first. */
export const versionChoices = (proposal: Proposal): readonly VersionChoice[] =>
  proposal.versions.map(({ number, at }) => ({ number, at })).toReversed();

/** The number in `v3` (or in `3`, as a form sends it); null where it is none. */
export function versionNumber(text: string | null | undefined): number | null {
  const found = /^v?([1-9]\d{0,5})$/.exec(text ?? "")?.[1];
  return found === undefined ? null : Number(found);
}

/** Where version `to` is compared with version `from`, without the language. */
export const comparisonPath = (proposal: string, to: number, from: number): string => `/proposals/${proposal}/v${to}/against/v${from}`;
