import { isCounter } from "../ballots/byHand.ts";
import { registerIndex } from "../ballots/register.ts";
import { isSteward } from "../ballots/stewards.ts";
import { actsForItsGroup } from "../ballots/voteNotes.ts";
import type { Actor, Role } from "../journal.ts";
import { speaksForProposal } from "../proposals/within.ts";
import { asksFor } from "../requests/questions.ts";
import { actsFor } from "../roll/questions.ts";
import type { DeskPart } from "../sittings/desk.ts";
import { motionOf } from "../sittings/motions.ts";
import type { Assembly } from "./assembly.ts";
import type { Command } from "./commands.ts";

/** Who a line of the table of permissions speaks of. */
export interface Who {
  /** The sentence, for the page that explains who may do what and for the tests. */
  readonly who: string;
  readonly may: (actor: Actor, command: Command, assembly: Assembly) => boolean;
}

const holds = (actor: Actor, ...roles: readonly (Role | "clock" | "operator")[]): boolean => actor.roles.some((r) => roles.includes(r));
const seatIn = (command: Command): string => ("seat" in command && typeof command.seat === "string" ? command.seat : "");
const proposalIn = (command: Command): string => ("proposal" in command && typeof command.proposal === "string" ? command.proposal : "");

const holders = (who: string, ...roles: readonly (Role | "clock" | "operator")[]): Who => ({ who, may: (actor) => holds(actor, ...roles) });
export const either = (a: Who, b: Who): Who => ({ who: `${a.who}, or ${b.who}`, may: (...asked) => a.may(...asked) || b.may(...asked) });

export const operator = holders("the operator at the command line", "operator");
export const administrator = holders("an administrator", "administrator", "operator");
export const keepersOfTheRoll = holders("the secretariat, an administrator or the operator", "secretariat", "administrator", "operator");
export const anyDelegate = holders("a delegate or alternate", "delegate", "alternate");
export const whoActsForTheSeat: Who = {
  who: "whoever acts for the seat",
  may: (actor, command, assembly) => actsFor(assembly.roll, actor.id, seatIn(command)) !== null,
};
/** SHR-1: a group's notes about its votes are its own. */
export const whoActsForItsGroup: Who = {
  who: "whoever acts for a seat of the same group",
  may: (actor, command, assembly) => actsForItsGroup(assembly.roll, actor.id, seatIn(command)),
};
/** Whoever proposes: the author, also once the seat is somebody else's, and whoever acts for the seat now (PRP-13). */
const proposes = (actor: Actor, id: string | undefined, assembly: Assembly): boolean => {
  const proposal = assembly.proposal(id ?? "");
  return proposal !== undefined && speaksForProposal(proposal, assembly, { actor });
};
export const theProposer: Who = {
  who: "the author of the proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => proposes(actor, proposalIn(command), assembly),
};
const compositeIn = (command: Command, assembly: Assembly) =>
  "composite" in command && typeof command.composite === "string" ? assembly.composite(command.composite) : undefined;
export const proposerOfEither: Who = {
  who: "the author of either proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => {
    const other = "other" in command && typeof command.other === "string" ? command.other : undefined;
    return [proposalIn(command), other, ...(compositeIn(command, assembly)?.proposals ?? [])].some((id) => proposes(actor, id, assembly));
  },
};
const amendmentIn = (command: Command, assembly: Assembly) =>
  "amendment" in command && typeof command.amendment === "string" ? assembly.amendment(command.amendment) : undefined;
