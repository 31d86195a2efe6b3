import type { Member } from "../../simulated/members.ts";
import { type DemoProposal, textOf } from "../proposals/demoProposal.ts";
import type { Story } from "./story.ts";

/** How far a proposal comes by itself, before a sitting takes it. */
export type Reaches = "seeking-sponsors" | "lodged" | "admitted";

/** Members of other regions than the proposer's, each of another one. */
export function sponsorsFor(story: Story, proposer: Member, count: number): readonly Member[] {
  const regions = new Set([proposer.region]);
  const others = story.chance.shuffled(story.members().filter((one) => one.delegate !== proposer.delegate));
  return others
    .filter(({ region }) => {
      if (regions.has(region)) return false;
      regions.add(region);
      return true;
    })
    .slice(0, count);
}

/** Opens a proposal for sponsors: the draft is saved, made public, answered for and confirmed in both languages. */
export async function openProposal(story: Story, proposal: DemoProposal, proposer: Member): Promise<string> {
  const { world, desk } = story;
  const by = proposer.delegate;
  const { draft } = await world.must(by, { type: "SaveDraft", text: textOf(proposal) });
  const { proposal: number } = await world.must(by, { type: "OpenForSponsors", draft, seat: proposer.seat });
  const id = String(number);
  story.numbers.set(proposal.key, id);
  world.later(3_600_000);
  await world.must(by, { type: "AnswerCheck", proposal: id, version: 1, answers: proposal.check });
  await world.must(by, { type: "ConfirmLanguages", proposal: id, version: 1, languages: ["en"] });
  world.later(3_600_000);
  await world.must(desk.simulatedSecretariat, { type: "ConfirmLanguages", proposal: id, version: 1, languages: ["cy"] });
  return id;
}

/** A proposal goes its way: public `before` days ago, lodged five days later, admitted four days after that. */
export function propose(story: Story, key: string, before: number, reaches: Reaches = "admitted", proposer?: () => Member): void {
  const { world } = story;
  const proposal = story.proposal(key);
  const mover = (): Member => (proposer ? proposer() : story.chance.pick(story.members()));
  let author: Member | null = null;
  story.on(before, 11, `“${proposal.title.en}” seeks sponsors`, async () => {
    author = mover();
    await openProposal(story, proposal, author);
    const enough = reaches === "seeking-sponsors" ? 2 : 6;
    for (const sponsor of sponsorsFor(story, author, enough)) {
      world.later(1_200_000);
      await world.must(sponsor.delegate, { type: "Sponsor", proposal: story.number(key), seat: sponsor.seat });
    }
  });
  if (reaches === "seeking-sponsors") return;
  story.on(before - 5, 15, `“${proposal.title.en}” is lodged`, async () => {
    if (author) await world.must(author.delegate, { type: "Lodge", proposal: story.number(key) });
  });
  if (reaches === "lodged") return;
  story.on(before - 9, 16, `“${proposal.title.en}” is admitted`, async () => {
    const reason = "In order: it is within the plan, names who is asked, and its check is answered.";
    await world.must(story.desk.committee, { type: "AdmitProposal", proposal: story.number(key), reason });
  });
}

/** The author gives a new version, with a reason, and answers anew for it. */
export function newVersion(story: Story, key: string, daysAgo: number, changed: Partial<DemoProposal>, reason: string): void {
  const proposal = { ...story.proposal(key), ...changed };
  story.on(daysAgo, 17, `“${proposal.title.en}” gets a new version`, async () => {
    const { world } = story;
    const id = story.number(key);
    const by = world.record.memory.proposal(id)?.author ?? "";
    const { version } = await world.must(by, { type: "MakeVersion", proposal: id, text: textOf(proposal), reason });
    await world.must(by, { type: "AnswerCheck", proposal: id, version, answers: proposal.check });
    await world.must(by, { type: "ConfirmLanguages", proposal: id, version, languages: ["en"] });
    await world.must(story.desk.simulatedSecretariat, { type: "ConfirmLanguages", proposal: id, version, languages: ["cy"] });
  });
}

/**
 * A version whose English went ahead: the Welsh title is left behind, and a program made the Welsh that did change. Its author
 * confirms the English; the Welsh waits for the desk.
 */
export function newEnglish(
  story: Story,
  key: string,
  daysAgo: number,
  { program, reason, ...changed }: Pick<DemoProposal, "title" | "summary"> & { readonly program: string; readonly reason: string },
): void {
  const proposal = { ...story.proposal(key), ...changed };
  story.on(daysAgo, 17, `“${proposal.title.en}” is said anew in English first`, async () => {
    const { world } = story;
    const id = story.number(key);
    const by = world.record.memory.proposal(id)?.author ?? "";
    const text = { ...textOf(proposal), machine: { cy: program } };
    const { version } = await world.must(by, { type: "MakeVersion", proposal: id, text, reason });
    await world.must(by, { type: "AnswerCheck", proposal: id, version, answers: proposal.check });
    await world.must(by, { type: "ConfirmLanguages", proposal: id, version, languages: ["en"] });
  });
}
