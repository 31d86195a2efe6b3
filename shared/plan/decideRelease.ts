import { nationalStandingOrders } from "../founding/standingOrders.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse } from "../journal.ts";
import { type PlanCommand, planCommands } from "./commands.ts";
import type { PlanKnow } from "./decide.ts";
import { decideReply } from "./decideReply.ts";
import { dropSeals } from "./embargo.ts";
import type { Embargoed, PlanItem } from "./state.ts";

/**
 * Releases the reply whose time has come first (PLN-17): its sealed words become public and the reply is recorded. Asked again, the
 * next one. Refuses where none is due. What cannot be recorded any more, because its words were withdrawn, is released without a reply.
 */
export const decideRelease = (
  command: Extract<PlanCommand, { type: "ReleaseReply" }>,
  know: PlanKnow,
  facts: Facts,
): Decision | Refusal => {
  const item = know.planItem(command.item);
  if (!item) return refuse("planItemUnknown", { item: command.item });
  const [due] = (item.embargoed ?? [])
    .filter(({ releaseAt }) => releaseAt <= facts.at)
    .toSorted((a, b) => a.releaseAt - b.releaseAt || a.seq - b.seq);
  if (!due) return refuse("nothingToRelease", { item: item.id });
  // PLN-19: a later reply or a later seal stands before it.
  const mine = ({ addressee, recommendation, seq }: Pick<Embargoed, "addressee" | "recommendation" | "seq">): boolean =>
    addressee === due.addressee && recommendation === due.recommendation && seq > due.seq;
  if (item.replies.some(mine) || item.embargoed?.some(mine)) return { events: dropSeals(item, [due]) };
  const recorded = replySealed(due, item, know, facts);
  return {
    events: [{ stream: `plan/${item.id}`, event: { type: "ReplyReleased", sealed: due.sealed } }, ...recorded],
    keep: [{ kind: "reveal-words", hashes: [due.sealed] }],
  };
};

const replySealed = (due: Embargoed, item: PlanItem, know: PlanKnow, facts: Facts): Decision["events"] => {
  const text = facts.wordsOf(due.sealed);
  const body = item.addressees.find(({ code }) => code === due.addressee);
  const sealed = text === undefined ? null : planCommands.safeParse(JSON.parse(text));
  if (!body || !sealed?.success || sealed.data.type !== "RecordReply") return [];
  const opened = { ...item, embargoed: [] };
  const decision = decideReply(sealed.data, opened, body, (know.founding?.orders ?? nationalStandingOrders).plan, facts);
  // PLN-18: so that what is withdrawn of the reply is withdrawn of its sealed words as well.
  return isRefusal(decision) ? [] : decision.events.map((draft) => ({ ...draft, event: { ...draft.event, sealed: due.sealed } }));
};
