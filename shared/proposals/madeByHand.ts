import { type Day, ukDay } from "../calendar/days.ts";
import type { Decision, Facts, Hash, Refusal, Time } from "../journal.ts";
import { refuse, words } from "../journal.ts";
import type { ProposalCommand } from "./commands.ts";
import { webLink } from "./document.ts";
import type { ProposalsKnow } from "./know.ts";
import type { Proposal } from "./state.ts";
import { onRecord } from "./within.ts";

/** What people make of a text for those who cannot read it as it is: easy read in either language, or British Sign Language. */
export const handForms = ["easy-read-en", "easy-read-cy", "bsl"] as const;
export type HandForm = (typeof handForms)[number];

/** A version of a proposal's text, or of an outcome, that a person made (PCK-6). */
export interface MadeByHand {
  /** 1, 2, 3 … of the proposal, never given again. */
  readonly number: number;
  readonly form: HandForm;
  /** The version of the proposal that it was made of. */
  readonly version: number;
  /** The outcome it tells of; absent: of the proposal itself. */
  readonly outcome?: string;
  /** Words: where it is, and who made it. */
  readonly address: Hash;
  readonly maker: Hash;
  /** When it was made. */
  readonly day: Day;
  readonly at: Time;
  /** Why it was taken away again (words); absent while it stands. */
  readonly removed?: { readonly reason: Hash; readonly at: Time };
}

/** Those that stand for a proposal, or for one of its outcomes, in the order in which they came. */
export const madeByHand = ({ byHand = [] }: Pick<Proposal, "byHand">, outcome?: string): readonly MadeByHand[] =>
  byHand.filter((one) => one.removed === undefined && one.outcome === outcome);

type HandCommand = Extract<ProposalCommand, { type: "LinkMadeByHand" | "RemoveMadeByHand" }>;

/** The secretariat links what somebody made (PCK-6, PCK-7), or takes it away with a reason. A ballot that holds the text does not hinder it. */
export function decideMadeByHand(command: HandCommand, know: ProposalsKnow, facts: Facts): Decision | Refusal {
  const proposal = know.proposal(command.proposal);
  if (!proposal) return refuse("proposalUnknown", { number: command.proposal });
  if (command.type === "LinkMadeByHand") return link(command, proposal, know, facts);
  const found = proposal.byHand?.find(({ number }) => number === command.number);
  if (!found) return refuse("byHandUnknown", { number: command.number });
  if (found.removed) return { events: [] };
  return {
    events: onRecord(proposal.id, {
      type: "MadeByHandRemoved",
      number: found.number,
      reason: words(command.reason, command.lang),
    }),
  };
}

function link(
  command: Extract<HandCommand, { type: "LinkMadeByHand" }>,
  proposal: Proposal,
  know: ProposalsKnow,
  facts: Facts,
): Decision | Refusal {
  const outcome = command.outcome === "" ? null : know.outcome?.(command.outcome);
  if (outcome === undefined || (outcome && outcome.proposal !== proposal.id)) return refuse("byHandOutcome", undefined, "outcome");
  if (webLink(command.address)?.startsWith("https://") !== true) return refuse("byHandNotHttps", undefined, "address");
  if (command.day > ukDay(facts.at)) return refuse("byHandDay", undefined, "day");
  const { form, address, maker, day, lang } = command;
  const same = madeByHand(proposal, outcome ? command.outcome : undefined).some(
    (one) => one.form === form && facts.wordsOf(one.address) === address,
  );
  if (same) return { events: [] };
  const of = outcome ? { outcome: command.outcome } : {};
  const version = outcome?.version ?? proposal.versions.length;
  const number = (proposal.byHand?.length ?? 0) + 1;
  return {
    events: onRecord(proposal.id, {
      type: "MadeByHandLinked",
      ...{ number, form, version, ...of, day },
      ...{ address: words(address, lang), maker: words(maker, lang) },
    }),
  };
}
