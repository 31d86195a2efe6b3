import type { CommentAsked } from "../../../shared/proposals/commentMessages.ts";
import type { Member } from "../../simulated/members.ts";
import { textOf } from "../proposals/demoProposal.ts";
import { stockProposal } from "../proposals/stock.ts";
import type { Story } from "./story.ts";

type Opened = Pick<Extract<CommentAsked, { ask: "open" }>, "part" | "block" | "words">;

/**
 * A draft that two others were invited to and said something about: a thread that was answered, one that is resolved, and one
 * whose words are gone since the author listened. Gives the draft.
 */
export async function keepCommentedDraft(story: Story, author: Member): Promise<string> {
  const { world } = story;
  const [editor, commenter] = story.members().filter(({ region, delegate }) => region !== author.region && delegate !== author.delegate);
  if (!editor || !commenter) throw new Error("nobody of another region can be invited");
  const proposal = stockProposal(0, [{ en: "our valley", cy: "ein dyffryn" }]);
  const before = `${proposal.case} Everybody knows which halls leak.`;
  const saved = await world.must(author.delegate, { type: "SaveDraft", text: textOf({ ...proposal, case: before }) });
  const draft = String(saved.draft);
  await world.must(author.delegate, { type: "InviteCoAuthor", draft, seat: editor.seat, role: "editor" });
  await world.must(author.delegate, { type: "InviteCoAuthor", draft, seat: commenter.seat, role: "commenter" });

  const says = (member: Member, asked: CommentAsked): string => {
    world.later(1_800_000);
    return world.comment(member.delegate, draft, asked);
  };
  const opens = (member: Member, passage: Opened, text: string): string =>
    says(member, { ask: "open", ...passage, from: null, text, lang: "en" });
  const answers = (member: Member, thread: string, text: string): string => says(member, { ask: "reply", thread, text, lang: "en" });

  const panel = opens(
    commenter,
    { part: "clauses", block: "b2", words: "every two months" },
    "Who chairs it? And who pays the bus fares of those who sit on it?",
  );
  answers(author, panel, "Its members in turn. The fares should come out of the fund: shall I add a clause?");
  const sum = opens(
    editor,
    { part: "cost", block: null, words: "£4 million" },
    "Our county alone has forty halls. Is that for one year, and for all of us?",
  );
  answers(author, sum, "For one year, for the valley only. The title now says so.");
  says(editor, { ask: "resolve", thread: sum });
  opens(
    commenter,
    { part: "case", block: "b1", words: "Everybody knows which halls leak." },
    "Not everybody. I would rather we counted them.",
  );
  world.later(3_600_000);
  await world.must(author.delegate, { type: "SaveDraft", draft, text: textOf(proposal) });
  return draft;
}
