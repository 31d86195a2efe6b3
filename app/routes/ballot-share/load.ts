import { isByHand } from "../../../shared/ballots/byHand.ts";
import { countsByHeads } from "../../../shared/ballots/heads.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import type { Ballot } from "../../../shared/ballots/state.ts";
import { hundredthsOfVote, namesOf } from "../../../shared/ballots/views.ts";
import type { PreparedWords } from "../../../shared/journal.ts";
import { weightOf } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { formatVotes } from "../../locales/dates.ts";
import { href, type Lang } from "../../locales/href.ts";
import { type OptionsShown, optionsOf } from "../ballot/load.ts";
import { type Said, sittingTitle, titleOf } from "../proposals/said.ts";
import { type VoteShown, voteShown } from "../vote/shown.ts";
import { questionOf, type VoteStanding, voteStanding } from "../votes/lines.ts";

/** One of the group's seats: how it voted once that is public, and what the group noted about it. */
export interface SharedSeat {
  readonly seat: string;
  readonly number: number;
  /** Null: not public yet, or never (a show of hands). */
  readonly cast: { readonly choice: string; readonly how: "help" | "proxy" | null } | null;
  readonly steer: PreparedWords | null;
  readonly why: PreparedWords | null;
}

/** A group that the reader acts for, with its seats on the register. */
export interface SharedGroup {
  readonly id: string;
  readonly name: string | null;
  readonly seats: readonly SharedSeat[];
  /** What all its seats count as together, "2.10" of "150"; null where heads alone count. */
  readonly worth: { readonly votes: string; readonly all: string } | null;
}

/** What a delegate shares with the group: the summary before, the report afterwards (SHR-4). */
export interface SharePage {
  readonly id: string;
  readonly phase: Ballot["phase"];
  readonly standing: VoteStanding;
  /** Every seat counts as one: nothing is said of weights. */
  readonly byHeads: boolean;
  /** Hands are counted in the hall: there is no paper, and no set time. */
  readonly inHall: boolean;
  readonly question: Said | null;
  /** What is voted on; null: a question of procedure, or a choice among options. */
  readonly on: {
    readonly kind: "proposal" | "amendment";
    readonly proposal: string;
    readonly title: Said | null;
    readonly path: string;
  } | null;
  readonly options: OptionsShown | null;
  /** The election that it decides; null: it is none. */
  readonly election: string | null;
  readonly sitting: { readonly id: string; readonly title: string | null } | null;
  readonly opensAt: number | null;
  readonly closesAt: number | null;
  /** How long it is open where no time is set. */
  readonly minutes: number;
  /** The whole addresses, for paper and mail. */
  readonly url: { readonly vote: string; readonly text: string | null };
  readonly groups: readonly SharedGroup[];
  /** The declared result as everybody sees it. */
  readonly result: VoteShown | null;
  readonly command: string;
}

/** The page of one ballot for whoever acts for seats; null: there is no such ballot. */
export function loadShare(context: TesseraContext, id: string, lang: Lang): SharePage | null {
  const ballot = context.assembly.ballot(id);
  if (!ballot) return null;
  const planned = ballot.phase === "prepared" ? ballot.planned : undefined;
  const on = votedOn(context, ballot, lang);
  const whole = (path: string) => `${context.origin}${href(lang, path)}`;
  return {
    ...{ id, on, phase: ballot.phase, standing: voteStanding(ballot) },
    byHeads: countsByHeads(ballot),
    inHall: isByHand(ballot),
    question: questionOf(context, ballot, lang),
    options: optionsOf(context, ballot, lang),
    election: context.assembly.electionOf(id)?.id ?? null,
    sitting: ballot.sitting === null ? null : { id: ballot.sitting, title: sittingTitle(context, ballot.sitting, lang) },
    opensAt: "opensAt" in ballot ? ballot.opensAt : (planned?.opensAt ?? null),
    closesAt: "closesAt" in ballot ? ballot.closesAt : (planned?.closesAt ?? null),
    minutes: Math.max(1, Math.round(ballot.lengthSeconds / 60)),
    url: { vote: whole(`/votes/${id.replace("-", "/")}`), text: on && whole(on.path) },
    groups: groupsIn(context, ballot, lang),
    result: ballot.phase === "declared" ? voteShown(context, ballot, lang, null) : null,
    command: context.newCommandId(),
  };
}

/** The proposal or amendment that a ballot is on, and where its text is read. */
function votedOn(context: TesseraContext, ballot: Ballot, lang: Lang): SharePage["on"] {
  const { proposal, amendment, version } = ballot;
  if (proposal === null) return null;
  const title = titleOf(context, proposal, lang, version ?? undefined);
  if (amendment !== undefined) return { kind: "amendment", proposal, title, path: `/proposals/${proposal}/amendments/${amendment}` };
  return { kind: "proposal", proposal, title, path: `/proposals/${proposal}${version === null ? "" : `/v${version}`}` };
}

/** The reader's groups with what they noted (SHR-1). Once the register is sealed, only seats that stand on it. */
function groupsIn(context: TesseraContext, ballot: Ballot, lang: Lang): readonly SharedGroup[] {
  const { roll } = context.assembly;
  const register = "register" in ballot ? ballot.register : null;
  const notes = context.voteNotes(ballot.id);
  const names = ballot.phase === "declared" ? namesOf(ballot, roll) : [];
  const seats = context.groupSeats().filter(({ seat }) => register === null || registerIndex(register, seat) >= 0);
  const unitsPerVote = "register" in ballot ? ballot.unitsPerVote : roll.weights?.unitsPerVote;
  const units = (seat: string): number => (register ? (register[registerIndex(register, seat)]?.weight ?? 0) : weightOf(roll, seat));
  const byHeads = countsByHeads(ballot) || unitsPerVote === undefined;
  const all = register
    ? register.reduce((sum, { weight }) => sum + weight, 0)
    : Object.values(roll.weights?.units ?? {}).reduce((a, b) => a + b, 0);
  return [...new Set(seats.map(({ group }) => group))].map((id): SharedGroup => {
    const own = seats.filter(({ group }) => group === id);
    const together = own.reduce((sum, { seat }) => sum + units(seat), 0);
    const votes = (amount: number) => (unitsPerVote === undefined ? "" : formatVotes(hundredthsOfVote(amount, unitsPerVote), 100, lang));
    return {
      id,
      name: own[0]?.name ?? null,
      worth: byHeads ? null : { votes: votes(together), all: votes(all).replace(/\.00$/, "") },
      seats: own.map(({ seat, number }) => {
        const line = names.find((one) => one.number === number);
        const { steer = null, why = null } = notes[seat] ?? {};
        return { seat, number, steer, why, cast: line ? { choice: line.choice, how: line.how ?? null } : null };
      }),
    };
  });
}
