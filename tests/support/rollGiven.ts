import type { StandingOrders } from "../../shared/founding/standingOrders.ts";
import { standingOrdersSchema } from "../../shared/founding/standingOrders.ts";
import type { Founding } from "../../shared/founding/state.ts";
import type { Decision, Time } from "../../shared/journal.ts";
import { type RollCommand, type RollRow, rollCommands } from "../../shared/roll/commands.ts";
import { decideRoll, type KnowRoll } from "../../shared/roll/decide.ts";
import { rollEvents } from "../../shared/roll/events.ts";
import { evolveRoll } from "../../shared/roll/evolve.ts";
import { rollColumns } from "../../shared/roll/importColumns.ts";
import { initialRoll, type Roll } from "../../shared/roll/state.ts";
import { factsAt, foldDrafts, hashOf, ofStream, secretary, thursdayAtTen } from "./given.ts";

/** The orders of a small assembly of three regions. */
export const smallOrders: StandingOrders = standingOrdersSchema.parse({
  quorum: { seatsAtLeast: 3, regions: 1, seatsPerRegion: 1, nations: { among: [], atLeast: 0 } },
  sponsors: { seats: 2, regions: 1 },
  weights: { totalVotes: 30, basePerRegion: 5, changeDates: ["04-01", "10-01"] },
});

/** An assembly founded, nobody on the roll yet. */
export const smallFounding: Founding = {
  foundedAt: thursdayAtTen,
  nameEn: hashOf("Three Rivers Assembly"),
  nameCy: hashOf("Cynulliad y Tair Afon"),
  demonstration: false,
  orders: smallOrders,
  ordersVersion: 1,
  appointments: { "p-administrator": ["administrator"] },
};

const region = (code: string, en: string, cy: string, population: number) => ({
  code,
  nameEn: hashOf(en),
  nameCy: hashOf(cy),
  population,
  year: 2024,
  regionalWeight: 1,
});

/** Three regions and nobody in them. */
export const emptyRoll: Roll = {
  ...initialRoll,
  regions: [
    region("HARBOUR", "Harbour", "Yr Harbwr", 12_000),
    region("VALLEY", "Valley", "Y Dyffryn", 8_000),
    region("W92000004", "Wales", "Cymru", 4_000),
  ],
};

/** One line of a roll's file, the cells by column; what is left out is empty, but every line is a good one. */
export type Cells = { readonly [C in (typeof rollColumns)[number]]?: string };

/** The rows of a file: header on line 1, one line for each group. */
export const rowsOf = (...lines: readonly Cells[]): RollRow[] => [
  { line: 1, cells: [...rollColumns] },
  ...lines.map((cells, i) => {
    const whole: Cells = { region: "HARBOUR", kind: "arts", "people represented": "10", seats: "1", ...cells };
    return { line: i + 2, cells: rollColumns.map((column) => whole[column] ?? "") };
  }),
];

/** The roll, and who is known by which address: what an import leaves behind. */
export interface RollWorld extends KnowRoll {
  readonly founding: Founding;
  readonly people: { readonly [email: string]: string };
}

export const rollWorld = (more: Partial<RollWorld> = {}): RollWorld => ({
  founding: smallFounding,
  roll: emptyRoll,
  people: {},
  ballotsOpen: () => [],
  ...more,
});

/** Asks the roll's `decide` with a checked command. */
export const askRoll =
  (command: unknown, at: Time = thursdayAtTen) =>
  (world: RollWorld): ReturnType<typeof decideRoll> => {
    const checked: RollCommand = rollCommands.parse(command);
    return decideRoll(checked, world, factsAt(at, secretary, { people: world.people }));
  };

/** The world after a decision: events folded, people known. */
export const worldAfter = (world: RollWorld, decision: Decision, at: Time = thursdayAtTen): RollWorld => ({
  ...world,
  roll: foldDrafts(rollEvents, evolveRoll, world.roll, ofStream(decision.events, "roll"), { at }),
  people: {
    ...world.people,
    ...Object.fromEntries((decision.keep ?? []).flatMap((change) => (change.kind === "person" ? [[change.email, change.person]] : []))),
  },
});
