import { questionsOf } from "../../shared/sittings/answers/exitForm.ts";
import { currentRound } from "../../shared/sittings/questions.ts";
import type { Round, Sitting } from "../../shared/sittings/state.ts";
import { type TemplateId, templateOf } from "../../shared/sittings/templates.ts";
import { attending } from "./story.ts";
import type { World } from "./world.ts";

/** Simulated delegates, at a sitting of one template, by commands alone: nobody touches a setting. */
interface Running {
  readonly w: World;
  readonly sitting: string;
  readonly seats: readonly { readonly name: string; readonly seat: string }[];
}

const sittingOf = ({ w, sitting }: Running): Sitting => {
  const found = w.record.memory.sitting(sitting);
  if (!found) throw new Error(`there is no sitting ${sitting}`);
  return found;
};
const chair = ({ w, sitting }: Running, type: string, more = {}) => w.must("facilitator", { type, sitting, ...more });

/** Gives the floor until nobody waits; in a go-round whoever is first passes once. */
async function speak(running: Running, passes = false): Promise<void> {
  let passed = !passes;
  while (sittingOf(running).floor.waiting.length > 0) {
    await chair(running, "GiveFloor");
    const { speaking } = sittingOf(running).floor;
    if (!passed && speaking) {
      await chair(running, "PassTurn", { seat: speaking.seat });
      passed = true;
      continue;
    }
    running.w.clock += 20_000;
    await chair(running, "EndTurn");
  }
}

async function call(running: Running, seat: string | undefined): Promise<void> {
  await chair(running, "CallSpeaker", { seat });
  running.w.clock += 40_000;
  await chair(running, "EndTurn");
}

async function ask(running: Running, kind: "contribution" | "question"): Promise<void> {
  for (const [i, { name, seat }] of running.seats.slice(0, 3).entries())
    await running.w.must(name, { type: "JoinList", sitting: running.sitting, seat, kind, side: i % 2 ? "against" : "for" });
  await speak(running);
}

/** Every seat answers; where consent is asked for the first time one objects. */
async function answer(running: Running, round: Round, type: string, fields: (i: number) => object): Promise<void> {
  for (const [i, { name, seat }] of running.seats.entries())
    await running.w.must(name, { type, sitting: running.sitting, seat, ...fields(i) });
  if (round.ends === "ready") throw new Error("no template ends by readiness");
}

async function vote(running: Running, round: Round): Promise<void> {
  const { w, sitting, seats } = running;
  const proposal = sittingOf(running).items.find((item) => item.id === round.item)?.proposal ?? null;
  const { ballot } = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, round: round.id, proposal, visibility: proposal === null ? "show-of-hands" : "roll-call" },
    ...{ questionEn: "Shall it be so?", questionCy: "A ddylai fod felly?" },
  });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  for (const { name, seat } of seats) await w.must(name, { type: "CastVote", ballot, seat, choice: "for" });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
}

/** What delegates do in a round of each format. */
async function take(running: Running, round: Round): Promise<void> {
  const { w, sitting, seats } = running;
  switch (round.format) {
    case "presentation":
      return call(running, seats[0]?.seat);
    case "go-round":
      return speak(running, true);
    case "clarifying-questions":
      await ask(running, "question");
      return call(running, seats[0]?.seat);
    case "open-floor":
    case "debate":
      return ask(running, "contribution");
    case "written":
      for (const { name, seat } of seats) await w.must(name, { type: "WriteContribution", sitting, seat, text: `Written by ${seat}.` });
      return;
    case "consent": {
      const first = sittingOf(running).rounds.find((one) => one.format === "consent")?.id === round.id;
      return answer(running, round, "AnswerConsent", (i) =>
        first && i === 0 ? { answer: "objection", reason: "Nobody is named who pays." } : { answer: i === 1 ? "concern" : "consent" },
      );
    }
    case "marks": {
      const ids =
        sittingOf(running)
          .rounds.find(({ id }) => id === round.id)
          ?.marks?.candidates.map(({ id }) => id) ?? [];
      return answer(running, round, "PlaceMarks", (i) => ({ marks: { [ids[i % ids.length] ?? ""]: 1 } }));
    }
    case "exit-form":
      return answer(running, round, "ReturnForm", (i) => ({
        ratings: Object.fromEntries(questionsOf(round).map((question) => [question, 1 + (i % 5)])),
        comment: `Words ${i}.`,
      }));
    case "ballot":
      return vote(running, round);
    default:
      w.clock += 60_000;
  }
}

/** Schedules a sitting from a template alone, or with a proposal as its main item, and runs it from start to finish. */
export async function runTemplate(w: World, template: TemplateId, proposal: string | null): Promise<Sitting> {
  const { sitting } = await w.must("facilitator", {
    ...{ type: "ScheduleSitting", titleEn: "A sitting", titleCy: "Eisteddiad", startsAt: w.clock + 3_600_000, hall: "Town Hall", template },
    ...(proposal === null ? {} : { items: [{ kind: "proposal", proposal, minutes: templateOf(template).minutes }] }),
  });
  const seats = attending.flatMap((name) => w.seats(name).map((seat) => ({ name, seat })));
  const running: Running = { w, sitting: String(sitting), seats };
  await chair(running, "PublishAgenda", { reason: "A rehearsal." });
  w.clock += 3_600_000;
  for (const { name, seat } of seats) await w.must(name, { type: "CheckIn", sitting, seat });
  await chair(running, "OpenSitting");
  for (;;) {
    const next = sittingOf(running).rounds.find((round) => round.phase.name === "waiting");
    if (!next) break;
    await chair(running, "OpenRound", { round: next.id });
    await take(running, sittingOf(running).rounds.find(({ id }) => id === next.id) ?? next);
    if (currentRound(sittingOf(running))) await chair(running, "CloseRound");
    // Once objections were worked on, consent is asked for again.
    if (next.step === "workOnObjections") {
      const before = sittingOf(running).rounds.findLast((one) => one.item === next.item && one.format === "consent");
      await chair(running, "AskConsentAgain", { round: before?.id });
    }
  }
  await chair(running, "CloseSitting", { unreached: "carried-over" });
  return sittingOf(running);
}
