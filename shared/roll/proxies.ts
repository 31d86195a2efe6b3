import type { StandingOrders } from "../founding/standingOrders.ts";
import { type Decision, type Refusal, refuse, words } from "../journal.ts";
import type { RollCommand } from "./commands.ts";
import { onRoll } from "./importChanges.ts";
import { seatById } from "./questions.ts";
import type { GivenProxy, Roll } from "./state.ts";

/** The seat whose proxy this seat holds; null: none. */
export const heldBy = (roll: Roll, seat: string): string | null =>
  Object.entries(roll.proxies ?? {}).find(([, { to }]) => to === seat)?.[0] ?? null;

/** The seats whose proxies this delegate holds, for whichever of their own seats. */
const heldByDelegate = (roll: Roll, delegate: string | null): readonly string[] =>
  Object.entries(roll.proxies ?? {}).flatMap(([seat, { to }]) =>
    delegate !== null && seatById(roll, to)?.delegate === delegate ? [seat] : [],
  );

/** Why a seat cannot give its proxy to another, or null (PRX-1, PRX-2): one region, one proxy a delegate, one hop. */
export const whyNoProxy = (roll: Roll, orders: StandingOrders, from: string, to: string): Refusal | null => {
  if (orders.ballots.proxies !== true) return refuse("proxiesOff");
  const [giving, holding] = [seatById(roll, from), seatById(roll, to)];
  const values = { seat: from.slice(2), to: to.slice(2) };
  if (!giving || giving.withdrawn) return refuse("proxySeatUnknown", { seat: values.seat }, "seat");
  if (!holding || holding.withdrawn || holding.delegate === null) return refuse("proxySeatUnknown", { seat: values.to }, "to");
  if (giving === holding || giving.delegate === holding.delegate) return refuse("proxyToOneself", values, "to");
  if (giving.region !== holding.region) return refuse("proxyOtherRegion", values, "to");
  if (heldByDelegate(roll, giving.delegate).length > 0) return refuse("proxyHeldHere", values, "to");
  const gaveOn = roll.seats.some(({ id, delegate }) => delegate === holding.delegate && roll.proxies?.[id] !== undefined);
  if (gaveOn) return refuse("proxyGivenOn", values, "to");
  return heldByDelegate(roll, holding.delegate).some((held) => held !== from) ? refuse("proxyHolderHasOne", values, "to") : null;
};

/**
 * A seat's delegate gives its proxy, or takes it back (PRX-2). Ballots that are open keep the register they were opened with
 * (PRX-4). Giving again replaces what stood; taking back what was not given changes nothing.
 */
export const decideProxy = (
  command: Extract<RollCommand, { type: "GiveProxy" | "WithdrawProxy" }>,
  orders: StandingOrders,
  roll: Roll,
): Decision | Refusal => {
  const { seat } = command;
  if (command.type === "WithdrawProxy") {
    return { events: roll.proxies?.[seat] === undefined ? [] : [onRoll({ type: "ProxyWithdrawn", seat })] };
  }
  const cannot = whyNoProxy(roll, orders, seat, command.to);
  if (cannot) return cannot;
  return {
    events: [onRoll({ type: "ProxyGiven", seat, to: command.to, instruction: words(command.instruction, command.lang, "desk") })],
    answer: { seat, to: command.to },
  };
};

/** The proxy that a seat has given; null: none. */
export const proxyOf = (roll: Roll, seat: string): GivenProxy | null => roll.proxies?.[seat] ?? null;
