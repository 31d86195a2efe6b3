import type { Entry } from "../journal.ts";
import type { FoundingEvent } from "./events.ts";
import type { Founding } from "./state.ts";

/** Folds one entry of the stream `assembly`. Total: what cannot apply changes nothing. */
export const evolveFounding = (state: Founding | null, entry: Entry<FoundingEvent>): Founding | null => {
  const { event } = entry;
  if (event.type === "AssemblyFounded") {
    if (state) return state;
    return {
      foundedAt: entry.at,
      nameEn: event.nameEn,
      nameCy: event.nameCy,
      demonstration: event.demonstration,
      orders: event.orders,
      ordersVersion: 1,
      appointments: { [event.admin]: ["administrator"] },
    };
  }
  if (!state) return state;
  switch (event.type) {
    case "StandingOrdersAdopted":
      return { ...state, orders: event.orders, ordersVersion: event.version };
    case "RoleGranted": {
      const held = state.appointments[event.person] ?? [];
      if (held.includes(event.role)) return state;
      return { ...state, appointments: { ...state.appointments, [event.person]: [...held, event.role] } };
    }
    case "RoleWithdrawn": {
      const { [event.person]: held = [], ...others } = state.appointments;
      const left = held.filter((role) => role !== event.role);
      return { ...state, appointments: left.length > 0 ? { ...others, [event.person]: left } : others };
    }
    case "WordsWithdrawn":
      return state;
    default: {
      const unknown: never = event;
      return unknown;
    }
  }
};
