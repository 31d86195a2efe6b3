import type { Ballot } from "../../../shared/ballots/state.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** One extension of a vote as pages show it. */
export interface ExtensionShown {
  readonly from: number;
  readonly closesAt: number;
  readonly reason: Said | null;
}

/** Every time that a vote was extended, oldest first (BAL-42). */
export const extensionsShown = (context: Reading, ballot: Ballot, lang: Lang): readonly ExtensionShown[] =>
  "extensions" in ballot
    ? (ballot.extensions ?? []).map(({ from, closesAt, reason }) => ({ from, closesAt, reason: said(context, reason, lang) }))
    : [];
