import type { CommandNamed } from "../../shared/ballots/commands.ts";
import type { OptionsBallot } from "../../shared/ballots/state.ts";
import { type BallotWorld, openBallotWorld } from "./ballotWorld.ts";

/** Which of four a small fund goes to: a question of its own, by roll call. */
export const choiceOfOne: CommandNamed<"PrepareBallot"> = {
  type: "PrepareBallot",
  ...{ sitting: "12", round: null, proposal: null, amendment: undefined, version: null, visibility: "roll-call", majority: "as-ordered" },
  questionEn: "What shall come first?",
  questionCy: "Beth ddylai ddod gyntaf?",
  lengthSeconds: 300,
  method: "choose-one",
  optionsEn: ["Halls", "Buses", "Benches", "Libraries"],
  optionsCy: ["Neuaddau", "Bysiau", "Meinciau", "Llyfrgelloedd"],
};
type Prepare = CommandNamed<"PrepareBallot">;
/** The same, ranked; as an election to two places; and with money to share out. */
export const ranking: Prepare = { ...choiceOfOne, method: "instant-runoff" };
export const election: Prepare = { ...choiceOfOne, method: "stv-scotland", places: 2 };
export const budgeted: Prepare = { ...choiceOfOne, method: "equal-shares", budget: 100, costs: [60, 50, 40, 30] };

/** An open ballot among options. */
export const openChoice = (command: CommandNamed<"PrepareBallot"> = choiceOfOne): BallotWorld => openBallotWorld({}, command);

/** The ballot declared after these votes, by seat number from 1. */
export const declaredChoice = (command: CommandNamed<"PrepareBallot">, votes: readonly (string | null)[]): OptionsBallot => {
  const world = openChoice(command);
  votes.forEach((choice, i) => {
    if (choice !== null) world.vote(i + 1, choice);
  });
  world.perform({ type: "CloseBallot", ballot: "2026-1" });
  world.perform({ type: "DeclareResult", ballot: "2026-1" });
  const ballot = world.ballot("2026-1");
  if (ballot?.phase !== "declared" || ballot.winners === undefined) throw new Error("no choice was declared");
  return ballot;
};
