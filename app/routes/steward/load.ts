import { whomHelped } from "../../../shared/ballots/decideSteward.ts";
import { countsByHeads } from "../../../shared/ballots/heads.ts";
import { registerIndex } from "../../../shared/ballots/register.ts";
import { isOver, isSteward } from "../../../shared/ballots/stewards.ts";
import { hasVoted } from "../../../shared/ballots/turnout.ts";
import { hundredthsOfVote } from "../../../shared/ballots/views.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import { isProtectedSeat } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { formatVotes } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { loadPaper, type Paper } from "../ballot/load.ts";

/** For whom a steward casts outside a sitting. */
export type Of = "delegate" | "alternate";

/** What a steward is shown of a vote: the question and one seat, never a total, never what was cast before (MND-5). */
export interface StewardStart {
  readonly id: string;
  readonly steward: boolean;
  readonly open: boolean;
  /** The paper once voting is over, to say on it that a vote came too late (BAL-50); null before, and for whoever is no steward of it. */
  readonly over: Paper | null;
  /** The election that it decides; null: it is none. */
  readonly election: string | null;
  /** The seat that a vote is cast for, as a paper of its own; null until one is picked. */
  readonly paper: Paper | null;
  readonly of: Of;
  /** Whoever votes is asked for outside a sitting only: in one it is who is checked in. */
  readonly asksWho: boolean;
  /** The number as it was typed, and why it cannot be voted for. */
  readonly typed: string;
  readonly refusal: Refusal | null;
  /** The receipt of the vote just cast. */
  readonly receipt: string | null;
  /** The number of the seat that it was cast for. */
  readonly castFor: number;
}

/** Loads it for whoever reads; 404 where there is no such ballot. */
export function loadSteward(context: TesseraContext, id: string, lang: Lang, asked: URLSearchParams): StewardStart {
  const { assembly, viewer } = context;
  const ballot = assembly.ballot(id);
  const whole = ballot && loadPaper(context, id, lang);
  if (!ballot || !whole) throw new Response("", { status: 404 });
  const steward = isSteward(ballot, viewer.actor.id);
  const typed = (asked.get("seat") ?? "").trim();
  const of: Of = asked.get("of") === "alternate" ? "alternate" : "delegate";
  const receipt = /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/.exec(asked.get("receipt") ?? "")?.[0] ?? null;
  const start = {
    id,
    steward,
    of,
    typed,
    receipt,
    castFor: Number(/^\d{1,6}$/.exec(asked.get("cast") ?? "")?.[0] ?? 0),
    open: ballot.phase === "open",
    over: steward && isOver(ballot) ? whole : null,
    election: assembly.electionOf(id)?.id ?? null,
    asksWho: ballot.sitting === null,
  };
  if (!steward || ballot.phase !== "open" || typed === "") return { ...start, paper: null, refusal: null };
  const seat = `s-${/^\d{1,6}$/.test(typed) ? Number(typed) : 0}`;
  const sitting = ballot.sitting === null ? null : (assembly.sitting(ballot.sitting) ?? null);
  const helped = whomHelped(ballot, sitting, assembly.roll, viewer.actor.id, { seat, of });
  const index = registerIndex(ballot.register, seat);
  const line = ballot.register[index];
  if (isRefusal(helped) || !line) return { ...start, paper: null, refusal: isRefusal(helped) ? helped : null };
  const name = isProtectedSeat(assembly.roll, seat) ? undefined : assembly.roll.groups[line.group]?.name;
  const all = formatVotes(ballot.totalVotes * ballot.unitsPerVote, ballot.unitsPerVote, lang).replace(/\.00$/, "");
  const worth = { votes: formatVotes(hundredthsOfVote(line.weight, ballot.unitsPerVote), 100, lang), all };
  const one = {
    ...{ seat, number: line.number, cannot: null, vote: null, voted: hasVoted(ballot, index) },
    group: name ? context.words(name) : null,
    worth: countsByHeads(ballot) ? null : worth,
  };
  return { ...start, refusal: null, paper: { ...whole, page: `/steward/${id}?seat=${line.number}&of=${of}`, seats: [one] } };
}
