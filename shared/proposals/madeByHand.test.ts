import { describe, expect, it } from "vitest";
import { given } from "../../tests/support/given.ts";
import { after, decide, frozen, type Input, library2, published, ready, world } from "../../tests/support/proposalWorld.ts";
import { madeByHand } from "./madeByHand.ts";

const link = (more: object = {}): Input => ({
  ...{
    type: "LinkMadeByHand",
    proposal: "7",
    form: "easy-read-en",
    address: "https://easy.example/7",
    maker: "Plain Words",
    day: "2026-03-01",
  },
  ...more,
});
const remove = (more: object = {}): Input => ({ type: "RemoveMadeByHand", proposal: "7", number: 1, reason: "It moved.", ...more });
const outcomes = (proposal: typeof ready) => ({
  ...world(proposal),
  outcome: (number: string) =>
    number === "3" ? { proposal: "7", version: 1 } : number === "4" ? { proposal: "8", version: 1 } : undefined,
});

describe("linking a version made by hand (PCK-6)", () => {
  it("records form, version, address, maker and day; also while a ballot holds the text, and of an outcome", () => {
    given(world(frozen)).when(decide("p-secretary", link())).thenEvents("MadeByHandLinked");
    given(outcomes(ready))
      .when(decide("p-secretary", link({ outcome: "3" })))
      .thenEvents("MadeByHandLinked");
    const linked = after(ready, ["p-secretary", link()], ["p-secretary", link({ form: "bsl" })]);
    expect(madeByHand(linked).map(({ number, form, version, day }) => [number, form, version, day])).toEqual([
      [1, "easy-read-en", 1, "2026-03-01"],
      [2, "bsl", 1, "2026-03-01"],
    ]);
    expect("byHand" in ready).toBe(false);
  });
  it("is refused for an address without https, a day to come, another's outcome, an unknown proposal", () => {
    for (const address of ["http://easy.example/7", "javascript:alert(1)", "https://a@b.example/", "mailto:a@b.example", ""])
      expect(() => decide("p-secretary", link({ address }))(world(ready)), address).toThrow("byHandNotHttps");
    expect(() => decide("p-secretary", link({ day: "2026-02-30" }))(world(ready))).toThrow("byHandDay");
    given(world(ready))
      .when(decide("p-secretary", link({ day: "2099-01-01" })))
      .thenRefused("byHandDay");
    for (const outcome of ["4", "9"])
      given(outcomes(ready))
        .when(decide("p-secretary", link({ outcome })))
        .thenRefused("byHandOutcome");
    given(world(published))
      .when(decide("p-secretary", link({ proposal: "8" })))
      .thenRefused("proposalUnknown");
  });
  it("says nothing new when the same link is there; it stays with the version it was made of", () => {
    const linked = after(ready, ["p-secretary", link()]);
    given(world(linked)).when(decide("p-secretary", link())).thenNothing();
    const changed = after(linked, ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Another sum." }]);
    expect([changed.versions.length, madeByHand(changed)[0]?.version]).toEqual([2, 1]);
  });
});

describe("taking it away (PCK-7)", () => {
  const linked = after(ready, ["p-secretary", link()]);
  it("needs a reason, keeps what was linked on the record, and its number is not given again", () => {
    const gone = after(linked, ["p-secretary", remove()], ["p-secretary", link()]);
    expect(gone.byHand?.map(({ number, removed }) => [number, removed !== undefined])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(madeByHand(gone).map(({ number }) => number)).toEqual([2]);
  });
  it("is refused without a reason and for what is not there", () => {
    expect(() => decide("p-secretary", remove({ reason: "" }))(world(linked))).toThrow("reasonMissing");
    given(world(linked))
      .when(decide("p-secretary", remove({ number: 2 })))
      .thenRefused("byHandUnknown");
  });
  it("twice says nothing new", () => {
    given(world(after(linked, ["p-secretary", remove()])))
      .when(decide("p-secretary", remove()))
      .thenNothing();
  });
});
