import type { Hash, Time } from "../journal.ts";
import { isProtectedSeat, seatById } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import type { PlanChapter } from "./chapters.ts";
import type { Addressee, Extent } from "./departments.ts";
import { type Block, cleanLine, plainOf } from "./document.ts";
import { currentVersion, languagesToConfirm, proposingSeats } from "./questions.ts";
import type { CheckAnswers, Language, LanguageConfirmation, Proposal, ProposalStage, ProposalVersion, ReasonGiven } from "./state.ts";
import type { ProposalText } from "./text.ts";
import { parseProposal } from "./text.ts";

/** A block as a page prints it: numbered clauses bear their number. */
export interface PrintedBlock extends Block {
  /** 1, 2, 3 … for clauses; null for anything else. */
  readonly number: number | null;
}

/** A sponsor as the public may see it. `group` is words, null where the seat is protected. */
export interface SponsorView {
  readonly seat: string;
  readonly number: number;
  readonly region: string;
  readonly group: Hash | null;
  /** The seat that proposes. */
  readonly proposes: boolean;
}

/** A reason as a page shows it; `text` null where the words were withdrawn. */
export interface ReasonView {
  readonly text: string | null;
  readonly by: string;
  readonly at: Time;
}

/** One version as the list of versions shows it. */
export interface VersionView {
  readonly number: number;
  readonly hash: Hash;
  readonly author: string;
  readonly at: Time;
  readonly reason: string | null;
  /** The amendment it was made of; null where the author wrote it. */
  readonly amendment: string | null;
}

/** A proposal's page, or the page of one of its versions. */
export interface ProposalView {
  readonly id: string;
  readonly stage: ProposalStage;
  readonly author: string;
  readonly proposedBy: SponsorView | null;
  readonly publishedAt: Time;
  readonly chapter: PlanChapter;
  readonly extent: readonly Extent[];
  readonly addressees: readonly Addressee[];
  /** The version that is shown. */
  readonly version: VersionView;
  readonly isCurrent: boolean;
  /** Its text; null where the words were withdrawn. */
  readonly text: ProposalText | null;
  readonly case: readonly PrintedBlock[];
  readonly clauses: readonly PrintedBlock[];
  readonly versions: readonly VersionView[];
  /** Six answers for the version shown; null where they are still missing. */
  readonly check: { readonly answers: readonly (string | null)[]; readonly by: string; readonly at: Time } | null;
  readonly confirmations: readonly LanguageConfirmation[];
  readonly languagesToConfirm: readonly Language[];
  readonly sponsors: readonly SponsorView[];
  readonly lodgedAt: Time | null;
  readonly admitted: ReasonView | null;
  readonly returned: ReasonView | null;
  readonly withdrawn: ReasonView | null;
  readonly agenda: Proposal["agenda"];
  readonly frozen: Proposal["frozen"];
  readonly decided: Proposal["decided"];
}

/** What gives the text behind a hash; null or undefined where it was withdrawn. */
export type WordsOf = (hash: Hash) => string | null | undefined;

/** The shape of a proposal's page; with `number` that of an older version. Undefined if there is no such version. */
export function proposalView(proposal: Proposal, wordsOf: WordsOf, roll: Roll, number?: number): ProposalView | undefined {
  const current = currentVersion(proposal);
  const shown = number === undefined ? current : proposal.versions.find((v) => v.number === number);
  if (!shown) return undefined;
  const text = parseProposal(wordsOf(shown.text) ?? undefined) ?? null;
  return {
    id: proposal.id,
    stage: proposal.stage,
    author: proposal.author,
    proposedBy: sponsorView(proposal.seat, proposal, roll),
    publishedAt: proposal.publishedAt,
    // An older version may have stood in another chapter or asked others.
    chapter: text?.chapter ?? proposal.chapter,
    extent: text?.extent ?? proposal.extent,
    addressees: text?.addressees ?? proposal.addressees,
    version: versionView(shown, wordsOf),
    isCurrent: shown.number === current?.number,
    text,
    case: printedBlocks(text?.case.blocks ?? []),
    clauses: printedBlocks(text?.clauses.blocks ?? []),
    versions: proposal.versions.map((version) => versionView(version, wordsOf)),
    check: checkView(proposal.checks[shown.number], wordsOf),
    confirmations: proposal.confirmations.filter((c) => c.version === shown.number),
    languagesToConfirm: languagesToConfirm(proposal, shown.number),
    sponsors: proposal.sponsors.flatMap((seat) => sponsorView(seat, proposal, roll) ?? []),
    lodgedAt: proposal.lodgedAt,
    admitted: reasonView(proposal.admitted, wordsOf),
    returned: reasonView(proposal.returned, wordsOf),
    withdrawn: reasonView(proposal.withdrawn, wordsOf),
    agenda: proposal.agenda,
    frozen: proposal.frozen,
    decided: proposal.decided,
  };
}

/** Blocks with the numbers of their clauses. */
export function printedBlocks(blocks: readonly Block[]): readonly PrintedBlock[] {
  let clause = 0;
  return blocks.map((block) => {
    if (block.kind !== "clause") return { ...block, number: null };
    clause += 1;
    return { ...block, number: clause };
  });
}

const versionView = (version: ProposalVersion, wordsOf: WordsOf): VersionView => ({
  number: version.number,
  hash: version.hash,
  author: version.author,
  at: version.at,
  reason: version.reason === null ? null : (wordsOf(version.reason) ?? null),
  amendment: version.amendment ?? null,
});

const checkView = (check: CheckAnswers | undefined, wordsOf: WordsOf): ProposalView["check"] =>
  check ? { answers: check.answers.map((answer) => wordsOf(answer) ?? null), by: check.by, at: check.at } : null;

const reasonView = (given: ReasonGiven | null, wordsOf: WordsOf): ReasonView | null =>
  given ? { text: wordsOf(given.reason) ?? null, by: given.by, at: given.at } : null;

function sponsorView(id: string, proposal: Proposal, roll: Roll): SponsorView | null {
  const seat = seatById(roll, id);
  if (!seat) return null;
  return {
    seat: id,
    number: seat.number,
    region: seat.region,
    group: isProtectedSeat(roll, id) ? null : (roll.groups[seat.group]?.name ?? null),
    proposes: proposingSeats(proposal).includes(id),
  };
}

/** What a block says itself; where a note was taken out, no space is left before a full stop or a comma. */
function saidBy(block: Block): string {
  if (!block.runs.some((run) => run.note)) return plainOf(block);
  const runs = block.runs.filter((run) => !run.note);
  return cleanLine(plainOf({ ...block, runs })).replace(/ (?=[.,;:])/g, "");
}

/** The clauses, one by one: what the plan asks of departments. `text` is without marks, notes and sources. */
export const clausesOf = (text: ProposalText): readonly { readonly number: number; readonly block: string; readonly text: string }[] =>
  printedBlocks(text.clauses.blocks).flatMap((block) =>
    block.number === null ? [] : [{ number: block.number, block: block.id, text: saidBy(block) }],
  );
