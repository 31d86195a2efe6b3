import type { PreparedWords } from "../../../shared/journal.ts";
import { proxyOf } from "../../../shared/roll/proxies.ts";
import { seatById } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";

/** A seat and the other side of its proxy. */
export interface ProxyShown {
  readonly seat: string;
  readonly number: number;
  readonly group: string | null;
  /** The seat that holds it, or that it was given to; null: it is not given. */
  readonly to: { readonly number: number; readonly group: string | null } | null;
  /** What was asked of the one that holds it; null where it was withdrawn. */
  readonly said: PreparedWords | null;
}

/** The page of proxies for whoever reads. */
export interface ProxiesStart {
  readonly on: boolean;
  /** The seats that they are delegate of. */
  readonly own: readonly ProxyShown[];
  /** The seats whose proxy their seats hold. */
  readonly held: readonly ProxyShown[];
  readonly command: string;
}

/** Loads it. What a seat asked of the one that holds its proxy is read by those two only (PRX-2). */
export function loadProxies(context: TesseraContext): ProxiesStart {
  const { assembly, viewer } = context;
  const { roll, founding } = assembly;
  const { delegateOf, alternateOf } = viewer.actor;
  const nameOf = (id: string) => {
    const seat = seatById(roll, id);
    const group = seat && roll.groups[seat.group];
    return { number: seat?.number ?? 0, group: group ? (context.ownGroup(id) ?? context.words(group.name)) : null };
  };
  const shown = (seat: string): ProxyShown => {
    const proxy = proxyOf(roll, seat);
    return { seat, ...nameOf(seat), to: proxy ? nameOf(proxy.to) : null, said: context.proxyAsked(seat) };
  };
  const acting = [...delegateOf, ...alternateOf];
  const held = Object.entries(roll.proxies ?? {}).flatMap(([seat, { to }]) => (acting.includes(to) ? [seat] : []));
  return {
    on: founding?.orders.ballots.proxies === true,
    own: delegateOf.map(shown),
    held: held.map(shown),
    command: context.newCommandId(),
  };
}
