import { amendmentConsequences } from "../amendments/consequences.ts";
import { decideAmendment } from "../amendments/decide.ts";
import { decideBallot } from "../ballots/decide.ts";
import { decideSpace } from "../civic/decide.ts";
import { compositeConsequences } from "../composites/consequences.ts";
import { decideComposite } from "../composites/decide.ts";
import { electionConsequences } from "../elections/consequences.ts";
import { decideElection } from "../elections/decide.ts";
import { decideEvidence } from "../evidence/decide.ts";
import { decideFounding } from "../founding/decide.ts";
import type { Founding } from "../founding/state.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { decideNote, draftNoteEvents, recountAdditions } from "../minutes/decide.ts";
import { decideMinutes } from "../minutes/whole/decide.ts";
import { minutesConsequences } from "../minutes/whole/withdrawn.ts";
import { motionConsequences } from "../motions/consequences.ts";
import { decideMotions } from "../motions/decide.ts";
import { planConsequences } from "../plan/consequences.ts";
import { decidePlan } from "../plan/decide.ts";
import { decideProposal } from "../proposals/decide.ts";
import { decideRequest } from "../requests/decide.ts";
import { decideRoll } from "../roll/decide.ts";
import { withClosedWords } from "../sittings/care/closed.ts";
import type { SittingCommand } from "../sittings/commands.ts";
import { decideSitting } from "../sittings/decide.ts";
import { decideTemplate } from "../templates/decide.ts";
import { textHeld } from "./amendLock.ts";
import type { Assembly } from "./assembly.ts";
import { type Command, commandRules } from "./commands.ts";
import { permissions } from "./permissions.ts";

const isFounded = (assembly: Assembly): assembly is Assembly & { readonly founding: Founding } => assembly.founding !== null;

/** Asks whether the actor may (PER-1), then the folder whose word it is. */
export function decide(command: Command, assembly: Assembly, facts: Facts): Decision | Refusal {
  if (!isFounded(assembly))
    return command.type === "FoundAssembly" && facts.actor.roles.includes("operator")
      ? decideRoll(command, assembly, facts)
      : refuse("notFounded");
  if (!permissions[command.type].may(facts.actor, command, assembly))
    return refuse(facts.actor.id === "public" ? "signInFirst" : "notAllowed");
  // Nothing follows from one vote: a thousand of one moment ask nobody else.
  if (command.type === "CastVote") return decideBallot(command, assembly, facts);
  const decision = withMotions(decideInFolder(command, assembly, facts), assembly, facts);
  const held = isRefusal(decision) ? null : textHeld(decision.events, commandRules.isFor(command, "ballots"), assembly);
  if (held) return held;
  const whole = withAdditions(withSeals(withPapers(withConsequences(decision, assembly, facts), assembly), assembly, facts), assembly);
  return isRefusal(whole) ? whole : withClosedWords(whole, (id) => assembly.sitting(id));
}

function decideInFolder(command: Command, assembly: Assembly & { readonly founding: Founding }, facts: Facts): Decision | Refusal {
  const is = commandRules.isFor;
  if (is(command, "ballots")) return decideBallot(command, assembly, facts);
  if (is(command, "motions")) return decideMotions(command, assembly, facts);
  if (is(command, "sittings")) return withDecisionNote(command, decideSitting(command, assembly, facts), assembly, facts);
  if (is(command, "templates")) return decideTemplate(command, assembly);
  if (is(command, "proposals")) return decideProposal(command, assembly, facts);
  if (is(command, "amendments")) return decideAmendment(command, assembly, facts);
  if (is(command, "composites")) return decideComposite(command, assembly, facts);
  if (is(command, "requests")) return decideRequest(command, assembly, facts);
  if (is(command, "elections")) return decideElection(command, assembly, facts);
  if (is(command, "roll")) return decideRoll(command, assembly, facts);
  if (is(command, "founding")) return decideFounding(command, assembly, facts);
  if (is(command, "plan")) return decidePlan(command, assembly, facts);
  if (is(command, "evidence")) return decideEvidence(command, assembly, facts);
  if (is(command, "civic")) return decideSpace(command, assembly, facts);
  if (is(command, "wholeMinutes")) return decideMinutes(command, assembly, facts);
  return decideNote(command, assembly, facts);
}

/** A vote on a procedural motion decides it, and what was carried happens (MOT-5). */
function withMotions(decision: Decision | Refusal, assembly: Assembly & { readonly founding: Founding }, facts: Facts): Decision | Refusal {
  if (isRefusal(decision)) return decision;
  const { events, keep = [] } = motionConsequences(decision.events, assembly, facts);
  return events.length === 0
    ? decision
    : { ...decision, events: [...decision.events, ...events], keep: [...(decision.keep ?? []), ...keep] };
}

/** What is decided about a proposal has consequences for its amendments, and for an offer to join it, in the same breath (AMD-9, AMD-12, CMP-6). */
function withConsequences(decision: Decision | Refusal, assembly: Assembly, facts: Facts): Decision | Refusal {
  if (isRefusal(decision) || !decision.events.some(({ stream }) => stream.startsWith("proposal/"))) return decision;
  const consequences = [...amendmentConsequences(decision.events, assembly, facts), ...compositeConsequences(decision.events, assembly)];
  return consequences.length > 0 ? { ...decision, events: [...decision.events, ...consequences] } : decision;
}

/** Words that go out of sight do so on papers of elections (ROL-7) and in what was written over them in minutes (MIN-19) too. */
function withPapers(decision: Decision | Refusal, assembly: Assembly): Decision | Refusal {
  const more = isRefusal(decision) ? [] : [...electionConsequences(decision, assembly), ...minutesConsequences(decision, assembly)];
  return isRefusal(decision) || more.length === 0 ? decision : { ...decision, keep: [...(decision.keep ?? []), ...more] };
}

/** Words of a reply that are withdrawn leave its sealed words too (PLN-18). */
function withSeals(decision: Decision | Refusal, assembly: Assembly, facts: Facts): Decision | Refusal {
  if (isRefusal(decision)) return decision;
  const { events, keep } = planConsequences(decision, assembly, facts);
  return events.length === 0
    ? decision
    : { ...decision, events: [...decision.events, ...events], keep: [...(decision.keep ?? []), ...keep] };
}

/** A recount that gives another result stands in the note and the outcome that rested on it (MIN-7). */
function withAdditions(decision: Decision | Refusal, assembly: Assembly): Decision | Refusal {
  const more = isRefusal(decision) ? [] : recountAdditions(decision.events, assembly);
  return isRefusal(decision) || more.length === 0 ? decision : { ...decision, events: [...decision.events, ...more] };
}

/** Closing a sitting drafts its decision note in the same breath (MIN-1). */
function withDecisionNote(
  command: SittingCommand,
  decision: Decision | Refusal,
  assembly: Assembly & { readonly founding: Founding },
  facts: Facts,
): Decision | Refusal {
  if (command.type !== "CloseSitting" || isRefusal(decision)) return decision;
  const sitting = assembly.sitting(command.sitting);
  if (!sitting || decision.events.length === 0) return decision;
  return { ...decision, events: [...decision.events, ...draftNoteEvents(sitting, facts, assembly.founding.orders, assembly.roll)] };
}
