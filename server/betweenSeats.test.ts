import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../db/open.ts";
import { peopleOf } from "../db/private/people.ts";
import { voteNotesOf } from "../db/private/voteNotes.ts";
import { copyPublicRecord } from "../db/publicCopy.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import { admittedProposal, openBallot, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { betweenSeatsOf } from "./betweenSeats.ts";

let w: World;
let ballot = "";
let seat = "";
/** What is between seats, for somebody by name. */
const readBy = (who: string) => betweenSeatsOf(w.record, actorOf(w.record.memory, w.person(who)));
const others = ["Cai Caulk", "Fay Ford", "facilitator", "secretariat", "administrator", "standing-orders-committee", "plan-team", "public"];

beforeAll(async () => {
  w = await makeWorld();
  const follows = w.record.memory.founding?.ordersVersion;
  await w.must("secretariat", {
    type: "AdoptStandingOrders",
    follows,
    orders: { ballots: { proxies: true } },
    reason: "Proxies are allowed.",
  });
  const proposal = await admittedProposal(w);
  ballot = await openBallot(w, await openSitting(w, proposal), proposal);
  seat = w.seats("Ada Anchor")[0] ?? "";
});
afterAll(() => w.close());

describe("what is private between the people of a group", () => {
  it("SHR-1: delegate and alternate write and read it; another group's delegate, the desk and the public do neither", async () => {
    await w.must("Ada Anchor", { type: "WriteSteer", ballot, seat, text: "For, if the buses run." });
    const note = { [seat]: { steer: { text: "For, if the buses run.", lang: "en" } } };
    for (const who of ["Ada Anchor", "Bo Buoy"]) expect(readBy(who).voteNotes(ballot)).toEqual(note);
    for (const who of others) {
      expect(JSON.stringify(readBy(who).voteNotes(ballot))).not.toContain("buses");
      expect(await w.ask(who, { type: "WriteSteer", ballot, seat, text: "Against." })).toMatchObject({ ok: false });
    }
    await w.must("Bo Buoy", { type: "WriteSteer", ballot, seat, text: "For, whatever runs." });
    expect(readBy("Ada Anchor").voteNotes(ballot)[seat]?.steer?.text).toBe("For, whatever runs.");
  });

  it("SHR-1: whoever acts for two seats notes each; nothing of it is in the record, nor in a copy of it", async () => {
    const [one = "", two = ""] = w.seats("Fay Ford");
    await w.must("Fay Ford", { type: "WriteSteer", ballot, seat: one, text: "Seat one says yes." });
    await w.must("Fay Ford", { type: "WriteSteer", ballot, seat: two, text: "Seat two says no." });
    expect(Object.values(readBy("Fay Ford").voteNotes(ballot)).map(({ steer }) => steer?.text)).toEqual([
      "Seat one says yes.",
      "Seat two says no.",
    ]);
    const copy = openDb(":memory:");
    copyPublicRecord(w.db, copy);
    expect(voteNotesOf(copy).about(ballot, one)).toEqual([]);
    expect([...w.record.journal.all()].some(({ text }) => text.includes("says yes"))).toBe(false);
    copy.close();
  });

  it("PRX-2: what a seat asks of the one that holds its proxy is read by those two seats, and here by nobody else", async () => {
    const to = w.seats("Cai Caulk")[0];
    await w.must("Ada Anchor", { type: "GiveProxy", seat, to, instruction: "Against, whatever is said." });
    for (const who of ["Ada Anchor", "Bo Buoy", "Cai Caulk"])
      expect(readBy(who).proxyAsked(seat)).toEqual({ text: "Against, whatever is said.", lang: "en" });
    for (const who of ["Dee Dory", "Fay Ford", "public"]) expect(readBy(who).proxyAsked(seat)).toBeNull();
  });

  it("SHR-3: a note is gone when it is taken away, and with whoever wrote it", async () => {
    const [one = "", two = ""] = w.seats("Fay Ford");
    await w.must("Fay Ford", { type: "WriteSteer", ballot, seat: two, text: "" });
    expect(readBy("Fay Ford").voteNotes(ballot)[two]).toEqual({});
    peopleOf(w.db).erase(w.person("Fay Ford"));
    expect(voteNotesOf(w.db).about(ballot, one)).toEqual([]);
    expect(voteNotesOf(w.db).about(ballot, seat)).toHaveLength(1);
  });
});
