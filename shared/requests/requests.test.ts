import { describe, expect, it } from "vitest";
import { expectRefusal, typesOf } from "../../tests/support/given.ts";
import { playStreet, RequestWorld, ruling, waiting } from "../../tests/support/requestWorld.ts";
import { citesOf, standingOfRuling } from "./questions.ts";
import { canonicalRequest, missingInRequest, parseRequest } from "./text.ts";

const lodge = (text: object = {}) => ({ type: "LodgeRequest", seat: "s-1", text: { ...playStreet, ...text } }) as const;
const mend = (text: object) =>
  ({ type: "MendRequest", request: "1", text: { ...playStreet, ...text }, reason: "The council asked." }) as const;
const withdraw = { type: "WithdrawRequest", request: "1", reason: "The council agreed by itself." } as const;

describe("lodging a request (RTI-1, RTI-2)", () => {
  it("is recorded whole under the next number, for the seat one acts for", () => {
    const world = waiting();
    expect(world.requests["1"]).toMatchObject({ id: "1", stage: "waiting", author: "p-ada", seat: "s-1", ruling: null });
    expect(world.requests["1"]?.versions[0]).toMatchObject({ number: 1, kind: "rule", until: "2027-04-30", languages: ["en", "cy"] });
    expect(world.must("p-bo", { ...lodge(), seat: "s-2" }).answer).toEqual({ request: "2" });
    expect(parseRequest(canonicalRequest(playStreet))).toEqual(playStreet);
  });
  it("is refused for another's seat, with anything missing, and for days that are none or the wrong way round", () => {
    const world = new RequestWorld();
    expectRefusal(world.ask("p-bo", lodge()), "seatNotYours");
    expect(expectRefusal(world.ask("p-ada", lodge({ safeguards: "" })), "requestIncomplete").field).toBe("safeguards");
    expect(missingInRequest({ ...playStreet, kind: null, title: { en: "", cy: "Stryd" } })).toEqual(["title", "kind"]);
    expectRefusal(world.ask("p-ada", lodge({ from: "2026-02-30" })), "requestDayWrong");
    expectRefusal(world.ask("p-ada", lodge({ until: "2026-04-30" })), "requestEndsFirst");
  });
  it("may be written anew and withdrawn until the ruling; the same text again changes nothing", () => {
    const world = waiting();
    expect(typesOf(world.ask("p-ada", mend({})))).toEqual([]);
    world.must("p-ada", mend({ place: "Mill Row and Quay Street" }));
    expect(world.requests["1"]?.versions.length).toBe(2);
    expectRefusal(world.ask("p-bo", mend({ place: "" })), "requestNotYours");
    expectRefusal(world.ask("p-bo", withdraw), "requestNotYours");
    world.must("p-ada", withdraw);
    expect(typesOf(world.ask("p-ada", withdraw))).toEqual([]);
    expectRefusal(world.ask("p-ada", mend({ place: "" })), "requestDecided");
  });
});

describe("the ruling (RTI-3, RTI-4)", () => {
  it("grants within the days asked for, and looks again at half time unless another day is named", () => {
    const world = waiting();
    world.must("p-secretary", ruling());
    expect(world.requests["1"]).toMatchObject({
      stage: "granted",
      ruling: { from: "2026-05-01", until: "2027-04-30", review: "2026-10-30" },
    });
    const other = waiting();
    other.must(
      "p-secretary",
      ruling({ result: "granted-with-conditions", conditions: ["Stewards wear vests."], until: "2026-12-31", review: "2026-07-01" }),
    );
    expect(other.requests["1"]?.ruling).toMatchObject({ until: "2026-12-31", review: "2026-07-01" });
    const no = waiting();
    no.must("p-secretary", ruling({ result: "refused" }));
    expect(no.requests["1"]?.ruling).toMatchObject({ result: "refused", from: null, until: null, review: null });
  });
  it("is refused to who asks, on an older version, in one language, beyond what was asked, and with conditions amiss", () => {
    const world = waiting();
    expectRefusal(world.ask("p-ada", ruling()), "requestOwnRuling");
    expectRefusal(world.ask("p-secretary", ruling({ version: 2 })), "versionNotLatest");
    expectRefusal(world.ask("p-secretary", ruling({ until: "2028-01-01" })), "grantedBeyond");
    expectRefusal(world.ask("p-secretary", ruling({ from: "2026-04-01" })), "grantedBeyond");
    expectRefusal(world.ask("p-secretary", ruling({ review: "2030-01-01" })), "reviewOutside");
    expectRefusal(world.ask("p-secretary", ruling({ result: "granted-with-conditions" })), "conditionsMissing");
    expectRefusal(world.ask("p-secretary", ruling({ conditions: ["Vests."] })), "conditionsNotHere");
    expectRefusal(world.ask("p-secretary", ruling({ request: "9" })), "requestUnknown");
    world.must("p-ada", mend({ title: { en: playStreet.title.en, cy: "" } }));
    expectRefusal(world.ask("p-secretary", ruling({ version: 2 })), "requestLanguageMissing");
  });
  it("is given once", () => {
    const world = waiting();
    world.must("p-secretary", ruling());
    expectRefusal(world.ask("p-secretary", ruling({ result: "refused" })), "requestDecided");
    expectRefusal(world.ask("p-ada", withdraw), "requestDecided");
  });
});

describe("precedents (RTI-6)", () => {
  it("are cited by requests and rulings once decided, and never before", () => {
    const world = waiting();
    expectRefusal(world.ask("p-bo", { ...lodge({ cites: ["1"] }), seat: "s-2" }), "precedentUnknown");
    world.must("p-secretary", ruling({ result: "refused" }));
    world.must("p-bo", { ...lodge({ cites: ["1"] }), seat: "s-2" });
    expectRefusal(world.ask("p-secretary", ruling({ request: "2", cites: ["2"] })), "precedentUnknown");
    world.must("p-secretary", ruling({ request: "2", cites: ["1"] }));
    expect(world.requests["2"] && citesOf(world.requests["2"])).toEqual(["1"]);
  });
});

describe("what was granted (RTI-5, RTI-7)", () => {
  const end = { type: "EndSuspension", request: "1", reason: "No stewards came." } as const;
  it("is to come, in force, due for its review, and over, day by day", () => {
    const world = waiting();
    world.must("p-secretary", ruling());
    const request = world.requests["1"];
    if (!request) throw new Error("there is a request");
    const on = (day: string) => standingOfRuling(request, day);
    expect(["2026-04-30", "2026-05-01", "2026-10-30", "2027-04-30", "2027-05-01"].map(on)).toEqual([
      ...["to-come", "in-force", "review-due", "review-due", "expired"],
    ]);
  });
  it("may be ended before its day, with a reason; twice changes nothing", () => {
    const world = waiting();
    world.must("p-secretary", ruling());
    world.must("p-secretary", end);
    expect(world.requests["1"] && standingOfRuling(world.requests["1"], "2026-06-01")).toBe("ended");
    expect(typesOf(world.ask("p-secretary", end))).toEqual([]);
  });
  it("cannot be ended where nothing was granted, or when it is over, or by who asked", () => {
    const refused = waiting();
    expectRefusal(refused.ask("p-secretary", end), "suspensionNotInForce");
    refused.must("p-secretary", ruling());
    expectRefusal(refused.ask("p-secretary", end, Date.UTC(2028, 0, 1)), "suspensionNotInForce");
    expectRefusal(refused.ask("p-ada", end), "requestOwnRuling");
  });
});
