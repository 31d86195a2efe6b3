import { isCounter } from "../../../shared/ballots/byHand.ts";
import type { CastMark } from "../../../shared/ballots/castMarks.ts";
import { countsByHeads } from "../../../shared/ballots/heads.ts";
import type { BallotMethod, OptionMethod } from "../../../shared/ballots/papers/methods.ts";
import type { OverDefault } from "../../../shared/ballots/papers/overDefault.ts";
import type { Planned } from "../../../shared/ballots/runningState.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import { isOver, isSteward } from "../../../shared/ballots/stewards.ts";
import { ballotPaper, proxyPaper } from "../../../shared/ballots/views.ts";
import type { Refusal } from "../../../shared/journal.ts";
import { seatById } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { formatVotes } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { type ProposalShown, proposalShown } from "../proposal/shown.ts";
import { type Reading, type Said, said } from "../proposals/said.ts";
import { type ExtensionShown, extensionsShown } from "../votes/extensions.ts";
import { type FrozenAmendment, frozenAmendment } from "./frozenAmendment.ts";

/** One's own seat on the paper. */
export interface SeatOnPaper {
  readonly seat: string;
  readonly number: number;
  /** The group's name; its own people see it also where it is protected. */
  readonly group: string | null;
  /** What the vote counts as, "1.08" of "150"; null where heads alone count. */
  readonly worth: { readonly votes: string; readonly all: string } | null;
  readonly cannot: Refusal | null;
  /** As it was written down when it was cast. */
  readonly vote: { readonly choice: string; readonly receipt: string } | null;
  /** Where one holds its proxy: the number of the seat that it was given to. */
  readonly by?: number;
  /** A vote stands for it, whoever cast it, and how it came. */
  readonly voted?: boolean;
  readonly mark?: CastMark | null;
  /** Outside a sitting: the vote that stands took the place of another, when, and its receipt (MND-2). */
  readonly again?: { readonly at: number; readonly receipt: string };
}

/** The options to choose among, as the paper prints them. */
export interface OptionsShown {
  readonly method: OptionMethod;
  /** In the order of the paper; null: its words were withdrawn. */
  readonly options: readonly { readonly name: Said | null; readonly cost: number | null }[];
  readonly places: number;
  readonly budget: number | null;
  readonly countedBy: "weight" | "heads";
  /** The last option is "none of the above" (PAP-5). */
  readonly lastIsNone: boolean;
  /** What options must reach against a default option (PAP-10). */
  readonly overDefault: OverDefault | null;
}

/** The frozen text the question is put on, as the paper prints it. */
export type FrozenText = Pick<ProposalShown, "id" | "version" | "hash" | "title" | "summary" | "written" | "case" | "clauses" | "cost">;

export interface Paper {
  readonly id: string;
  /** Where its forms are sent, without the language. */
  readonly page: string;
  /** A practice ballot: nothing of it is recorded (REH-7). */
  readonly practice: boolean;
  readonly phase: Ballot["phase"];
  readonly byHands: boolean;
  readonly question: Said | null;
  readonly sitting: string | null;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  /** When it opens and closes by itself; absent where it does not, and once it is open. */
  readonly planned?: Planned;
  /** When it was closed; absent until then. */
  readonly closedAt?: number;
  readonly at: number;
  readonly extensions: readonly ExtensionShown[];
  readonly text: FrozenText | null;
  /** What is voted on where it is an amendment; `text` is then null. */
  readonly amendment: FrozenAmendment | null;
  /** Null: the question is decided for or against. */
  readonly options: OptionsShown | null;
  /** Seats a person may vote for or not; empty where they stand on no line of the register, or the ballot is not open. */
  readonly seats: readonly SeatOnPaper[];
  readonly allSeats: number;
  /** All papers of whoever reads, where there are several (MND-1); `seats` then holds the one that is shown. */
  readonly papers?: readonly SeatOnPaper[];
  /** Who is signed in. */
  readonly reader?: string;
  /** Of a practice ballot: the method of the next prepared vote; null: none is prepared (REH-9). */
  readonly next?: BallotMethod | null;
  /** The receipt of the vote that the one just cast takes the place of (MND-2). */
  readonly replaced?: string;
  /** Whoever reads casts votes for others in it (MND-4). */
  readonly steward?: boolean;
  /** Whoever reads counts hands in the hall for it (HND-2). */
  readonly counter?: boolean;
  /** The election that it decides; absent where it is none. */
  readonly election?: string | undefined;
  /** Why the ballot was voided. */
  readonly reason: Said | null;
  /** So many seats demanded a roll call instead of it; absent where none did. */
  readonly demanded?: number;
  /** It stands on one paper with other questions. */
  readonly package?: true;
  readonly command: string;
}

