import type { Areas } from "../evidence/state.ts";
import type { Roll } from "../roll/state.ts";
import type { Space } from "./state.ts";

/** What decisions about civic spaces read. The assembly satisfies it. */
export interface SpacesKnow {
  readonly roll: Roll;
  readonly areas: Areas | null;
  space(id: string): Space | undefined;
  /** Every space's number, oldest first. */
  spaceIds(): readonly string[];
}
