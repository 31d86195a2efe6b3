import { votable } from "../../../shared/amendments/questions.ts";
import type { AgendaItem, Round } from "../../../shared/sittings/state.ts";
import { type Chance, chanceFrom } from "../../simulated/chance.ts";
import type { Leaning } from "../../simulated/leanings.ts";
import type { Member } from "../../simulated/members.ts";
import { speeches } from "../../simulated/speeches.ts";
import type { DemoProposal } from "../proposals/demoProposal.ts";
import { answerAnew } from "./amending.ts";
import { choices } from "./choosing.ts";
import { announceElection, elect } from "./electing.ts";
import type { DemoWorld } from "./openWorld.ts";
import { callAndSpeak, chair, clarify, openFloor, presentFor, sittingOf, type Told, write } from "./rounds.ts";
import { mapOut, state } from "./stating.ts";
import { adoption, amendmentQuestion, putChoice, putOnOnePaper, putToVote } from "./vote.ts";

/** What a past sitting did with one proposal. */
export type Course =
  | { readonly ends: "voted"; readonly leaning: Leaning; readonly voided?: string; readonly interest?: boolean }
  /** Sent back, or left without a vote, after the debate. */
  | { readonly ends: "referred-back" | "debated" }
  | { readonly ends: "not-reached" };

/** A past sitting: what happens to each of its proposals, by their numbers. */
export interface PastSitting {
  readonly sitting: string;
  readonly courses: ReadonlyMap<string, { readonly proposal: DemoProposal; readonly course: Course }>;
  /** Procedure decided by a show of hands under any other business. */
  /** Choices among options put after it. */
  readonly choices?: readonly (keyof typeof choices)[];
  /** Choices put on one paper before them. */
  readonly onOnePaper?: readonly (keyof typeof choices)[];
  /** A panel is elected: candidacies as it opens, the vote under any other business. */
  readonly elects?: boolean;
  /** The question on which the minutes of a sitting before are approved. */
  readonly approves?: { readonly en: string; readonly cy: string };
  readonly showOfHands?: { readonly en: string; readonly cy: string; readonly leaning: Leaning };
  /** The statement of response that is put at the end of its reply hearing. */
  readonly statement?: { readonly en: string; readonly cy: string; readonly leaning: Leaning };
  readonly unreached: "carried-over" | "lapses";
}

/** Most come, some send their alternate, some stay away. The proposers always come. */
async function checkIn(world: DemoWorld, chance: Chance, sitting: string, members: readonly Member[]): Promise<Told["present"]> {
  const needed = new Set(
    (world.record.memory.sitting(sitting)?.items ?? []).flatMap(({ proposal }) => {
      const known = proposal === null ? undefined : world.record.memory.proposal(proposal);
      return known ? [known.seat] : [];
    }),
  );
  const coming = members.flatMap((member) => {
    const comes = needed.has(member.seat) || chance.happens(88);
    const person = comes ? member.delegate : chance.happens(70) ? member.alternate : null;
    return person === null ? [] : [{ ...member, person, where: chance.happens(40) ? "hall" : "link" }];
  });
  const batch = Math.ceil(coming.length / 20);
  for (let i = 0; i < coming.length; i += batch) {
    world.later(65_000);
    await Promise.all(
      coming.slice(i, i + batch).map(({ person, seat, where }) => world.must(person, { type: "CheckIn", sitting, seat, where })),
    );
  }
  return coming;
}

/** Tells a whole past sitting, from check-in to closing, at the clock of the world. */
export async function tellSitting(
  world: DemoWorld,
  chance: Chance,
  facilitator: string,
  members: readonly Member[],
  past: PastSitting,
): Promise<void> {
  const { sitting } = past;
  const present = await checkIn(world, chance, sitting, members);
  const told: Told = { world, chance, sitting, facilitator, present };
  await chair(told, "OpenSitting");
  const election = past.elects ? await announceElection(told) : null;
  for (const item of sittingOf(told).items) await tellItem(told, past, item, election);
  await chair(told, "CloseSitting", { unreached: past.unreached });
}

