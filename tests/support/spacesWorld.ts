import { hallAreas } from "./evidenceWorld.ts";
import type { World } from "./world.ts";

/** A hall in an area of England, as a form types it. */
export const quayHall = {
  ...{ name: "Quay Hall", address: "1 Quay Street", area: "E99000001", use: "hall", owner: "council" },
  ...{ group: "Quay Parish Council", listed: "", notice: "", bid: "", outcome: "", outcomeDay: "", source: "The council's list" },
} as const;

/** A register in the example assembly, once it has areas: a hall entered by the desk, and a field that Ada's group put forward. */
export async function withSpaces(w: World): Promise<void> {
  if (w.record.memory.areas === null)
    await w.must("secretariat", { type: "ImportAreas", after: 0, source: "Our own list", licence: "CC0", areas: hallAreas });
  await w.must("secretariat", { type: "RegisterSpace", ...quayHall, listed: "2025-01-31" });
  const field = { ...quayHall, name: "The Mole Field", area: "W99000001", use: "green-space", group: "", source: "Our own walk" };
  await w.must("Ada Anchor", { type: "NominateSpace", seat: w.seats("Ada Anchor")[0], ...field });
}
