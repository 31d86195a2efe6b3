/** What windows of whoever may vote for a seat are told when its vote was replaced, or cast by somebody else (MND-2): never what it is. */
export interface VoteTold {
  readonly ballot: string;
  readonly seat: string;
  readonly receipt: string;
  /** Who cast it: whoever acts for the seat, a steward for them, or by proxy. `principal`: told to whoever cast it by proxy before (PRX-6). */
  readonly by: "seat" | "steward" | "proxy" | "principal";
}
