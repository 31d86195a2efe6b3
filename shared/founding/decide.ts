import { type Decision, type Draft, type Facts, type Refusal, refuse, type Unsealed, words } from "../journal.ts";
import type { FoundingCommand } from "./commands.ts";
import type { FoundingEvent } from "./events.ts";
import { mergedOrders, ordersProblems, unknownFields } from "./orders.ts";
import { standingOrdersSchema } from "./standingOrders.ts";
import type { Founding } from "./state.ts";

/** What these decisions read. */
export interface KnowFounding {
  readonly founding: Founding | null;
  readonly roll: { readonly regions: readonly { readonly code: string }[] };
}

type Asked<T extends FoundingCommand["type"]> = Extract<FoundingCommand, { type: T }>;

const onAssembly = (event: Unsealed<FoundingEvent> & Draft["event"]): Draft => ({ stream: "assembly", event });

/** The founded assembly is asked to change its orders or its appointments. Refuses everything before founding (FND-1). */
export const decideFounding = (command: FoundingCommand, know: KnowFounding, facts: Facts): Decision | Refusal => {
  const { founding } = know;
  if (!founding) return refuse("notFounded");
  switch (command.type) {
    case "AdoptStandingOrders":
      return adoptStandingOrders(command, founding, know);
    case "GrantRole":
      return grantRole(command, founding, facts);
    case "WithdrawRole":
      return withdrawRole(command, founding);
    case "WithdrawWords":
      return withdrawWords(command, facts);
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
};

/** Orders that may be absent from a version in force. */
const everyOrder = { amendments: { sponsorSeats: 0, sponsorRegions: 0 } };

/** ORD-1: a new version rests on a minuted decision, or says why there is none; it is never applied backwards. */
const adoptStandingOrders = (command: Asked<"AdoptStandingOrders">, founding: Founding, know: KnowFounding): Decision | Refusal => {
  // ORD-2: whoever edits an outdated version must look at the new one first.
  if (command.follows !== founding.ordersVersion) {
    return refuse("ordersChangedMeanwhile", { follows: command.follows, inForce: founding.ordersVersion });
  }
  const [stranger] = unknownFields(command.orders, {
    ...everyOrder,
    ...founding.orders,
    ballots: { ...founding.orders.ballots, proxies: false },
  });
  if (stranger !== undefined) return refuse("ordersFieldUnknown", { field: stranger }, "orders");
  const checked = standingOrdersSchema.safeParse(mergedOrders(founding.orders, command.orders));
  if (!checked.success) return refuse("ordersFieldWrong", { field: checked.error.issues[0]?.path.join(".") ?? "orders" }, "orders");
  const orders = checked.data;
  const [problem] = ordersProblems(
    orders,
    know.roll.regions.map((region) => region.code),
  );
  if (problem) return problem;
  if (JSON.stringify(orders) === JSON.stringify(founding.orders)) return { events: [], answer: { version: founding.ordersVersion } };
  const version = founding.ordersVersion + 1;
  const { outcome, ballot } = command;
  return {
    events: [onAssembly({ type: "StandingOrdersAdopted", version, orders, outcome, ballot, reason: words(command.reason, command.lang) })],
    answer: { version },
  };
};

/** FND-3: an appointment stands on the record by id; name and address are kept apart. Granting twice changes nothing. */
const grantRole = (command: Asked<"GrantRole">, founding: Founding, facts: Facts): Decision => {
  const { email, name, language, role } = command;
  const person = facts.personByEmail(email) ?? `p-${facts.newId()}`;
  if (founding.appointments[person]?.includes(role)) return { events: [], answer: { person } };
  return {
    events: [onAssembly({ type: "RoleGranted", person, role })],
    keep: [{ kind: "person", person, name, email, language }],
    answer: { person },
  };
};

/** FND-4: the last administrator cannot be withdrawn, or nobody could appoint another. */
const withdrawRole = (command: Asked<"WithdrawRole">, founding: Founding): Decision | Refusal => {
  const { person, role } = command;
  if (!founding.appointments[person]?.includes(role)) return refuse("roleNotHeld", {}, "role");
  const holders = Object.values(founding.appointments).filter((held) => held.includes(role)).length;
  if (role === "administrator" && holders === 1) return refuse("lastAdministrator", {}, "person");
  return { events: [onAssembly({ type: "RoleWithdrawn", person, role })] };
};

/** JRN-5: a name is erased or a libel withdrawn with a public reason; salt and text go, the hash stays and the chain verifies. */
const withdrawWords = (command: Asked<"WithdrawWords">, facts: Facts): Decision | Refusal => {
  const { hash, reason, lang } = command;
  if (facts.wordsOf(hash) === undefined) return refuse("wordsNotThere", {}, "hash");
  return {
    events: [onAssembly({ type: "WordsWithdrawn", hash, reason: words(reason, lang) })],
    keep: [{ kind: "withdraw-words", hash }],
  };
};
