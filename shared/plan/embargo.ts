import { type Decision, type Facts, type Refusal, refuse, words } from "../journal.ts";
import type { PlanCommand } from "./commands.ts";
import type { PlanItem } from "./state.ts";

/** How long a reply may be held back, in days (PLN-17). */
export const longestEmbargo = 30;

type Reply = Extract<PlanCommand, { type: "RecordReply" }>;

/** A reply as it is sealed: what is asked when its time has come. */
export const sealedText = ({ releaseAt: _releaseAt, ...reply }: Reply): string => JSON.stringify(reply);

/**
 * Seals a reply until its time (PLN-17): the record holds its hash, nobody reads the words. The same one again changes nothing.
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
  const event = { type: "ReplyEmbargoed", addressee, recommendation, releaseAt, sealed: words(text, lang, "reveal") };
  return { events: [{ stream: `plan/${item.id}`, event }] };
};
