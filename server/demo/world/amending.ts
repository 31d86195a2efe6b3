import { plainToBlocks } from "../../../shared/proposals/plainForm.ts";
import type { ProposalText } from "../../../shared/proposals/text.ts";
import { type Chance, chanceFrom } from "../../simulated/chance.ts";
import type { Member } from "../../simulated/members.ts";
import { type DemoProposal, textOf } from "../proposals/demoProposal.ts";
import type { DemoWorld } from "./openWorld.ts";
import { seatsForPeople } from "./people.ts";
import type { Story } from "./story.ts";

/** What an amendment of the story makes of a proposal: the clauses as they should be, or what it costs. */
export interface DemoAmendment {
  readonly clauses?: readonly string[];
  readonly cost?: string;
  readonly reason: string;
}

/** The text with an amendment in it; blocks that stay keep their ids. */
function amendedTextOf(proposal: DemoProposal, { clauses, cost }: DemoAmendment): ProposalText {
  const text = textOf(proposal);
  return {
    ...text,
    clauses: clauses ? plainToBlocks(clauses.map((clause, i) => `${i + 1}. ${clause}`).join("\n"), text.clauses) : text.clauses,
    cost: cost ?? text.cost,
  };
}

/** Members who may amend and sponsor: not the proposer's, and not the seats that wait for somebody with a link. */
function others(story: Story, key: string, chance: Chance): readonly Member[] {
  const { memory } = story.world.record;
  const waiting = [seatsForPeople.en.email, seatsForPeople.cy.email].map((email) => story.world.person(email));
  const author = memory.proposal(story.number(key))?.author;
  return chance.shuffled(story.members().filter(({ delegate }) => delegate !== author && !waiting.includes(delegate)));
}

/** Somebody amends version 1 of a proposal, and `sponsors` others of other regions stand behind it a day later. */
export function amend(story: Story, key: string, daysAgo: number, amendment: DemoAmendment, sponsors = 2): void {
  const { world } = story;
  const proposal = story.proposal(key);
  // Dice of its own: what is told before and after stays as it was.
  const chance = chanceFrom(`amend ${key} ${amendment.reason}`);
  story.on(daysAgo, 13, `“${proposal.title.en}” is amended`, async () => {
    const [maker, ...rest] = others(story, key, chance);
    if (!maker) return;
    const { amendment: id } = await world.must(maker.delegate, {
      type: "MakeAmendment",
      proposal: story.number(key),
      seat: maker.seat,
      version: 1,
      text: amendedTextOf(proposal, amendment),
      reason: amendment.reason,
    });
    for (const sponsor of rest.filter(({ region }) => region !== maker.region).slice(0, sponsors)) {
      world.later(1_800_000);
      await world.must(sponsor.delegate, { type: "SponsorAmendment", amendment: id, seat: sponsor.seat });
    }
  });
}

/** The secretariat recommends a change of form. */
export function recommend(story: Story, key: string, daysAgo: number, amendment: DemoAmendment): void {
  const proposal = story.proposal(key);
  story.on(daysAgo, 15, `An editorial change to “${proposal.title.en}” is recommended`, async () => {
    const text = amendedTextOf(proposal, amendment);
    const asked = { type: "RecommendChange", proposal: story.number(key), version: 1, text, reason: amendment.reason };
    await story.world.must(story.desk.simulatedSecretariat, asked);
  });
}

/** The proposer takes an amendment over without a vote and answers anew for the version that is made of it. */
export function acceptFriendly(story: Story, key: string, daysAgo: number, number: number): void {
  story.on(daysAgo, 16, `“${story.proposal(key).title.en}”: a friendly amendment is accepted`, async () => {
    const { world } = story;
    const proposal = story.number(key);
    const by = world.record.memory.proposal(proposal)?.author ?? "";
    await world.must(by, { type: "AcceptFriendly", amendment: `${proposal}-${number}` });
    world.later(3_600_000);
    await answerAnew(world, proposal, story.proposal(key).check);
  });
}

/** The author answers the check for the latest version and confirms both languages, after an amendment was put into the text. */
export async function answerAnew(world: DemoWorld, proposal: string, answers: readonly string[]): Promise<void> {
  const known = world.record.memory.proposal(proposal);
  const [by, version] = [known?.author ?? "", known?.versions.length ?? 1];
  await world.must(by, { type: "AnswerCheck", proposal, version, answers });
  await world.must(by, { type: "ConfirmLanguages", proposal, version, languages: ["en", "cy"] });
}