async function tellItem(whole: Told, past: PastSitting, item: AgendaItem, election: unknown): Promise<void> {
  const { world } = whole;
  const planned = item.proposal === null ? undefined : past.courses.get(item.proposal);
  const course = planned?.course ?? { ends: "debated" as const };
  if (course.ends === "not-reached") return;
  const proposer = world.record.memory.proposal(item.proposal ?? "")?.seat;
  const interested = course.ends === "voted" && course.interest ? whole.present.findLast((one) => one.seat !== proposer) : undefined;
  if (interested) {
    await world.must(interested.person, { type: "DeclareInterest", sitting: whole.sitting, seat: interested.seat, item: item.id });
  }
  // Whoever declared an interest neither debates nor votes on the item.
  const told: Told = { ...whole, present: whole.present.filter((one) => one.seat !== interested?.seat) };
  for (const round of sittingOf(told).rounds.filter((one) => one.item === item.id)) {
    const statement = item.planItem === undefined ? undefined : past.statement;
    if (round.format === "ballot" && course.ends !== "voted" && !statement) continue;
    await chair(told, "OpenRound", { round: round.id });
    world.later(15_000);
    if (round.format === "ballot" && planned && course.ends === "voted") {
      await voteOnAmendments(told, planned.proposal, item.proposal ?? "", round.id, course.leaning);
      await putToVote(told, adoption(planned.proposal, item.proposal ?? "", round.id), course.leaning, course.voided);
    } else if (round.format === "ballot" && statement) {
      const question = { questionEn: statement.en, questionCy: statement.cy, visibility: "roll-call", round: round.id } as const;
      await putToVote(told, question, statement.leaning);
    } else {
      await tellRound(told, past, item, round, course);
      if (election !== null && item.kind === "any-other-business") await elect(told, election);
    }
    world.later(10_000);
    await chair(told, "CloseRound");
    if (round.format === "statements") await mapOut(told, round.id);
    if (round.step === "moverReplies" && course.ends !== "voted") break;
  }
  if (course.ends === "referred-back") await chair(told, "ReferBack", { item: item.id });
}

/** Amendments come first (AMD-10); after each one that is carried the author answers anew for the new version. */
async function voteOnAmendments(told: Told, proposal: DemoProposal, number: string, round: string, leaning: Leaning): Promise<void> {
  const { world } = told;
  for (let [next] = votable(number, world.record.memory); next; [next] = votable(number, world.record.memory)) {
    await putToVote(told, amendmentQuestion(next.id, number, round), leaning);
    world.later(60_000);
    await answerAnew(world, number, proposal.check);
  }
}

/** What is said in one round, by its format. */
async function tellRound(told: Told, past: PastSitting, item: AgendaItem, round: Round, course: Course): Promise<void> {
  const { world, chance } = told;
  const proposal = item.proposal === null ? undefined : world.record.memory.proposal(item.proposal);
  const inFavour = course.ends === "voted" ? course.leaning.for : 50;
  switch (round.format) {
    case "presentation":
      if (round.step === "seconder") return callAndSpeak(told, proposal?.sponsors[1], speeches.seconder(chance));
      if (round.step === "moverReplies") return callAndSpeak(told, proposal?.seat, speeches.reply(chance), 60);
      return callAndSpeak(told, proposal?.seat, proposal ? speeches.mover(chance) : speeches.evidence(chance), 150);
    case "clarifying-questions":
      return clarify(told, proposal ? presentFor(told, proposal.seat).seat : undefined);
    case "debate":
      return openFloor(told, 5 + chance.below(4), inFavour);
    case "open-floor": {
      if (item.kind !== "any-other-business") return openFloor(told, 5 + chance.below(4), inFavour);
      const { showOfHands } = past;
      if (!showOfHands) return openFloor(told, 2, 50);
      const question = { questionEn: showOfHands.en, questionCy: showOfHands.cy, visibility: "show-of-hands", round: round.id } as const;
      await putToVote(told, question, showOfHands.leaning);
      const together = (past.onOnePaper ?? []).map((name) => choices[name]);
      if (together.length > 0) await putOnOnePaper(told, together, round.id);
      for (const name of past.choices ?? []) await putChoice(told, choices[name], round.id);
      return;
    }
    case "written":
      return write(told, round);
    case "statements":
      return state(told);
    default:
      if (item.kind === "previous-minutes" && past.approves) {
        const { en, cy } = past.approves;
        const question = { questionEn: en, questionCy: cy, visibility: "show-of-hands", round: round.id } as const;
        // A chance of its own: what comes after stays as it was told without it.
        await putToVote({ ...told, chance: chanceFrom("minutes") }, question, { for: 96, abstain: 3 });
      }
      return world.later((60 + chance.below(60)) * 1_000);
  }
}
