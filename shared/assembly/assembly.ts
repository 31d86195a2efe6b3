import { amendmentId } from "../amendments/evolve.ts";
import type { Amendment } from "../amendments/state.ts";
import type { Ballot } from "../ballots/state.ts";
import type { Space } from "../civic/state.ts";
import type { Composite } from "../composites/state.ts";
import { ballotOf } from "../elections/questions.ts";
import type { Election } from "../elections/state.ts";
import type { Areas, Measure } from "../evidence/state.ts";
import type { Founding } from "../founding/state.ts";
import type { Entry, Stream } from "../journal.ts";
import type { Note } from "../minutes/state.ts";
import type { Minutes } from "../minutes/whole/state.ts";
import type { Outcome, PlanItem } from "../plan/state.ts";
import type { Proposal } from "../proposals/state.ts";
import type { InnovationRequest } from "../requests/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Sitting } from "../sittings/state.ts";
import type { OwnTemplate } from "../templates/state.ts";
import { StreamStates } from "./states.ts";
import { type Kind, type States, streamRules } from "./streams.ts";

/** The whole assembly as its record stands: what rules and pages may ask. Satisfies every folder's `know`. */
export interface Assembly {
  readonly founding: Founding | null;
  readonly roll: Roll;
  proposal(id: string): Proposal | undefined;
  amendment(id: string): Amendment | undefined;
  /** Amendments and editorial recommendations to a proposal, each kind in the order of its numbers, amendments first. */
  amendmentsOf(proposal: string): readonly Amendment[];
  composite(id: string): Composite | undefined;
  /** Every offer to join this proposal with another, oldest first. */
  compositesOf(proposal: string): readonly Composite[];
  /** The open offer to join two proposals whose text is written in this draft. */
  offerInDraft(draft: string): Composite | undefined;
  /** A right to innovate request. */
  request(id: string): InnovationRequest | undefined;
  election(id: string): Election | undefined;
  elections(): readonly Election[];
  /** The election that a ballot decides; undefined where it decides none. */
  electionOf(ballot: string): Election | undefined;
  isOfElection(ballot: string): boolean;
  /** An own template by its name, `own-3`. */
  ownTemplate(name: string): OwnTemplate | undefined;
  sitting(id: string): Sitting | undefined;
  ballot(id: string): Ballot | undefined;
  note(sitting: string): Note | undefined;
  /** What people did to the minutes of a sitting; undefined while nobody did anything. */
  minutes(sitting: string): Minutes | undefined;
  outcome(id: string): Outcome | undefined;
  planItem(id: string): PlanItem | undefined;
  /** The register of areas that figures are about; null before the first import. */
  readonly areas: Areas | null;
  /** Figures by area and year, by the measure's id. */
  measure(id: string): Measure | undefined;
  /** Civic spaces, by their numbers. */
  space(id: string): Space | undefined;
  spaceIds(): readonly string[];
  /** Ids in the order in which they came to be. */
  ids(kind: Kind): readonly string[];
  proposalsCount(): number;
  compositesCount(): number;
  requestsCount(): number;
  electionsCount(): number;
  templatesCount(): number;
  sittingsCount(): number;
  ballotsCount(): number;
  outcomesCount(): number;
  planItemsCount(): number;
  ballotsOf(sitting: string): readonly Ballot[];
  ballotsOpen(): readonly string[];
  openBallotIn(sitting: string): boolean;
}

/** Where a record stands: its last entry, that one's chain hash and time. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: number;
}

/**
 * The folded record in memory. `apply` takes the next entry; `undo` takes back what a command that failed half-way had
 * done, `undoAll` a whole transaction (JRN-6). Mutable on purpose: it is the one place where the present is kept.
 */
export class Memory implements Assembly {
  readonly #streams = new StreamStates();
  seq = 0;
  hash = "0".repeat(64);
  /** The time of the last entry. */
  at = 0;
  /** How often something was taken back: whoever remembers what it made of a state makes it anew. */
  undone = 0;

  #of<K extends Kind>(kind: K, stream: Stream): States[K] {
    // A stream's state is only ever set by its own kind's evolve.
    return (this.#streams.get(stream) as States[K] | undefined) ?? streamRules[kind].initial;
  }

  /** The state of a stream that has begun. */
  #find<K extends Kind>(kind: K, id: string): NonNullable<States[K]> | undefined {
    return (this.#streams.get(`${kind}/${id}` as Stream) as NonNullable<States[K]> | undefined) ?? undefined;
  }

