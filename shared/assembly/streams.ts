import type { z } from "zod";
import { amendmentEvents } from "../amendments/events.ts";
import { evolveAmendment } from "../amendments/evolve.ts";
import type { Amendment } from "../amendments/state.ts";
import { ballotEvents } from "../ballots/events.ts";
import { evolveBallot, evolveVotes } from "../ballots/evolve.ts";
import type { Ballot } from "../ballots/state.ts";
import { spaceEvents } from "../civic/events.ts";
import { evolveSpace } from "../civic/evolve.ts";
import type { Space } from "../civic/state.ts";
import { compositeEvents } from "../composites/events.ts";
import { evolveComposite } from "../composites/evolve.ts";
import type { Composite } from "../composites/state.ts";
import { electionEvents } from "../elections/events.ts";
import { evolveElection } from "../elections/evolve.ts";
import type { Election } from "../elections/state.ts";
import { type AreasEvent, areasEvents, measureEvents } from "../evidence/events.ts";
import { evolveAreas, evolveMeasure } from "../evidence/evolve.ts";
import type { Areas, Measure } from "../evidence/state.ts";
import { foundingEvents } from "../founding/events.ts";
import { evolveFounding } from "../founding/evolve.ts";
import type { Founding } from "../founding/state.ts";
import type { Entry, Stream } from "../journal.ts";
import { noteEvents } from "../minutes/events.ts";
import { evolveNote } from "../minutes/evolve.ts";
import type { Note } from "../minutes/state.ts";
import { minutesEvents } from "../minutes/whole/events.ts";
import { evolveMinutes } from "../minutes/whole/evolve.ts";
import type { Minutes } from "../minutes/whole/state.ts";
import { outcomeEvents, planEvents } from "../plan/events.ts";
import { evolveOutcome, evolvePlanItem } from "../plan/evolve.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import { proposalEvents } from "../proposals/events.ts";
import { evolveProposal } from "../proposals/evolve.ts";
import { initialProposal, type Proposal } from "../proposals/state.ts";
import { requestEvents } from "../requests/events.ts";
import { evolveRequest } from "../requests/evolve.ts";
import type { InnovationRequest } from "../requests/state.ts";
import { rollEvents } from "../roll/events.ts";
import { evolveRoll } from "../roll/evolve.ts";
import { initialRoll, type Roll } from "../roll/state.ts";
import { sittingEvents } from "../sittings/events.ts";
import { evolveSitting } from "../sittings/evolve.ts";
import { initialSitting, type Sitting } from "../sittings/state.ts";
import { templateEvents } from "../templates/events.ts";
import { evolveTemplate } from "../templates/evolve.ts";
import type { OwnTemplate } from "../templates/state.ts";

/** The state of each kind of stream; most are `null` before their first entry. */
export interface States {
  assembly: Founding | null;
  roll: Roll;
  proposal: Proposal;
  amendment: Amendment | null;
  composite: Composite | null;
  request: InnovationRequest | null;
  election: Election | null;
  template: OwnTemplate | null;
  sitting: Sitting;
  ballot: Ballot | null;
  note: Note | null;
  minutes: Minutes | null;
  outcome: Outcome | null;
  plan: PlanItem | null;
  areas: Areas | null;
  measure: Measure | null;
  space: Space | null;
}
export type Kind = keyof States;

/** What is needed to read a stream: the schema of its events, where it begins and how it goes on. */
export interface StreamRules<S> {
  readonly initial: S;
  /** What its events are, field by field: which of them hold words. */
  readonly events: z.ZodType;
  /** Reads a stored event; fields added since get their defaults. */
  readonly parse: (event: unknown) => { readonly type: string };
  readonly evolve: (state: S, entry: Entry) => S;
  /** The same for a run of bulk entries at once. */
  readonly evolveRun?: (state: S, entries: readonly Entry[]) => S;
  /** Event types that are never announced singly. */
  readonly bulk: readonly string[];
}

function rules<S, E extends { type: string }>(
  events: z.ZodType<E>,
  initial: S,
  evolve: (state: S, entry: Entry<E>) => S,
  bulk: readonly string[] = [],
  evolveRun?: (state: S, entries: readonly Entry<E>[]) => S,
): StreamRules<S> {
  // The entry's event came out of `parse` of the same schema, so it is an E; TypeScript cannot follow it through the map.
  const one = (s: S, entry: Entry): S => evolve(s, entry as Entry<E>);
  const read = { initial, events, parse: (e: unknown) => events.parse(e), evolve: one, bulk };
  return evolveRun ? { ...read, evolveRun: (s, entries) => evolveRun(s, entries as readonly Entry<E>[]) } : read;
}

/** Every kind of stream there is. */
export const streamRules: { readonly [K in Kind]: StreamRules<States[K]> } = {
  assembly: rules(foundingEvents, null, evolveFounding),
  roll: rules(rollEvents, initialRoll, evolveRoll),
  proposal: rules(proposalEvents, initialProposal, evolveProposal),
  amendment: rules(amendmentEvents, null, evolveAmendment),
  composite: rules(compositeEvents, null, evolveComposite),
  request: rules(requestEvents, null, evolveRequest),
  election: rules(electionEvents, null, evolveElection),
  template: rules(templateEvents, null, evolveTemplate),
  sitting: rules(sittingEvents, initialSitting, evolveSitting, ["RoundAnswered", "ReadySaid"]),
  ballot: rules(ballotEvents, null, evolveBallot, ["VoteCast"], evolveVotes),
  note: rules(noteEvents, null, evolveNote),
  minutes: rules(minutesEvents, null, evolveMinutes),
  outcome: rules(outcomeEvents, null, evolveOutcome),
  plan: rules(planEvents, null, evolvePlanItem),
  areas: rules<Areas | null, AreasEvent>(areasEvents, null, evolveAreas),
  measure: rules(measureEvents, null, evolveMeasure),
  space: rules(spaceEvents, null, evolveSpace),
};

/** How streams begin that hold bulk entries, by the type of those entries. */
const bulkStreams: ReadonlyMap<string, string> = new Map(
  Object.entries(streamRules).flatMap(([kind, { bulk }]) => bulk.map((type) => [type, `${kind}/`] as const)),
);

/** Whether entries of this type are announced together instead of singly (votes). */
export const isBulk = (stream: Stream, type: string): boolean => {
  const begins = bulkStreams.get(type);
  return begins !== undefined && stream.startsWith(begins);
};

/** `ballot/2026-42` → `["ballot", "2026-42"]`; `roll` → `["roll", ""]`. */
export function partsOf(stream: Stream): [Kind, string] {
  const slash = stream.indexOf("/");
  // Streams are made by decide functions and checked when read from storage, so the first part is a Kind.
  return slash < 0 ? [stream as Kind, ""] : [stream.slice(0, slash) as Kind, stream.slice(slash + 1)];
}
