import { type Decision, type Draft, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import { onRecord as onProposal } from "../proposals/within.ts";
import { carriedItem, carriedItems } from "./carriedItem.ts";
import type { SittingCommand, SittingCommandOf } from "./commands.ts";
import { type OwnStep, stepsOf } from "./course.ts";
import type { SittingsKnow } from "./know.ts";
import { noticeOf } from "./notice.ts";
import { type AskedItem, itemsToPlan, plannedItem, roundsOfTemplate } from "./plannedAgenda.ts";
import type { Sitting } from "./state.ts";
import { alreadySo, decided, foundSitting, onRecord } from "./within.ts";

type AgendaCommand = Extract<
  SittingCommand,
  { readonly type: "ScheduleSitting" | "AddItem" | "AddRound" | "AddTemplate" | "MoveRound" | "RemoveRound" | "PublishAgenda" }
>;

/** A sitting may be put on the record until this long after it was to start: a form filled in at the last minute. */
const graceMs = 3_600_000;

/** Making a sitting, its agenda and its rounds, and publishing the agenda with its notice (AGD-1 to AGD-5). */
export function decideAgenda(command: AgendaCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (command.type === "ScheduleSitting") return schedule(command, know, facts);
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  switch (command.type) {
    case "AddItem":
      return addItem(command, sitting, know);
    case "AddRound": {
      if (!sitting.items.some((item) => item.id === command.item)) return refuse("itemUnknown", { item: command.item }, "item");
      const waits = isWaiting(sitting, command.before);
      if (command.before !== null && !waits) return refuse("roundNotWaiting", { round: command.before }, "before");
      const { item, format, minutes, secondsEach, lang, before } = command;
      const id = `r${sitting.next.round}`;
      const title = command.title === null ? null : words(command.title, lang);
      const prompt = command.prompt === null ? null : words(command.prompt, lang);
      const added = { type: "RoundsAdded", rounds: [{ id, item, format, title, step: null, prompt, minutes, secondsEach }] } as const;
      if (before === null) return decided(sitting, added);
      return decided(sitting, added, { type: "RoundMoved", round: id, before });
    }
    case "AddTemplate": {
      if (!sitting.items.some((item) => item.id === command.item)) return refuse("itemUnknown", { item: command.item }, "item");
      const steps = usableSteps(command.template, know);
      if (isRefusal(steps)) return steps;
      return decided(sitting, { type: "RoundsAdded", rounds: roundsOfTemplate(steps, command.item, sitting.next.round) });
    }
    case "MoveRound":
      // AGD-5: what has begun stays where it was.
      if (!isWaiting(sitting, command.round)) return refuse("roundNotWaiting", { round: command.round }, "round");
      if (command.before === command.round) return alreadySo;
      if (command.before !== null && !isWaiting(sitting, command.before))
        return refuse("roundNotWaiting", { round: command.before }, "before");
      return decided(sitting, { type: "RoundMoved", round: command.round, before: command.before });
    case "RemoveRound":
      if (!isWaiting(sitting, command.round)) return refuse("roundNotWaiting", { round: command.round }, "round");
      return decided(sitting, { type: "RoundRemoved", round: command.round });
    case "PublishAgenda":
      return publish(command, sitting, know, facts);
  }
}

const isWaiting = (sitting: Sitting, id: string | null): boolean =>
  sitting.rounds.some((round) => round.id === id && round.phase.name === "waiting");

function schedule(command: SittingCommandOf<"ScheduleSitting">, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (command.startsAt < facts.at - graceMs) return refuse("sittingInThePast", undefined, "startsAt");
  if (command.hall === null && command.link === null) return refuse("sittingNeedsPlace", undefined, "hall");
  const unusable = command.template === null ? null : usableSteps(command.template, know);
  if (isRefusal(unusable)) return unusable;
  const asked = carriedItems(itemsToPlan(command.items, command.template), know);
  if (isRefusal(asked)) return asked;
  if (asked.length === 0) return refuse("agendaEmpty", undefined, "items");
  const id = String(know.sittingsCount() + 1);
  const events: Draft[] = [];
  const planned: ReturnType<typeof plannedItem>[] = [];
  let firstRound = 1;
  for (const [index, one] of asked.entries()) {
    const refusal = itemRefused(one, asked.slice(0, index), know);
    if (refusal) return refusal;
    const unusable = one.template === null ? null : usableSteps(one.template, know);
    if (isRefusal(unusable)) return unusable;
    const plan = plannedItem(one, `i${index + 1}`, index + 1, firstRound, (name) => stepsOf(name, (own) => know.ownTemplate(own)));
    firstRound += plan.rounds.length;
    planned.push(plan);
    events.push(...proposalPlaced(one, id, plan.item.id));
  }
  const scheduled = onRecord(id, {
    type: "SittingScheduled",
    sitting: id,
    titleEn: words(command.titleEn, "en"),
    titleCy: words(command.titleCy, "cy"),
    startsAt: command.startsAt,
    hall: command.hall === null ? null : words(command.hall),
    // The link is private to the roll: never shown on a public page.
    link: command.link === null ? null : words(command.link, "en", "desk"),
    template: command.template,
    items: planned.map((plan) => plan.item),
    rounds: planned.flatMap((plan) => plan.rounds),
  });
  return { events: [...scheduled, ...events], answer: { sitting: id } };
}

/** TPL-4: the steps of a template that may be used. */
function usableSteps(name: string, know: SittingsKnow): readonly OwnStep[] | Refusal {
  const steps = stepsOf(name, (own) => know.ownTemplate(own));
  if (!steps) return refuse("templateUnknown", undefined, "template");
  return know.ownTemplate(name)?.retired ? refuse("templateRetired", undefined, "template") : steps;
}

/**
 * AGD-3: a proposal stands on an agenda once, and only if it was admitted and no ballot holds its text. PLN-16: replies are heard on an
 * item of the plan that is there.
 */
function itemRefused(item: AskedItem, others: readonly { readonly proposal: string | null }[], know: SittingsKnow): Refusal | null {
  if (item.planItem !== null && item.kind !== "reply-hearing") return refuse("itemNotAHearing", undefined, "proposal");
  if (item.planItem !== null && !know.planItem(item.planItem)) return refuse("planItemUnknown", { item: item.planItem }, "proposal");
  if (item.proposal === null) return item.kind === "proposal" ? refuse("itemNeedsProposal", undefined, "proposal") : null;
  const proposal = know.proposal(item.proposal);
  if (!proposal) return refuse("proposalUnknown", { number: item.proposal }, "proposal");
  if (item.kind !== "proposal") return null;
  if (others.some((other) => other.proposal === item.proposal))
    return refuse("proposalOnAgendaTwice", { number: item.proposal }, "proposal");
  if (!["admitted", "on-the-agenda", "debated"].includes(proposal.stage))
    return refuse("proposalNotAdmitted", { number: item.proposal }, "proposal");
  return null;
}

const proposalPlaced = (item: AskedItem, sitting: string, id: string): readonly Draft[] =>
  item.kind === "proposal" && item.proposal !== null ? onProposal(item.proposal, { type: "ProposalPutOnAgenda", sitting, item: id }) : [];

/** AGD-4: an item that comes after the agenda was published is late and needs a reason. */
function addItem(command: SittingCommandOf<"AddItem">, sitting: Sitting, know: SittingsKnow): Decision | Refusal {
  const asked = carriedItem(command.item, [], know);
  if (isRefusal(asked)) return asked;
  const refusal = itemRefused(asked, sitting.items, know);
  if (refusal) return refusal;
  const unusable = asked.template === null ? null : usableSteps(asked.template, know);
  if (isRefusal(unusable)) return unusable;
  if (sitting.agenda && command.reason === null) return refuse("lateItemNeedsReason", undefined, "reason");
  const id = `i${sitting.next.item}`;
  const number = Math.max(0, ...[...sitting.items, ...(sitting.agenda ? (sitting.removed ?? []) : [])].map((one) => one.number)) + 1;
  const own = (name: string) => stepsOf(name, (template) => know.ownTemplate(template));
  const { item, rounds } = plannedItem(asked, id, number, sitting.next.round, own);
  const lateReason = sitting.agenda && command.reason !== null ? words(command.reason, command.lang) : null;
  const events = onRecord(sitting.id, { type: "ItemAdded", item, rounds, lateReason });
  return { events: [...events, ...proposalPlaced(asked, sitting.id, id)], answer: { item: id } };
}

/** AGD-1, AGD-2: late papers are marked late and taken only with a published reason. */
function publish(command: SittingCommandOf<"PublishAgenda">, sitting: Sitting, know: SittingsKnow, facts: Facts): Decision | Refusal {
  if (sitting.agenda) return alreadySo;
  if (sitting.phase.name !== "scheduled") return refuse("sittingNotScheduled", { sitting: sitting.id });
  const notice = noticeOf(sitting, (id) => know.proposal(id), know.founding.orders, facts.at);
  if (notice.late && command.reason === null) {
    return notice.clearDays < notice.needed
      ? refuse("agendaLateNeedsReason", { days: notice.clearDays, needed: notice.needed }, "reason")
      : refuse(
          "papersLateNeedReason",
          { proposals: notice.lateProposals.join(", "), days: know.founding.orders.notice.proposalDays },
          "reason",
        );
  }
  const reason = notice.late && command.reason !== null ? words(command.reason, command.lang) : null;
  const { clearDays, late, lateProposals } = notice;
  return decided(sitting, { type: "AgendaPublished", clearDays, late, reason, lateProposals });
}
