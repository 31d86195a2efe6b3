import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { measuresOf } from "../shared/sittings/moderation.ts";
import { personalOf, seenBy as seenByOf } from "../tests/support/personalWorld.ts";
import { admittedProposal, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import type { Private } from "./private.ts";

let w: World;
let personal: Private;
let sitting = "";
let seat = "";
const pin = "4711 22";
const appeal = "I was far from the microphone.";
/** What somebody's pages may ask. */
const seenBy = (who: string) => seenByOf(w, personal, who);

beforeAll(async () => {
  w = await makeWorld();
  sitting = await openSitting(w, await admittedProposal(w, "A bus to the evening choir"));
  seat = w.seats("Ada Anchor")[0] ?? "";
  await w.must("facilitator", { type: "SetAccess", sitting, captions: "", bsl: "", interpretation: "", phone: "+44 29 2018 0000", pin });
  await w.must("facilitator", { type: "TakeMeasure", sitting, seat, kind: "warning", reason: "Shouted." });
  await w.must("Ada Anchor", { type: "AppealMeasure", sitting, measure: "m1", seat, reason: appeal });
  personal = personalOf(w);
});
afterAll(() => {
  personal.close();
  w.close();
});

describe("words that are not for everybody", () => {
  it("PER-3: whoever only has a seat reads none of them by its hash, which stands in the public record; the desk does", () => {
    const now = w.record.memory.sitting(sitting);
    const [measure] = now ? measuresOf(now) : [];
    const kept = [measure?.subject, measure?.appeal?.reason, now?.access?.pin].map((hash) => hash ?? "");
    for (const hash of kept) {
      expect(seenBy("facilitator").deskWords(hash)).not.toBeNull();
      for (const who of ["Ada Anchor", "Fay Ford"]) expect(seenBy(who).deskWords(hash)).toBeNull();
    }
  });

  it("MOD-5: one's own measures are told to nobody else, nor what one says in an appeal", () => {
    expect(seenBy("Ada Anchor").ownMeasures(sitting)).toMatchObject([{ measure: { id: "m1" }, seat, said: appeal }]);
    for (const who of ["Fay Ford", "facilitator"]) expect(seenBy(who).ownMeasures(sitting)).toEqual([]);
  });

  it("ACC-2: where to join is told to whoever has a seat and to whoever runs sittings, not to the plan team", () => {
    for (const who of ["Fay Ford", "facilitator"]) expect(seenBy(who).joining(sitting).pin).toBe(pin);
    expect(seenBy("plan-team").joining(sitting)).toEqual({ link: null, pin: null });
  });

  it("ROL-7: the name of a group is read through its seat by whoever acts for it alone", () => {
    expect(seenBy("Ada Anchor").ownGroup(seat)).not.toBeNull();
    expect(seenBy("Fay Ford").ownGroup(seat)).toBeNull();
  });
});
