import type { Hash, Role, Time } from "../journal.ts";
import type { StandingOrders } from "./standingOrders.ts";

/** What was settled when the assembly was founded and appointed since: stream `assembly`. `null` until founded. */
export interface Founding {
  readonly foundedAt: Time;
  /** Words: the assembly's name in both languages. */
  readonly nameEn: Hash;
  readonly nameCy: Hash;
  /** Marked as a demonstration on every page. */
  readonly demonstration: boolean;
  readonly orders: StandingOrders;
  /** 1 at founding; one more at each adoption. */
  readonly ordersVersion: number;
  /** Appointed people by id; delegates and alternates are on the roll instead. */
  readonly appointments: { readonly [person: string]: readonly Exclude<Role, "delegate" | "alternate">[] };
}

/** Nothing is founded yet. */
export const initialFounding: Founding | null = null;