/** The paper of one ballot for the person who reads; null: there is no such ballot. */
export function loadPaper(context: TesseraContext, id: string, lang: Lang): Paper | null {
  const { assembly } = context;
  const ballot = assembly.ballot(id);
  if (!ballot) return null;
  const amendment = ballot.amendment === undefined ? null : frozenAmendment(context, ballot, ballot.amendment, lang);
  const shown = ballot.proposal === null || amendment ? null : proposalShown(context, ballot.proposal, lang, ballot.version ?? undefined);
  const welsh = lang === "cy" ? said(context, ballot.questionCy, lang) : null;
  const seats = seatsOn(context, ballot, lang);
  return {
    id,
    page: `/ballots/${id}`,
    practice: false,
    phase: ballot.phase,
    byHands: ballot.visibility !== "roll-call",
    question: welsh ?? said(context, ballot.questionEn, lang),
    sitting: ballot.sitting,
    opensAt: "opensAt" in ballot ? ballot.opensAt : null,
    closesAt: "closesAt" in ballot ? ballot.closesAt : null,
    ...(ballot.phase === "prepared" && ballot.planned ? { planned: ballot.planned } : {}),
    ...("closedAt" in ballot ? { closedAt: ballot.closedAt } : {}),
    at: context.now(),
    extensions: extensionsShown(context, ballot, lang),
    text: shown && textOf(shown),
    amendment,
    options: optionsOf(context, ballot, lang),
    election: assembly.electionOf(id)?.id,
    seats,
    allSeats: "register" in ballot ? ballot.register.length : 0,
    reason: ballot.phase === "voided" ? said(context, ballot.reason, lang) : null,
    ...(ballot.phase === "voided" && ballot.rollCallDemands !== undefined ? { demanded: ballot.rollCallDemands } : {}),
    ...(ballot.package ? { package: true } : {}),
    reader: context.viewer.name,
    steward: isSteward(ballot, context.viewer.actor.id) && ballot.phase === "open",
    counter: isCounter(ballot, context.viewer.actor.id) && !isOver(ballot),
    command: context.newCommandId(),
  };
}

/** The options of a ballot for a reader in `lang`; null: it is decided for or against. */
export const optionsOf = (context: Reading, { paper }: Ballot, lang: Lang): OptionsShown | null =>
  paper
    ? {
        ...{ method: paper.method, places: paper.places, budget: paper.budget ?? null },
        ...{ countedBy: paper.countedBy, lastIsNone: paper.lastIsNone === true },
        overDefault: paper.overDefault ?? null,
        options: paper.options.map(({ en, cy, cost }) => ({
          name: (lang === "cy" ? said(context, cy, lang) : null) ?? said(context, en, lang),
          cost: cost ?? null,
        })),
      }
    : null;

const textOf = ({ id, version, hash, title, summary, written, case: reasons, clauses, cost }: ProposalShown): FrozenText => ({
  ...{ id, version, hash, title, summary, written, clauses, cost },
  case: reasons,
});

function seatsOn(context: TesseraContext, ballot: Ballot, lang: Lang): readonly SeatOnPaper[] {
  if (ballot.phase !== "open") return [];
  const { assembly, viewer } = context;
  const { roll } = assembly;
  const sitting = ballot.sitting === null ? null : (assembly.sitting(ballot.sitting) ?? null);
  const all = formatVotes(ballot.totalVotes * ballot.unitsPerVote, ballot.unitsPerVote, lang).replace(/\.00$/, "");
  const person = viewer.actor.id;
  const papers = [...ballotPaper(ballot, sitting, roll, person), ...proxyPaper(ballot, sitting, roll, person)];
  return papers.map(({ seat, number, worth, cannot, voted, mark, receipt, by }): SeatOnPaper => {
    const own = context.ownVote(ballot.id, seat);
    const again =
      voted && receipt !== null && !mark?.helped && !mark?.proxy && by === undefined ? context.castAgain(ballot.id, seat) : null;
    return {
      ...{ seat, number, cannot, voted, mark, ...(by === undefined ? {} : { by: Number(by.slice(2)) }) },
      // Whose proxy it is, is told by name where everybody may read that.
      group: context.ownGroup(seat) ?? context.words(roll.groups[seatById(roll, seat)?.group ?? ""]?.name ?? ""),
      worth: countsByHeads(ballot) ? null : { votes: formatVotes(worth, 100, lang), all },
      vote: own ? { choice: own.choice, receipt: own.receipt } : null,
      ...(again === null || receipt === null ? {} : { again: { at: again, receipt } }),
    };
  });
}
