import type { Founding } from "../../shared/founding/state.ts";
import {
  type Actor,
  type Decision,
  type Entry,
  type Facts,
  isRefusal,
  type PreparedWords,
  type PrivateChange,
  type Refusal,
  type Time,
} from "../../shared/journal.ts";
import { proposalEvents } from "../../shared/proposals/events.ts";
import { evolveProposal } from "../../shared/proposals/evolve.ts";
import { initialProposal, type Proposal } from "../../shared/proposals/state.ts";
import { type SittingCommand, sittingCommands } from "../../shared/sittings/commands.ts";
import type { OwnCourse } from "../../shared/sittings/course.ts";
import { decideSitting } from "../../shared/sittings/decide.ts";
import { type SittingEvent, sittingEvents } from "../../shared/sittings/events.ts";
import { evolveSitting } from "../../shared/sittings/evolve.ts";
import type { SittingsKnow } from "../../shared/sittings/know.ts";
import { initialSitting, type Sitting } from "../../shared/sittings/state.ts";
import { ballotOrders, ballotRoll } from "./ballotWorld.ts";
import { actor, entriesOf, facilitator, factsAt, hashOf, minute, thursdayAtTen } from "./given.ts";
import { statementRows } from "./statementRows.ts";

/** The assembly of `ballotWorld`, about to sit: eight seats in four regions, delegates `p-1` to `p-8`, seat 1 with the alternate `p-cover`. */
export const sittingOrders = { ...ballotOrders, notice: { proposalDays: 0, amendmentDays: 0, agendaClearWorkingDays: 0 } };

const founding: Founding = {
  foundedAt: thursdayAtTen - 1000 * minute,
  nameEn: hashOf("The example assembly"),
  nameCy: hashOf("Y cynulliad enghreifftiol"),
  demonstration: true,
  orders: sittingOrders,
  ordersVersion: 1,
  appointments: {},
};

/** The delegate of a seat of the example roll. */
export const delegateOf = (seat: number): Actor => actor(`p-${seat}`, ["delegate"], { delegateOf: [`s-${seat}`] });

/** A command as it comes through the door: defaults filled in, everything checked. */
export const asked = (command: Record<string, unknown>): SittingCommand => sittingCommands.parse({ sitting: "1", ...command });

/** A small world that decides, seals and folds, one command after another. */
export class SittingWorld implements SittingsKnow {
  readonly founding: Founding;
  readonly roll = ballotRoll;
  now: Time = thursdayAtTen;
  ballotOpen = false;
  readonly entries: Entry<SittingEvent>[] = [];
  readonly proposals = new Map<string, Proposal>();
  /** Kept in private: whose turns are longer, in percent, and what is to be said, by seat and person. */
  readonly longer = new Map<string, number>();
  readonly meant = new Map<string, PreparedWords>();
  readonly rows = statementRows();
  /** What seats answered in rounds that are open: `round seat` → the row. */
  readonly answers = new Map<string, { readonly seat: string; readonly answer: string; readonly salt: string }>();
  private sittings = new Map<string, Sitting>();

  constructor(orders = sittingOrders) {
    this.founding = { ...founding, orders };
  }

  sitting(id: string): Sitting | undefined {
    return this.sittings.get(id);
  }
  sittingsCount(): number {
    return this.sittings.size;
  }
  openBallotIn(): boolean {
    return this.ballotOpen;
  }
  readonly templates = new Map<string, OwnCourse>();
  ownTemplate(name: string): OwnCourse | undefined {
    return this.templates.get(name);
  }
  proposal(id: string): Proposal | undefined {
    return this.proposals.get(id);
  }
  planItem(id: string): { readonly id: string } | undefined {
    return id === "NCSP-0001" ? { id } : undefined;
  }
  proposalsCount(): number {
    return this.proposals.size;
  }

  /** The first sitting, which every test is about. */
  get first(): Sitting {
    const sitting = this.sittings.get("1");
    if (!sitting) throw new Error("no sitting is scheduled yet");
    return sitting;
  }

