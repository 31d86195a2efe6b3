import { ukDay } from "../../../shared/calendar/days.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import type { Outcome } from "../../../shared/plan/state.ts";
import type { Lang } from "../../locales/href.ts";
import { votePath } from "../outcomes/chain.ts";
import { type Reading, sittingTitle } from "../proposals/said.ts";
import type { Step } from "./storyOf.ts";

/**
 * The way of a proposal to its outcome, in the order of the record: public, its versions, lodged, admitted, on agendas, the sitting,
 * the vote opened and declared, the decision note confirmed (PLN-15). Drafts are private, so it begins when it was made public.
 */
export function beforehand(context: Reading, outcome: Outcome, lang: Lang): readonly Step[] {
  const { assembly } = context;
  const id = outcome.proposal;
  const proposal = assembly.proposal(id);
  const ballot = assembly.ballot(outcome.ballot);
  const sitting = assembly.sitting(outcome.sitting);
  const steps: { readonly at: number; readonly step: Step }[] = [];
  const at = (time: number, key: string, fields: Fields): void =>
    void steps.push({ at: time, step: { key, day: ukDay(time), state: "done", ...fields } });
  if (proposal) {
    at(proposal.publishedAt, "proposed", { kind: "proposed", proposal: id });
    for (const version of proposal.versions.filter(({ number }) => number > 1 && number <= outcome.version))
      at(version.at, `v${version.number}`, {
        ...{ kind: "version", proposal: id, version: version.number, amendment: version.amendment ?? null },
      });
    if (proposal.lodgedAt !== null) at(proposal.lodgedAt, "lodged", { kind: "lodged", proposal: id });
    if (proposal.admitted) at(proposal.admitted.at, "admitted", { kind: "admitted", proposal: id });
    for (const [i, on] of proposal.agenda.entries())
      at(on.at, `agenda-${i}`, { kind: "agenda", sitting: on.sitting, title: sittingTitle(context, on.sitting, lang) });
  }
  const title = sittingTitle(context, outcome.sitting, lang);
  if (sitting?.openedAt) at(sitting.openedAt, "sat", { kind: "sat", sitting: outcome.sitting, title });
  if (ballot?.phase === "declared") {
    const vote = { ballot: outcome.ballot, path: votePath(outcome.ballot) };
    at(ballot.opensAt, "opened", { kind: "opened", ...vote });
    at(ballot.declaredAt, "voted", { kind: "voted", ...vote, sitting: outcome.sitting, title });
  }
  const address = noteAddress(assembly, outcome.sitting);
  if (address !== null) at(outcome.recordedAt, "noted", { kind: "noted", address });
  return steps.toSorted((a, b) => a.at - b.at).map(({ step }) => step);
}

type Fields = Step extends infer One ? (One extends Step ? Omit<One, "key" | "day" | "state"> : never) : never;
