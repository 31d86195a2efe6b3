import { beforeEach, describe, expect, test } from "vitest";
import { roomFor } from "../../server/loadContext.ts";
import { admittedProposal, openSitting } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { recordParagraphs } from "../minutes/noteParagraphs.ts";
import { closedInHand } from "../sittings/care/closed.ts";

let w: World;
let sitting = "";
const at = () => {
  const found = w.record.memory.sitting(sitting);
  if (!found) throw new Error("no sitting");
  return found;
};
const of = (name: string) => w.seats(name)[0] ?? "";
const refused = (key: string) => ({ ok: false, refusal: { refused: key } });
const command = () => ({
  type: "PutClosing",
  sitting,
  item: "i2",
  reason: "It names people who are at risk.",
  invited: "Dr Sian Price, refuge manager\n\nThe assembly's solicitor",
  questionEn: "That item 2 be closed.",
  questionCy: "Bod eitem 2 yn cael ei chau.",
});
const decide = async (votes: { readonly [name: string]: string }): Promise<string> => {
  const ballot = String((await w.must("facilitator", command())).ballot);
  for (const [name, choice] of Object.entries(votes)) await w.must(name, { type: "CastVote", ballot, seat: of(name), choice });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  return ballot;
};
const carried = { "Ada Anchor": "for", "Cai Caulk": "for", "Fay Ford": "against" };
/** Ada speaks, and what she said is put down. */
const speaks = async (text: string): Promise<string> => {
  await w.must("Ada Anchor", { type: "JoinList", sitting, seat: of("Ada Anchor"), side: "for" });
  await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
  const turn = at().floor.speaking?.id ?? "";
  w.clock += 20_000;
  await w.must("facilitator", { type: "EndTurn", sitting });
  await w.must("Ada Anchor", { type: "RecordWords", sitting, turn, text });
  return turn;
};
const readBy = (person: string) => Object.values(roomFor(w.record, sitting, person)?.words ?? {});

beforeEach(async () => {
  w = await makeWorld();
  sitting = await openSitting(w, await admittedProposal(w, "A bus to the evening choir"));
  const debate = at().rounds.find(({ format }) => format === "debate");
  await w.must("facilitator", { type: "OpenRound", sitting, round: debate?.id });
});

describe("PutClosing", () => {
  test("CLO-1 CLO-2: a show of hands by heads closes the item, with its reason and who is invited in public", async () => {
    await decide(carried);
    const [closing] = at().closings ?? [];
    expect(closing).toMatchObject({ item: "i2", stage: "closed", from: w.clock, until: null });
    expect(closedInHand(at())).toEqual(closing);
    for (const said of ["It names people who are at risk.", "Dr Sian Price, refuge manager", "The assembly's solicitor"])
      expect(readBy("public")).toContain(said);
  });

  test("CLO-1 INT-1: whoever declared an interest in the item does not vote on closing it, also while another item or none is in hand", async () => {
    await w.must("Ada Anchor", { type: "DeclareInterest", sitting, seat: of("Ada Anchor"), item: "i2" });
    await w.must("facilitator", { type: "CloseRound", sitting });
    const ballot = String((await w.must("facilitator", command())).ballot);
    const vote = { type: "CastVote", ballot, choice: "for" };
    expect(await w.ask("Ada Anchor", { ...vote, seat: of("Ada Anchor") })).toMatchObject(refused("ballotSeatHasInterest"));
    await w.must("Cai Caulk", { ...vote, seat: of("Cai Caulk") });
  });

  test("CLO-1: not without a reason, not an unknown item, not twice, and a lost vote closes nothing", async () => {
    expect(await w.ask("facilitator", { ...command(), reason: " " })).toMatchObject(refused("fieldEmpty"));
    expect(await w.ask("facilitator", { ...command(), item: "i99" })).toMatchObject(refused("itemUnknown"));
    expect(await w.ask("Ada Anchor", command())).toMatchObject(refused("notAllowed"));
    const lost = String((await w.must("facilitator", command())).ballot);
    expect(await w.ask("facilitator", command())).toMatchObject(refused("closingPutAlready"));
    await w.must("Ada Anchor", { type: "CastVote", ballot: lost, seat: of("Ada Anchor"), choice: "against" });
    await w.must("facilitator", { type: "CloseBallot", ballot: lost });
    await w.must("facilitator", { type: "DeclareResult", ballot: lost });
    expect([at().closings?.[0]?.stage, closedInHand(at())]).toEqual(["lost", null]);
    await decide(carried);
    expect(await w.ask("facilitator", command())).toMatchObject(refused("itemClosedAlready"));
  });
});

describe("a closed item", () => {
  test("CLO-3: what is said in it is read by whoever acts for a seat and the desk, and by nobody else; what was said before stays", async () => {
    await speaks("Said before it closed.");
    await decide(carried);
    const turn = await speaks("The address of the refuge.");
    for (const who of ["Cai Caulk", "facilitator", "secretariat"])
      expect(readBy(w.person(who)), who).toContain("The address of the refuge.");
    for (const who of ["public", w.person("plan-team"), w.person("administrator")]) {
      expect(readBy(who)).not.toContain("The address of the refuge.");
      expect(readBy(who)).toContain("Said before it closed.");
    }
    const heard = w.announced.flatMap(({ words }) => Object.values(words));
    expect(heard).not.toContain("The address of the refuge.");
    // A scribe's summary afterwards is no way round it.
    await w.must("facilitator", { type: "ReopenItem", sitting, item: "i2" });
    await w.must("secretariat", { type: "SummariseTurn", sitting, turn, text: "She said where the refuge is." });
    expect(readBy("public")).not.toContain("She said where the refuge is.");
    expect(readBy(w.person("Cai Caulk"))).toContain("She said where the refuge is.");
  });

  test("CLO-4: a facilitator opens it again; nobody else, and once", async () => {
    await decide(carried);
    expect(await w.ask("Ada Anchor", { type: "ReopenItem", sitting, item: "i2" })).toMatchObject(refused("notAllowed"));
    await w.must("facilitator", { type: "ReopenItem", sitting, item: "i2" });
    await w.must("facilitator", { type: "ReopenItem", sitting, item: "i2" });
    expect(at().closings).toMatchObject([{ stage: "opened", until: w.clock }]);
    w.clock += 1_000;
    await speaks("Said in the open.");
    expect(readBy("public")).toContain("Said in the open.");
  });

  test("CLO-5: its votes are published, and the decision note says that, why and for whom it was closed", async () => {
    const ballot = await decide(carried);
    expect(readBy("public")).toContain("That item 2 be closed.");
    await w.must("facilitator", { type: "CloseRound", sitting });
    await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "lapses" });
    const note = w.record.memory.note(sitting);
    if (!note) throw new Error("no note");
    const ballots = w.record.memory.ballotsOf(sitting);
    const said = recordParagraphs({ note, sitting: at(), ballots, regions: [] });
    expect(said.filter(({ code }) => code.startsWith("itemClosed"))).toMatchObject([
      { code: "itemClosed", values: { item: 2, ballot } },
      { code: "itemClosedInvited", values: { item: 2 } },
      { code: "itemClosedInvited", values: { item: 2 } },
    ]);
  });
});
