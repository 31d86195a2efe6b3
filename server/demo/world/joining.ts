import { joinedText } from "../../../shared/composites/joinedText.ts";
import { chanceFrom } from "../../simulated/chance.ts";
import type { Member } from "../../simulated/members.ts";
import { textOf } from "../proposals/demoProposal.ts";
import { seatsForPeople } from "./people.ts";
import { openProposal } from "./proposing.ts";
import type { Story } from "./story.ts";

/** Members by dice of their own, so that what else is told stays as it was; not the seats that wait for somebody with a link. */
export function membersApart(story: Story, name: string): readonly Member[] {
  const waiting = [seatsForPeople.en.email, seatsForPeople.cy.email].map((email) => story.world.person(email));
  return chanceFrom(name).shuffled(story.members().filter(({ delegate }) => !waiting.includes(delegate)));
}

/** Two proposals go their way until they are admitted, so many days ago; their proposers then make one of them. */
export function join(story: Story, keys: readonly [string, string], before: number): void {
  const { world } = story;
  const proposers: Member[] = [];
  const [first, second] = keys;
  const must = (of: 0 | 1, command: Parameters<typeof world.must>[1]) => world.must(proposers[of]?.delegate ?? "", command);
  keys.forEach((key, i) => {
    const { title } = story.proposal(key);
    story.on(before - i, 12, `“${title.en}” seeks sponsors`, async () => {
      const members = membersApart(story, `join ${key}`);
      const [author, ...others] = members.filter(({ delegate }) => !proposers.some((one) => one.delegate === delegate));
      if (!author) return;
      proposers.push(author);
      await openProposal(story, story.proposal(key), author);
      const regions = new Set([author.region]);
      const sponsors = others.filter(({ region }) => !regions.has(region) && regions.add(region)).slice(0, 6);
      for (const { delegate, seat } of sponsors) await world.must(delegate, { type: "Sponsor", proposal: story.number(key), seat });
      await must(i === 0 ? 0 : 1, { type: "Lodge", proposal: story.number(key) });
    });
    story.on(before - 4 - i, 14, `“${title.en}” is admitted`, async () => {
      const reason = "In order: it is within the plan, names who is asked, and its check is answered.";
      await world.must(story.desk.committee, { type: "AdmitProposal", proposal: story.number(key), reason });
    });
  });
  // Days are working days: what is two days apart may fall on one, so the hours keep the order.
  story.on(before - 7, 16, `Joining “${story.proposal(first).title.en}” with another is proposed`, async () => {
    const { composite } = await must(1, { type: "ProposeComposite", proposal: story.number(first), other: story.number(second) });
    const draft = world.record.memory.composite(String(composite))?.draft ?? "";
    world.later(86_400_000);
    const text = {
      ...joinedText(textOf(story.proposal(first)), textOf(story.proposal(second))),
      title: { en: "Repair corners in libraries and halls", cy: "Corneli trwsio mewn llyfrgelloedd a neuaddau" },
      question: {
        en: "Shall libraries and halls have corners with tools, light and insurance for repair groups?",
        cy: "A ddylai fod corneli gydag offer, golau ac yswiriant i grwpiau trwsio mewn llyfrgelloedd a neuaddau?",
      },
    };
    await must(0, { type: "SaveDraft", draft, text });
    const hash = world.hashOfDraft(draft);
    await must(0, { type: "ConsentToComposite", composite, proposal: story.number(first), hash });
    world.later(3_600_000);
    await must(1, { type: "ConsentToComposite", composite, proposal: story.number(second), hash });
  });
}
