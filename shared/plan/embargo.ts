import { type Decision, type Facts, type Refusal, refuse, type Words, words } from "../journal.ts";
import type { PlanCommand } from "./commands.ts";
import { sealsOn } from "./seals.ts";
import type { Embargoed, PlanItem } from "./state.ts";

/** How long a reply may be held back, in days (PLN-17). */
export const longestEmbargo = 30;

type Reply = Extract<PlanCommand, { type: "RecordReply" }>;
/** Seals that are never released: something later took their place, or they were taken back with a reason (PLN-19). */
export const dropSeals = (item: PlanItem, seals: readonly Embargoed[], reason: Words | null = null): Decision["events"] =>
  seals.map(({ sealed }) => ({ stream: `plan/${item.id}`, event: { type: "SealedReplyDropped", sealed, reason } }));

/** Takes a reply under embargo back with a reason (PLN-19): its words stay kept back for good. Refuses one that waits no longer. */
export const decideWithdrawal = (command: Extract<PlanCommand, { type: "WithdrawSealedReply" }>, item: PlanItem): Decision | Refusal => {
  const { addressee, sealed, reason, lang } = command;
  const seal = item.embargoed?.find((one) => one.sealed === sealed && one.addressee === addressee);
  if (!seal) return refuse("sealedReplyGone", { item: item.id });
  return { events: dropSeals(item, [seal], words(reason, lang)) };
};

/** A reply as it is sealed: what is asked when its time has come. */
export const sealedText = ({ releaseAt: _releaseAt, ...reply }: Reply): string => JSON.stringify(reply);

/**
 * Seals a reply until its time (PLN-17): the record holds its hash, nobody reads the words. The same one again changes nothing;
 * another one takes its place (PLN-19).
 * Refuses a time that has passed or lies too far ahead, and "no answer yet", in which there is nothing to hold back.
 */
export const decideEmbargo = (command: Reply, item: PlanItem, facts: Facts): Decision | Refusal => {
  const releaseAt = command.releaseAt ?? 0;
  if (command.answer === "no-answer-yet") return refuse("embargoNothing", {}, "releaseAt");
  if (releaseAt <= facts.at) return refuse("embargoPast", {}, "releaseAt");
  if (releaseAt > facts.at + longestEmbargo * 86_400_000) return refuse("embargoTooLong", { days: longestEmbargo }, "releaseAt");
  const text = sealedText(command);
  const again = item.embargoed?.some((one) => one.releaseAt === releaseAt && facts.wordsOf(one.sealed) === text);
  if (again) return { events: [] };
  const { addressee, recommendation, lang } = command;
  const received = command.receivedDay === null ? {} : { receivedDay: command.receivedDay };
  const event = { type: "ReplyEmbargoed", addressee, recommendation, releaseAt, sealed: words(text, lang, "reveal"), ...received };
  return { events: [...dropSeals(item, sealsOn(item, command)), { stream: `plan/${item.id}`, event }] };
};
