import { addDays, type Day, isWorkingDay, ukDay, ukTime } from "../../../shared/calendar/days.ts";
import { type Chance, chanceFrom } from "../../simulated/chance.ts";
import { type Member, membersOf } from "../../simulated/members.ts";
import { demoProposals } from "../proposals/all.ts";
import type { DemoProposal } from "../proposals/demoProposal.ts";
import type { DemoWorld } from "./openWorld.ts";
import { deskPeople } from "./people.ts";

/** Something that happens at a time of the story. */
interface Step {
  readonly at: number;
  readonly what: string;
  readonly happen: () => Promise<void>;
}

/** The story of the demonstration while it is told: what happens when, and the numbers that things got. */
export interface Story {
  readonly world: DemoWorld;
  readonly chance: Chance;
  /** The day on which the story ends: today. */
  readonly today: Day;
  /** The instant of today at which it ends. */
  readonly now: number;
  /** Numbers by the proposal's key. */
  readonly numbers: Map<string, string>;
  /** Numbers of sittings by their name in the story. */
  readonly sittings: Map<string, string>;
  readonly desk: { readonly [role in keyof typeof deskPeople]: string };
  members(): readonly Member[];
  /** So many days before today, or the working day before that, at this hour. */
  day(daysAgo: number): Day;
  at(daysAgo: number, hour: number): number;
  /** Something happens so many days ago. Steps of one instant happen in the order in which they were added. */
  on(daysAgo: number, hour: number, what: string, happen: () => Promise<void>): void;
  number(key: string): string;
  sitting(name: string): string;
  proposal(key: string): DemoProposal;
  /** Tells everything in order of time; `progress` hears what comes next. */
  tell(progress: (what: string, done: number, all: number) => void): Promise<void>;
}

const known = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`the story does not know ${what}`);
  return value;
};

/** Begins a story that ends `now`. */
export function beginStory(world: DemoWorld, now: number): Story {
  const today = ukDay(now);
  const steps: Step[] = [];
  const numbers = new Map<string, string>();
  const sittings = new Map<string, string>();
  let members: readonly Member[] | null = null;
  const day = (daysAgo: number): Day => {
    let found = addDays(today, -daysAgo);
    while (!isWorkingDay(found)) found = addDays(found, -1);
    return found;
  };
  const at = (daysAgo: number, hour: number): number => ukTime(day(daysAgo), Math.round(hour * 60));
  return {
    world,
    chance: chanceFrom("story"),
    today,
    now,
    numbers,
    sittings,
    get desk() {
      const id = (role: keyof typeof deskPeople) => world.person(deskPeople[role].email);
      return {
        administrator: id("administrator"),
        facilitator: id("facilitator"),
        secretariat: id("secretariat"),
        planTeam: id("planTeam"),
        committee: id("committee"),
        simulatedFacilitator: id("simulatedFacilitator"),
        simulatedSecretariat: id("simulatedSecretariat"),
      };
    },
    members: () => {
      members ??= membersOf(world);
      return members;
    },
    day,
    at,
    on: (daysAgo, hour, what, happen) => void steps.push({ at: at(daysAgo, hour), what, happen }),
    number: (key) => known(numbers.get(key), `the proposal ${key}`),
    sitting: (name) => known(sittings.get(name), `the sitting ${name}`),
    proposal: (key) =>
      known(
        demoProposals.find((one) => one.key === key),
        `a proposal called ${key}`,
      ),
    tell: async (progress) => {
      const inOrder = steps.toSorted((a, b) => a.at - b.at);
      for (const [i, step] of inOrder.entries()) {
        progress(step.what, i, inOrder.length);
        world.clock = step.at;
        await step.happen();
      }
    },
  };
}
