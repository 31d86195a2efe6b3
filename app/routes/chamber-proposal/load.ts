import { isRefusal } from "../../../shared/journal.ts";
import { languagesToConfirm, proposingSeats, sponsorsStillNeeded } from "../../../shared/proposals/questions.ts";
import type { Proposal } from "../../../shared/proposals/state.ts";
import { emptyProposalText } from "../../../shared/proposals/text.ts";
import { changeableProposal, speaksForProposal } from "../../../shared/proposals/within.ts";
import { seatById } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { type AlikeShown, alikeShown } from "../alike/shown.ts";
import { type AmendmentShownInList, amendmentsShown } from "../amendments/shown.ts";
import { type MySeat, mySeats } from "../chamber-sitting/load.ts";
import { type JoiningInShort, joiningInShort } from "../joining/offers.ts";
import { type ProposalShown, proposalShown } from "../proposal/shown.ts";
import { textOf } from "../proposals/said.ts";

/** Steps that have a page of their own. */
export const proposalSteps = ["check", "languages", "lodge", "withdraw"] as const;
export type ProposalStep = (typeof proposalSteps)[number];

/** What a delegate can do with a public proposal. */
export interface Workshop {
  readonly proposal: Pick<ProposalShown, "id" | "stage" | "title" | "summary" | "version" | "standing" | "machine" | "written" | "needs">;
  readonly step: ProposalStep | null;
  /** Whether whoever reads proposes it: its author, or somebody who acts for its seat. */
  readonly isAuthor: boolean;
  /** The ballot that holds the text still; null while it can change. */
  readonly frozenBy: string | null;
  readonly canChange: boolean;
  readonly canSponsor: boolean;
  readonly canLodge: boolean;
  readonly sponsors: number;
  readonly seats: readonly (MySeat & { readonly sponsors: boolean; readonly made: boolean })[];
  readonly checkAnswered: boolean;
  /** The six answers to begin with: for this version, else those of the last version that had them. */
  readonly answers: readonly string[];
  readonly bothComplete: boolean;
  readonly toConfirm: readonly ("en" | "cy")[];
  readonly returnedBecause: string | null;
  /** What is open to it, and whether amendments are taken now. */
  readonly amendments: {
    readonly taken: boolean;
    readonly open: readonly AmendmentShownInList[];
    readonly recommendations: readonly AmendmentShownInList[];
  };
  /** The check of this version can be marked (PRP-18), and how it was. */
  readonly canMark: boolean;
  readonly marks: readonly { readonly seat: string; readonly number: number; readonly mark: "adequate" | "concerns" }[];
  /** Other proposals that say much the same; told its author until it is lodged. */
  readonly alike: readonly AlikeShown[];
  /** Joining it with another proposal. */
  readonly joining: JoiningInShort;
  readonly command: string;
}

const lastAnswers = (context: TesseraContext, proposal: Proposal): readonly string[] => {
  const last = [...proposal.versions].reverse().find((version) => proposal.checks[version.number]);
  const answers = last ? (proposal.checks[last.number]?.answers ?? []) : [];
  return Array.from({ length: 6 }, (_, i) => {
    const hash = answers[i];
    return hash === undefined ? "" : (context.words(hash) ?? "");
  });
};

/** The workshop of one proposal for whoever reads; null where there is none with this number. */
export function loadWorkshop(context: TesseraContext, id: string, lang: Lang, asked: string | null): Workshop | null {
  const { assembly, viewer } = context;
  const proposal = assembly.proposal(id);
  const shown = proposal && proposalShown(context, id, lang);
  if (!proposal || !shown) return null;
  const orders = assembly.founding?.orders;
  const text = textOf(context, id) ?? emptyProposalText;
  const version = proposal.versions.at(-1);
  const isAuthor = speaksForProposal(proposal, assembly, viewer);
  const canChange = !isRefusal(changeableProposal(id, assembly));
  const seeks = proposal.stage === "seeking-sponsors" || proposal.stage === "referred-back";
  const needs = orders ? sponsorsStillNeeded(proposal, assembly.roll, orders) : null;
  const step = proposalSteps.find((one) => one === asked) ?? null;
  return {
    proposal: {
      ...{ id, stage: shown.stage, title: shown.title, summary: shown.summary, version: shown.version },
      ...{ standing: shown.standing, machine: shown.machine, written: shown.written, needs: seeks ? needs : null },
    },
    step: isAuthor && canChange ? step : null,
    isAuthor,
    frozenBy: proposal.frozen && !proposal.decided ? proposal.frozen.ballot : null,
    canChange,
    canSponsor: canChange,
    canLodge: seeks && canChange && needs !== null && needs.seats === 0 && needs.regions === 0,
    sponsors: proposal.sponsors.length,
    seats: mySeats(context, lang, `/chamber/proposals/${id}`).map((one) => ({
      ...one,
      sponsors: proposal.sponsors.includes(one.seat),
      made: proposingSeats(proposal).includes(one.seat),
    })),
    checkAnswered: version !== undefined && proposal.checks[version.number] !== undefined,
    answers: lastAnswers(context, proposal),
    bothComplete: version?.languages.length === 2,
    toConfirm: version ? languagesToConfirm(proposal, version.number) : [],
    returnedBecause: proposal.returned ? context.words(proposal.returned.reason) : null,
    amendments: openAmendments(context, id, lang),
    canMark: canChange && version !== undefined && proposal.checks[version.number] !== undefined,
    marks: (proposal.marks ?? []).flatMap(({ version: of, seat, mark }) => {
      const number = of === version?.number ? seatById(assembly.roll, seat)?.number : undefined;
      return number === undefined ? [] : [{ seat, number, mark }];
    }),
    alike: isAuthor && canChange && seeks ? alikeShown(context, text, id, lang) : [],
    joining: joiningInShort(context, id, lang),
    command: context.newCommandId(),
  };
}

function openAmendments(context: TesseraContext, id: string, lang: Lang): Workshop["amendments"] {
  const shown = amendmentsShown(context, id, lang);
  const open = (lines: readonly AmendmentShownInList[]) => lines.filter(({ stage }) => stage === "open");
  return { taken: shown?.taken ?? false, open: open(shown?.amendments ?? []), recommendations: open(shown?.recommendations ?? []) };
}