  /** What `decide` may know in this world. */
  facts(by: Actor): Facts {
    return {
      ...factsAt(this.now, by),
      adjustmentOf: (person) => this.longer.get(person) ?? 0,
      preparedWords: (_sitting, seat, person) => this.meant.get(`${seat} ${person}`),
      nameOf: (person) => `the name of ${person}`,
      statements: this.rows.kept,
      answersKept: (_sitting, round) => [...this.answers].flatMap(([key, row]) => (key.startsWith(`${round} `) ? [row] : [])),
    };
  }

  private keep(change: PrivateChange): void {
    if (change.kind === "answer") this.answers.set(`${change.round} ${change.seat}`, change);
    if (change.kind === "destroy-answers")
      for (const key of this.answers.keys()) if (key.startsWith(`${change.round} `)) this.answers.delete(key);
    if (change.kind === "adjustment") this.longer.set(change.person, change.percent);
    if (change.kind === "drop-prepared") this.meant.clear();
    if (change.kind !== "prepared-words") return;
    if (change.written === null) this.meant.delete(`${change.seat} ${change.person}`);
    else this.meant.set(`${change.seat} ${change.person}`, change.written);
  }

  /** Decides without writing anything. */
  ask(command: Record<string, unknown>, by: Actor = facilitator): Decision | Refusal {
    return decideSitting(asked(command), this, this.facts(by));
  }

  /** Decides and folds what was decided; a refusal fails the test. */
  do(command: Record<string, unknown>, by: Actor = facilitator): readonly string[] {
    const result = this.ask(command, by);
    if (isRefusal(result)) throw new Error(`${String(command.type)} was refused: ${result.refused} ${JSON.stringify(result.values ?? {})}`);
    this.take(result, by);
    return result.events.map((draft) => draft.event.type);
  }

  /** Decides and folds if it is allowed; says whether it was. */
  attempt(command: Record<string, unknown>, by: Actor = facilitator): boolean {
    const result = this.ask(command, by);
    if (isRefusal(result)) return false;
    this.take(result, by);
    return true;
  }

  /** Folds what was decided. */
  take(decision: Decision, by: Actor = facilitator): void {
    for (const change of decision.keep ?? []) this.keep(change);
    decision.keep?.forEach(this.rows.keep);
    const when = { at: this.now, actor: by.id, seq: this.entries.length + 1 };
    for (const draft of decision.events) {
      const [kind, id = ""] = draft.stream.split("/");
      if (kind === "sitting") {
        for (const entry of entriesOf(sittingEvents, [draft], when)) {
          this.entries.push(entry);
          this.sittings.set(id, evolveSitting(this.sittings.get(id) ?? initialSitting, entry));
        }
      }
      if (kind === "proposal") {
        for (const entry of entriesOf(proposalEvents, [draft], when)) {
          this.proposals.set(id, evolveProposal(this.proposals.get(id) ?? initialProposal, entry));
        }
      }
    }
  }

  later(ms: number): this {
    this.now += ms;
    return this;
  }
}

/** Scheduled, its agenda published; nobody here yet. The one item's rounds are of these formats, `r2`, `r3` … */
export function scheduledWith(formats: readonly string[], orders = sittingOrders): SittingWorld {
  const world = new SittingWorld(orders);
  world.do({
    type: "ScheduleSitting",
    titleEn: "March sitting",
    titleCy: "Eisteddiad mis Mawrth",
    startsAt: world.now,
    hall: "The Temple of Peace, Cardiff",
    items: [{ kind: "evidence", minutes: 10 }],
  });
  for (const format of formats) world.do({ type: "AddRound", item: "i1", format, minutes: 10 });
  world.do({ type: "RemoveRound", round: "r1" });
  world.do({ type: "PublishAgenda" });
  return world;
}

/** Open, with these seats checked in by their delegates. Rounds are `r2`, `r3` … */
export function openWith(
  formats: readonly string[],
  seats: readonly number[] = [1, 2, 3, 4, 5, 6, 7],
  orders = sittingOrders,
): SittingWorld {
  const world = scheduledWith(formats, orders);
  world.do({ type: "OpenSitting" });
  for (const seat of seats) world.do({ type: "CheckIn", seat: `s-${seat}` }, delegateOf(seat));
  return world;
}

/** The same, with the first of its rounds open. */
export function inRound(format: string, seats?: readonly number[], orders = sittingOrders): SittingWorld {
  const world = openWith([format], seats, orders);
  world.do({ type: "OpenRound", round: "r2" });
  return world;
}