export const itsMaker: Who = {
  who: "whoever made the amendment or acts for its seat",
  may: (actor, command, assembly) => {
    const amendment = amendmentIn(command, assembly);
    if (!amendment) return false;
    return amendment.author === actor.id || (amendment.seat !== null && actsFor(assembly.roll, actor.id, amendment.seat) !== null);
  },
};
export const itsProposer: Who = {
  who: "the author of the amended proposal, or whoever acts for its seat",
  may: (actor, command, assembly) => proposes(actor, amendmentIn(command, assembly)?.proposal ?? "", assembly),
};
export const whoAsks: Who = {
  who: "whoever lodged the request or acts for its seat",
  may: (actor, command, assembly) => {
    const request = "request" in command && typeof command.request === "string" ? assembly.request(command.request) : undefined;
    return request !== undefined && asksFor(request, actor.id, assembly.roll);
  },
};
export const secretariat = holders("the secretariat", "secretariat");
export const theCommittee = holders(
  "the standing orders committee, or the secretariat acting for it",
  "standing-orders-committee",
  "secretariat",
);
export const facilitator = holders("a facilitator", "facilitator");
/** Somebody of the desk who took this part of it at the sitting (DSK-1), or at that of the ballot. */
const whoHas = (part: DeskPart, who: string): Who => ({
  who,
  may: (actor, command, assembly) => {
    const ballot = "ballot" in command && typeof command.ballot === "string" ? assembly.ballot(command.ballot)?.sitting : null;
    const id = "sitting" in command && typeof command.sitting === "string" ? command.sitting : (ballot ?? "");
    return holds(actor, "facilitator", "secretariat") && assembly.sitting(id)?.desk?.[part] === actor.id;
  },
});
export const chairOrList = either(facilitator, whoHas("list", "whoever keeps the list at the sitting"));
export const chairOrBallots = either(facilitator, whoHas("ballots", "whoever runs the votes at the sitting"));
export const theDesk = holders("a facilitator or the secretariat", "facilitator", "secretariat");
export const itsDelegate: Who = {
  who: "the seat's delegate",
  may: (actor, command, assembly) => actsFor(assembly.roll, actor.id, seatIn(command)) === "delegate",
};
const ballotIn = (command: Command, assembly: Assembly) =>
  "ballot" in command && typeof command.ballot === "string" ? assembly.ballot(command.ballot) : undefined;
export const itsSteward: Who = {
  who: "somebody who was named a steward of the ballot",
  may: (actor, command, assembly) => isSteward(ballotIn(command, assembly), actor.id),
};
export const itsCounter: Who = {
  who: "one of the two who count hands in the ballot",
  may: (actor, command, assembly) => isCounter(ballotIn(command, assembly), actor.id),
};
export const whoHoldsTheProxy: Who = {
  who: "whoever acts for the seat that holds the proxy",
  may: (actor, command, assembly) => {
    const ballot = ballotIn(command, assembly);
    if (!ballot || !("register" in ballot)) return false;
    const holder = ballot.register[registerIndex(ballot.register, seatIn(command))]?.proxy;
    return holder !== undefined && actsFor(assembly.roll, actor.id, holder) !== null;
  },
};
export const planTeam = holders("the plan team", "plan-team");
export const orTheClock = holders("the clock when it is due", "clock");

/** The person whose floor entry, turn or list place a command is about. */
export const theirOwn: Who = {
  who: "the one whose entry it is",
  may: (actor, command, assembly) => {
    if (!("sitting" in command) || typeof command.sitting !== "string") return false;
    const sitting = assembly.sitting(command.sitting);
    if (!sitting) return false;
    if (command.type === "LeaveList")
      return sitting.floor.waiting.some((e) => e.id === command.entry && actsFor(assembly.roll, actor.id, e.seat) !== null);
    if (command.type === "RecordWords")
      return sitting.turns.some((t) => t.id === command.turn && actsFor(assembly.roll, actor.id, t.seat) !== null);
    const { speaking } = sitting.floor;
    const ofSpeaker = ["EndTurn", "YieldTurn", "InterpreterBehind", "ResumeTurn"].includes(command.type);
    return ofSpeaker && speaking !== null && actsFor(assembly.roll, actor.id, speaking.seat) !== null;
  },
};

export const itsMover: Who = {
  who: "whoever moved the motion",
  may: (actor, command, assembly) => {
    if (command.type !== "DropMotion") return false;
    const sitting = assembly.sitting(command.sitting);
    return sitting !== undefined && motionOf(sitting, command.motion)?.person === actor.id;
  },
};
