import { nationalStandingOrders, type StandingOrders } from "../founding/standingOrders.ts";
import type { Founding } from "../founding/state.ts";
import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../journal.ts";
import type { PlanCommand } from "./commands.ts";
import { dayNamed } from "./dayNamed.ts";
import { decidePause, decideResume } from "./decidePause.ts";
import { decideRelease } from "./decideRelease.ts";
import { decideProgress, decideReply } from "./decideReply.ts";
import { decideWithdrawal } from "./embargo.ts";
import type { Addressee, PlanItem } from "./state.ts";

/** What the plan's rules read of the assembly. */
export interface PlanKnow {
  readonly founding: Founding | null;
  planItem(id: string): PlanItem | null | undefined;
}

/** Decides what the plan team asks for. Who may ask stands in the table of permissions. */
export const decidePlan = (command: PlanCommand, know: PlanKnow, facts: Facts): Decision | Refusal => {
  switch (command.type) {
    case "PauseClocks":
      return decidePause(command, know, facts);
    case "ResumeClocks":
      return decideResume(command, know, facts);
    case "ReleaseReply":
      return decideRelease(command, know, facts);
    default: {
      const item = know.planItem(command.item);
      if (!item) return refuse("planItemUnknown", { item: command.item });
      const body = item.addressees.find((one) => one.code === command.addressee);
      if (!body) return refuse("planAddresseeUnknown", { item: item.id, addressee: command.addressee }, "addressee");
      return decideOf(command, item, body, (know.founding?.orders ?? nationalStandingOrders).plan, facts);
    }
  }
};

type OfOneItem = Exclude<PlanCommand, { type: "PauseClocks" | "ResumeClocks" | "ReleaseReply" }>;

const decideOf = (
  command: OfOneItem,
  item: PlanItem,
  body: Addressee,
  orders: StandingOrders["plan"],
  facts: Facts,
): Decision | Refusal => {
  switch (command.type) {
    case "AcknowledgeItem":
      return decideAcknowledgement(command, item, body, facts);
    case "RecordCommitment":
      return decideCommitment(command, item, body, facts);
    case "RecordReply":
      return decideReply(command, item, body, orders, facts);
    case "WithdrawSealedReply":
      return decideWithdrawal(command, item);
    case "ReportProgress":
      return decideProgress(command, item, body, orders, facts);
  }
};

type Asked<T extends PlanCommand["type"]> = Extract<PlanCommand, { type: T }>;
const quiet: Decision = { events: [] };
const wordsOrNull = (text: string | null, lang: "en" | "cy") => (text === null ? null : words(text, lang));

const decideAcknowledgement = (command: Asked<"AcknowledgeItem">, item: PlanItem, body: Addressee, facts: Facts): Decision | Refusal => {
  if (body.acknowledged) return quiet;
  const day = dayNamed(command.day, item, facts);
  if (isRefusal(day)) return day;
  const event = { type: "ItemAcknowledged", addressee: body.code, day, note: wordsOrNull(command.note, command.lang) };
  return { events: [{ stream: `plan/${item.id}`, event }] };
};

// PLN-5: only a commitment in writing turns "asked for by" into "due", so its source is named.
const decideCommitment = (command: Asked<"RecordCommitment">, item: PlanItem, body: Addressee, facts: Facts): Decision | Refusal => {
  if (body.committed) return refuse("planAlreadyCommitted", { day: body.committed.day });
  const day = dayNamed(command.day, item, facts);
  if (isRefusal(day)) return day;
  const event = { type: "BodyCommitted", addressee: body.code, day, source: words(command.source, command.lang) };
  return { events: [{ stream: `plan/${item.id}`, event }] };
};
