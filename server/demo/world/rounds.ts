import type { Round, Sitting } from "../../../shared/sittings/state.ts";
import type { Chance } from "../../simulated/chance.ts";
import type { Member } from "../../simulated/members.ts";
import { type Said, speeches } from "../../simulated/speeches.ts";
import type { DemoWorld } from "./openWorld.ts";

/** A past sitting while it is told: who is there, who chairs. */
export interface Told {
  readonly world: DemoWorld;
  readonly chance: Chance;
  readonly sitting: string;
  readonly facilitator: string;
  /** The seats that are there, with the person who acts. */
  readonly present: readonly (Member & { readonly person: string })[];
}

const second = 1_000;

/** The sitting as it stands. */
export const sittingOf = ({ world, sitting }: Pick<Told, "world" | "sitting">): Sitting => {
  const found = world.record.memory.sitting(sitting);
  if (!found) throw new Error(`there is no sitting ${sitting}`);
  return found;
};

/** Whoever acts for a seat here; somebody else where the seat is not there. */
export const presentFor = ({ present, chance }: Told, seat: string | undefined) =>
  present.find((one) => one.seat === seat) ?? chance.pick(present);

/** The chair asks for something in this sitting. */
export const chair = ({ world, facilitator, sitting }: Told, type: string, fields: { readonly [field: string]: unknown } = {}) =>
  world.must(facilitator, { type, sitting, ...fields });

/** The turn on the floor goes on for a while and ends; what was said is put down by whoever said it. */
async function speak(told: Told, said: Said, atLeast: number): Promise<void> {
  const { world, chance } = told;
  const turn = sittingOf(told).floor.speaking;
  if (!turn) return;
  world.later((atLeast + chance.below(atLeast)) * second);
  await chair(told, "EndTurn");
  await world.must(turn.person, { type: "RecordWords", sitting: told.sitting, turn: turn.id, ...said });
}

/** Somebody is called and speaks. */
export async function callAndSpeak(told: Told, seat: string | undefined, said: Said, atLeast = 70): Promise<void> {
  await chair(told, "CallSpeaker", { seat: presentFor(told, seat).seat });
  await speak(told, said, atLeast);
}

/** Some put their names on the list and the floor goes round among them. */
export async function openFloor(told: Told, speakers: number, inFavour: number): Promise<void> {
  const { world, chance, present, sitting } = told;
  const sides = new Map<string, "for" | "against" | "neutral">();
  for (const one of chance.shuffled(present).slice(0, speakers)) {
    const side = chance.happens(12) ? "neutral" : chance.happens(inFavour) ? "for" : "against";
    sides.set(one.seat, side);
    await world.must(one.person, { type: "JoinList", sitting, seat: one.seat, side });
    world.later(chance.below(20) * second);
  }
  while (sittingOf(told).floor.waiting.length > 0) {
    await chair(told, "GiveFloor");
    const turn = sittingOf(told).floor.speaking;
    const member = present.find((one) => one.seat === turn?.seat);
    await speak(told, speeches.contribution(chance, sides.get(turn?.seat ?? "") ?? "neutral", member?.language ?? "en"), 60);
  }
}

/** Questions to the proposer, each answered at once. */
export async function clarify(told: Told, proposer: string | undefined): Promise<void> {
  const { world, chance, present, sitting } = told;
  for (const one of chance.shuffled(present.filter((p) => p.seat !== proposer)).slice(0, 2 + chance.below(2))) {
    await world.must(one.person, { type: "JoinList", sitting, seat: one.seat, kind: "question" });
    await chair(told, "GiveFloor");
    await speak(told, speeches.question(chance), 20);
    await callAndSpeak(told, proposer, speeches.answer(chance), 30);
  }
}

/** Some of those present write; everything is shown together when the round closes. */
export async function write(told: Told, round: Round): Promise<void> {
  const { world, chance, present, sitting } = told;
  const writers = present.filter(() => chance.happens(25));
  for (let i = 0; i < writers.length; i += 12) {
    world.later(20 * second);
    await Promise.all(
      writers
        .slice(i, i + 12)
        .filter(() => world.clock < roundEnd(told, round))
        .map((one) =>
          world.must(one.person, { type: "WriteContribution", sitting, seat: one.seat, ...speeches.written(chance, one.language) }),
        ),
    );
  }
}

const roundEnd = (told: Told, round: Round): number => {
  const phase = sittingOf(told).rounds.find((one) => one.id === round.id)?.phase;
  return phase?.name === "open" ? phase.openedAt + phase.lengthMs - second : 0;
};
