import type { Founding } from "../founding/state.ts";
import { type Decision, type Facts, type Refusal, refuse } from "../journal.ts";
import { weightsUnder } from "../weights/weightsUnder.ts";
import { mayChangeWeights, nextChangeDate } from "./changeDates.ts";
import type { RollCommand } from "./commands.ts";
import { foundAssembly } from "./found.ts";
import { onRoll } from "./importChanges.ts";
import { planImport } from "./importRoll.ts";
import { decideProxy } from "./proxies.ts";
import { standingSeats } from "./questions.ts";
import type { Roll } from "./state.ts";

/** What the roll's decisions read. */
export interface KnowRoll {
  readonly founding: Founding | null;
  readonly roll: Roll;
  /** Ids of the ballots open now. */
  ballotsOpen(): readonly string[];
}

type Asked<T extends RollCommand["type"]> = Extract<RollCommand, { type: T }>;

/** The assembly is founded, its roll imported, weights adopted. */
export const decideRoll = (command: RollCommand, know: KnowRoll, facts: Facts): Decision | Refusal => {
  if (command.type === "FoundAssembly") return foundAssembly(command, know, facts);
  const { founding } = know;
  if (!founding) return refuse("notFounded");
  switch (command.type) {
    case "ImportRoll":
      return importRoll(command, founding, know.roll, facts);
    case "AdoptWeights":
      return adoptWeights(command, founding, know, facts);
    case "GiveProxy":
    case "WithdrawProxy":
      return decideProxy(command, founding.orders, know.roll);
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
};

/** ROL-3: any problem in the file and nothing is applied. Allowed while a ballot is open, whose register is sealed (ROL-9). */
const importRoll = (command: Asked<"ImportRoll">, founding: Founding, roll: Roll, facts: Facts): Decision | Refusal => {
  if (command.after !== undefined && command.after !== roll.imports) return refuse("rollChangedMeanwhile");
  const plan = planImport(command.rows, roll, founding, facts);
  const [first] = plan.problems;
  if (first) return refuse("importHasProblems", { count: plan.problems.length, line: first.line }, "file");
  return {
    events: plan.events,
    keep: plan.keep,
    answer: {
      added: plan.added.length,
      changed: plan.changed.length,
      withdrawn: plan.withdrawn.length,
      unchanged: plan.unchanged,
      newSeatsWeighNothing: plan.newSeatsWeighNothing,
    },
  };
};

/**
 * ROL-10: weights never change while a ballot is open, and only on a published date, except the first ones.
 * What is in force already is not adopted again.
 */
const adoptWeights = (command: Asked<"AdoptWeights">, founding: Founding, know: KnowRoll, facts: Facts): Decision | Refusal => {
  const { roll } = know;
  const [open] = know.ballotsOpen();
  if (open !== undefined) return refuse("weightsWhileBallotOpen", { ballot: open });
  const seats = standingSeats(roll);
  if (seats.length === 0) return refuse("rollEmpty");
  const { changeDates, unitsPerVote } = founding.orders.weights;
  if (roll.weights && !mayChangeWeights(facts.at, changeDates)) {
    return refuse("weightsOutsideChangeDates", { next: nextChangeDate(facts.at, changeDates) });
  }
  const seed = command.seed ?? facts.salt();
  const weights = weightsUnder(command.scheme, roll, founding.orders, seed);
  const units = seats.map(({ id }) => ({ seat: id, units: weights[id] ?? 0 }));
  const inForce = roll.weights;
  const same =
    inForce?.scheme === command.scheme &&
    inForce.unitsPerVote === unitsPerVote &&
    Object.keys(inForce.units).length === units.length &&
    units.every((seat) => inForce.units[seat.seat] === seat.units);
  if (same) return { events: [], answer: { seats: units.length, seed: inForce.seed } };
  return {
    events: [onRoll({ type: "WeightsAdopted", scheme: command.scheme, seed, unitsPerVote, units })],
    answer: { seats: units.length, seed },
  };
};
