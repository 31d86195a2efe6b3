import { provisionalUntil } from "../../../shared/ballots/provisional.ts";
import { itemOf } from "./answering.ts";
import { type Course, type PastSitting, tellSitting } from "./pastSitting.ts";
import type { Story } from "./story.ts";

/** A sitting of the story: its name, titles, hall and the proposals on its agenda in order. */
export interface ToldSitting {
  readonly name: string;
  readonly titleEn: string;
  readonly titleCy: string;
  readonly hall: string;
  readonly proposals: readonly string[];
  /** Evidence that is heard, and what everybody then writes about. */
  readonly evidence?: {
    readonly en: string;
    readonly cy: string;
    readonly prompt: string;
    /** What everybody then puts statements about, and answers one another's. */
    readonly statements?: string;
  };
  /** After the evidence everybody places marks, consents or objects, and fills in a form. */
  readonly asks?: boolean;
  readonly previousMinutes?: boolean;
  /** After the evidence everybody meets in small groups. */
  readonly inGroups?: boolean;
  readonly otherBusiness?: boolean;
  /** The proposal of whose item on the plan the replies are heard. */
  readonly hears?: string;
}

type Asked = { readonly type: string; readonly [field: string]: unknown };

/** The command that schedules a sitting. `numbers`: the proposals' numbers, in order; `heard`: the item of the plan whose replies are. */
export const scheduling = (
  sitting: Omit<ToldSitting, "name" | "proposals">,
  numbers: readonly string[],
  startsAt: number,
  heard: string | null = null,
): Asked => ({
  type: "ScheduleSitting",
  titleEn: sitting.titleEn,
  titleCy: sitting.titleCy,
  startsAt,
  hall: sitting.hall,
  link: "https://meet.example/national-assembly",
  items: [
    { kind: "opening", minutes: 5 },
    ...(sitting.previousMinutes ? [{ kind: "previous-minutes", minutes: 2 }] : []),
    ...(sitting.evidence ? [{ kind: "evidence", titleEn: sitting.evidence.en, titleCy: sitting.evidence.cy, minutes: 15 }] : []),
    ...numbers.map((proposal) => ({ kind: "proposal", proposal, minutes: 0, template: "motion-debate" })),
    ...(heard === null ? [] : [{ kind: "reply-hearing", planItem: heard, minutes: 0 }]),
    ...(sitting.otherBusiness ? [{ kind: "any-other-business", minutes: 10 }] : []),
  ],
});

/** The id of the evidence item, where there is one. */
export const evidenceItem = (sitting: Pick<ToldSitting, "previousMinutes">): string => (sitting.previousMinutes ? "i3" : "i2");

/** Rounds in which everybody answers: which proposals are needed most, whether a record of the evidence is agreed to, how it went. */
export const askingRounds = (item: string): readonly Asked[] => [
  { type: "AddRound", item, format: "marks", minutes: 3, prompt: "Which of these proposals is needed most in your place?" },
  { type: "AddRound", item, format: "consent", minutes: 3, prompt: "That what was heard goes into the evidence for the plan." },
  { type: "AddRound", item, format: "exit-form", minutes: 2 },
];

/** By what else every sitting of the story can be followed. */
const channels = {
  captions: "https://captions.example/national-assembly",
  bsl: "https://meet.example/national-assembly/bsl",
  interpretation: "https://meet.example/national-assembly/cymraeg",
  phone: "+44 29 2018 0000",
  pin: "482 913",
};

/** A sitting is scheduled `scheduledAgo` days ago for `startsAt`, and its agenda published in time. */
export function schedule(story: Story, sitting: ToldSitting, startsAt: number, scheduledAgo: number, publishedAgo: number | null): void {
  const { world } = story;
  story.on(scheduledAgo, 12, `${sitting.titleEn} is scheduled`, async () => {
    const chair = story.desk.simulatedFacilitator;
    const heard = sitting.hears === undefined ? null : itemOf(story, sitting.hears);
    const asked = scheduling(sitting, sitting.proposals.map(story.number), startsAt, heard);
    const answer = await world.must(chair, asked);
    const id = String(answer.sitting);
    story.sittings.set(sitting.name, id);
    await world.must(chair, { type: "SetAccess", sitting: id, ...channels });
    if (sitting.evidence) {
      const round = { item: evidenceItem(sitting), format: "written", minutes: 8, prompt: sitting.evidence.prompt };
      await world.must(chair, { type: "AddRound", sitting: id, ...round });
      if (sitting.inGroups) await world.must(chair, { type: "AddRound", sitting: id, ...round, format: "small-groups", minutes: 30 });
      const { statements } = sitting.evidence;
      if (statements !== undefined)
        await world.must(chair, { type: "AddRound", sitting: id, ...round, format: "statements", minutes: 20, prompt: statements });
      if (sitting.asks) for (const asking of askingRounds(round.item)) await world.must(chair, { ...asking, sitting: id });
    }
  });
  if (publishedAgo === null) return;
  story.on(publishedAgo, 12.5, `The agenda of ${sitting.titleEn} is published`, async () => {
    await world.must(story.desk.simulatedSecretariat, { type: "PublishAgenda", sitting: story.sitting(sitting.name) });
  });
}

/** How a held sitting went. */
export interface Held extends Omit<PastSitting, "sitting" | "courses"> {
  readonly courses: { readonly [key: string]: Course };
  /** Days ago on which the note was confirmed; null: it is still a draft. */
  readonly confirmedAgo: number | null;
}

/** A sitting of the past: scheduled 24 days before, published 16 days before, held, its note confirmed. */
export function hold(story: Story, sitting: ToldSitting, daysAgo: number, held: Held): void {
  const { world } = story;
  schedule(story, sitting, story.at(daysAgo, 10), daysAgo + 24, daysAgo + 16);
  story.on(daysAgo, 9.5, `${sitting.titleEn} is held`, async () => {
    const courses = new Map(
      sitting.proposals.map((key) => [
        story.number(key),
        { proposal: story.proposal(key), course: held.courses[key] ?? { ends: "debated" as const } },
      ]),
    );
    const past: PastSitting = { ...held, sitting: story.sitting(sitting.name), courses };
    await tellSitting(world, story.chance, story.desk.simulatedFacilitator, story.members(), past);
  });
  if (held.confirmedAgo === null) return;
  story.on(held.confirmedAgo, 16, `The decision note of ${sitting.titleEn} is confirmed`, async () => {
    const id = story.sitting(sitting.name);
    // MIN-7: around holidays two working days are a week, and the note of last week's sitting is still a draft.
    if (world.record.memory.ballotsOf(id).some((ballot) => provisionalUntil(ballot, world.clock) !== null)) return;
    await world.must(story.desk.simulatedSecretariat, { type: "ConfirmNote", sitting: id });
  });
}