  get founding(): Founding | null {
    return this.#of("assembly", "assembly");
  }
  get roll(): Roll {
    return this.#of("roll", "roll");
  }
  proposal(id: string): Proposal | undefined {
    return this.#find("proposal", id);
  }
  amendment(id: string): Amendment | undefined {
    return this.#find("amendment", id);
  }
  amendmentsOf(proposal: string): readonly Amendment[] {
    const found: Amendment[] = [];
    for (const kind of ["amendment", "editorial"] as const)
      for (let number = 1; ; number += 1) {
        const next = this.amendment(amendmentId(proposal, kind, number));
        if (!next) break;
        found.push(next);
      }
    return found;
  }
  composite(id: string): Composite | undefined {
    return this.#find("composite", id);
  }
  request(id: string): InnovationRequest | undefined {
    return this.#find("request", id);
  }
  election(id: string): Election | undefined {
    return this.#find("election", id);
  }
  elections(): readonly Election[] {
    return this.ids("election").flatMap((id) => this.election(id) ?? []);
  }
  isOfElection(ballot: string): boolean {
    return this.electionOf(ballot) !== undefined;
  }
  electionOf(ballot: string): Election | undefined {
    return this.elections().find((one) => one.papers.some((paper) => paper.ballot === ballot) || ballotOf(one, this)?.id === ballot);
  }
  compositesOf(proposal: string): readonly Composite[] {
    return this.#composites().filter(({ proposals }) => proposals.includes(proposal));
  }
  offerInDraft(draft: string): Composite | undefined {
    return this.#composites().find((one) => one.draft === draft && one.stage === "open");
  }
  #composites(): readonly Composite[] {
    return this.ids("composite").flatMap((id) => this.composite(id) ?? []);
  }
  ownTemplate(name: string): OwnTemplate | undefined {
    return name.startsWith("own-") ? this.#find("template", name.slice("own-".length)) : undefined;
  }
  sitting(id: string): Sitting | undefined {
    return this.#find("sitting", id);
  }
  ballot(id: string): Ballot | undefined {
    return this.#find("ballot", id);
  }
  note(sitting: string): Note | undefined {
    return this.#find("note", sitting);
  }
  minutes(sitting: string): Minutes | undefined {
    return this.#find("minutes", sitting);
  }
  outcome(id: string): Outcome | undefined {
    return this.#find("outcome", id);
  }
  planItem(id: string): PlanItem | undefined {
    return this.#find("plan", id);
  }
  get areas(): Areas | null {
    return this.#of("areas", "areas");
  }
  measure(id: string): Measure | undefined {
    return this.#find("measure", id);
  }
  space(id: string): Space | undefined {
    return this.#find("space", id);
  }
  spaceIds(): readonly string[] {
    return this.ids("space");
  }
  ids(kind: Kind): readonly string[] {
    return this.#streams.ids(kind);
  }
  proposalsCount(): number {
    return this.ids("proposal").length;
  }
  compositesCount(): number {
    return this.ids("composite").length;
  }
  requestsCount(): number {
    return this.ids("request").length;
  }
  electionsCount(): number {
    return this.ids("election").length;
  }
  templatesCount(): number {
    return this.ids("template").length;
  }
  sittingsCount(): number {
    return this.ids("sitting").length;
  }
  ballotsCount(): number {
    return this.ids("ballot").length;
  }
  outcomesCount(): number {
    return this.ids("outcome").length;
  }
  planItemsCount(): number {
    return this.ids("plan").length;
  }
  ballotsOf(sitting: string): readonly Ballot[] {
    return this.ids("ballot")
      .map((id) => this.ballot(id))
      .filter((b): b is Ballot => b?.sitting === sitting);
  }
  ballotsOpen(): readonly string[] {
    return this.ids("ballot").filter((id) => this.ballot(id)?.phase === "open");
  }
  openBallotIn(sitting: string): boolean {
    return this.ballotsOpen().some((id) => this.ballot(id)?.sitting === sitting);
  }

  /** Takes the next entry; `hash` is its chain hash. */
  apply(entry: Entry, hash: string): void {
    this.#streams.apply(entry);
    this.#return({ seq: entry.seq, hash, at: entry.at });
  }

  /** Lets work look at the record without the votes just cast in this batch: only for work that asks nothing which votes change. */
  pastRun<T>(work: () => T): T {
    return this.#streams.pastRun(work);
  }

  /** A transaction begins: from here on everything can be taken back. */
  begin(): void {
    this.#streams.begin();
  }

  /** What was applied so far stands, unless the whole transaction fails. */
  keep(): void {
    this.#streams.keep();
  }

  /** Takes back what was applied since `keep`; `head` says where the record stood then. */
  undo(head: Head): void {
    this.#streams.undo();
    this.undone += 1;
    this.#return(head);
  }

  /** Takes back everything since `begin`; `head` says where the record stood then. */
  undoAll(head: Head): void {
    this.#streams.undoAll();
    this.undone += 1;
    this.#return(head);
  }

  /** The transaction is on disk: what was remembered is let go. */
  settle(): void {
    this.#streams.settle();
  }

  #return({ seq, hash, at }: Head): void {
    this.seq = seq;
    this.hash = hash;
    this.at = at;
  }
}
