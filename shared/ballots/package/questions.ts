import type { Ballot } from "../state.ts";

/** What is read to find the questions of a paper. */
export interface PackageKnow {
  ballot(id: string): Ballot | null | undefined;
}

/** The questions on one paper with this ballot, itself among them, in the order of the paper; empty where it has one of its own (PKG-1). */
export const packageOf = (ballot: Ballot, know: PackageKnow): readonly Ballot[] =>
  (ballot.package ?? []).flatMap((id) => know.ballot(id) ?? []);

/** Questions of its paper that stand where it stands: they open, close and are extended with it (PKG-4). Itself alone where it has a paper of its own. */
export const standingWith = (ballot: Ballot, know: PackageKnow): readonly Ballot[] => {
  const others = packageOf(ballot, know).filter(({ phase }) => phase === ballot.phase);
  return others.length > 0 ? others : [ballot];
};

/** The amendments that stand before this one on its paper, and are put in the same breath (PKG-3). */
export const amendmentsBefore = (ballot: Ballot, know: PackageKnow): readonly string[] =>
  packageOf(ballot, know)
    .slice(0, ballot.package?.indexOf(ballot.id) ?? 0)
    .flatMap(({ phase, amendment }) => (phase === ballot.phase ? (amendment ?? []) : []));

/** Whether a question still holds the text that it is on: it is open, or its result is not declared. */
const holds = ({ phase }: Ballot): boolean => phase === "open" || phase === "closed";

/** Other questions of the paper on the same proposal whose text must stay as it is, in the order of the paper (PKG-7). */
export const holdingBeside = (ballot: Ballot, know: PackageKnow): readonly Ballot[] =>
  ballot.proposal === null
    ? []
    : packageOf(ballot, know).filter((one) => one.id !== ballot.id && one.proposal === ballot.proposal && holds(one));

/** The question before this one on the paper, on the same proposal, whose result must be declared first (PKG-7); null: none. */
export const declaredFirst = (ballot: Ballot, know: PackageKnow): Ballot | null => {
  const place = (id: string): number => ballot.package?.indexOf(id) ?? -1;
  return holdingBeside(ballot, know).find(({ id }) => place(id) < place(ballot.id)) ?? null;
};
