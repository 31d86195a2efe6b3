import type { Draft, Facts, PrivateChange, Time } from "../journal.ts";
import { onRecord as onProposal } from "../proposals/within.ts";
import { answersRevealed } from "./answers/reveal.ts";
import { positionsSealed } from "./decideStatements.ts";
import { formats } from "./formats.ts";
import type { SittingsKnow } from "./know.ts";
import { hasInterest, spokenSoFar } from "./questions.ts";
import type { Round, RoundFormat, Sitting } from "./state.ts";
import { type Decided, onRecord } from "./within.ts";

/** The turns of whoever is on the floor, held ones included, ended now. */
export function turnsEnded(sitting: Sitting, at: Time, seat?: string): readonly Decided[] {
  const { speaking, held } = sitting.floor;
  // The held turn first: it ends where it stood still, before the floor could go back to it.
  return [held, speaking].flatMap((turn) =>
    turn && (seat === undefined || turn.seat === seat)
      ? [{ type: "TurnEnded" as const, turn: turn.id, spokenMs: spokenSoFar(turn, at) }]
      : [],
  );
}

/** What closing a round writes: turns end, written contributions are revealed together (WRT-1), answers with them, positions on statements are sealed (OPN-15), the proposal counts as debated. */
export function roundClosed(
  sitting: Sitting,
  round: Round,
  know: SittingsKnow,
  facts: Facts,
): { readonly events: readonly Draft[]; readonly keep: readonly PrivateChange[] } {
  const written = formats[round.format].writes
    ? sitting.contributions
        // INT-1: what was written before an interest was declared stays unread.
        .filter((one) => one.round === round.id && !hasInterest(sitting, one.seat, round.item))
        .sort((a, b) => Number(a.seat.slice(2)) - Number(b.seat.slice(2)))
    : [];
  const revealed: readonly Decided[] =
    written.length === 0
      ? []
      : [{ type: "ContributionsRevealed", round: round.id, contributions: written.map(({ seat, text }) => ({ seat, text })) }];
  const sealed = positionsSealed(sitting, round, facts);
  const answers = answersRevealed(sitting, round, facts);
  return {
    events: [
      ...onRecord(sitting.id, ...turnsEnded(sitting, facts.at), ...revealed, ...sealed.events),
      ...answers.events,
      ...onRecord(sitting.id, { type: "RoundClosed", round: round.id }),
      ...debated(sitting, round, know),
    ],
    keep: [
      ...answers.keep,
      ...(written.length === 0 ? [] : [{ kind: "reveal-words" as const, hashes: written.map((one) => one.text) }]),
      ...sealed.keep,
    ],
  };
}

const discussion: readonly RoundFormat[] = [
  "presentation",
  "go-round",
  "clarifying-questions",
  "open-floor",
  "debate",
  "written",
  "small-groups",
  "statements",
];

/** RND-5: a proposal is debated once the last discussion round of its item is closed. */
function debated(sitting: Sitting, round: Round, know: SittingsKnow): readonly Draft[] {
  const item = sitting.items.find((one) => one.id === round.item);
  if (item?.kind !== "proposal" || item.proposal === null || !discussion.includes(round.format)) return [];
  const more = sitting.rounds.some((one) => one.item === item.id && one.phase.name === "waiting" && discussion.includes(one.format));
  if (more || know.proposal(item.proposal)?.stage !== "on-the-agenda") return [];
  return onProposal(item.proposal, { type: "ProposalDebated", sitting: sitting.id, item: item.id });
}
