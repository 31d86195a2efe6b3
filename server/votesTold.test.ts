import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VoteTold } from "../shared/ballots/voteTold.ts";
import { personalOf, seenBy as seenByOf } from "../tests/support/personalWorld.ts";
import { admittedProposal, openBallot, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { openDoor } from "./perform.ts";
import type { Private } from "./private.ts";
import { newId } from "./random.ts";
import { openVotesTold } from "./votesTold.ts";

let w: World;
let ballot = "";
let personal: Private;
let ask: (
  who: string,
  command: unknown,
) => Promise<{
  readonly ok: boolean;
  readonly answer?: { readonly [name: string]: unknown };
  readonly refusal?: { readonly refused: string };
}>;
const heard: (VoteTold & { readonly person: string })[] = [];
const ada = () => ({ seat: w.seats("Ada Anchor")[0] ?? "", person: w.person("Ada Anchor") });

beforeAll(async () => {
  w = await makeWorld();
  const follows = w.record.memory.founding?.ordersVersion;
  const orders = { ballots: { proxies: true } };
  await w.must("secretariat", { type: "AdoptStandingOrders", follows, orders, reason: "Proxies are allowed." });
  await w.must("Dee Dory", {
    ...{ type: "GiveProxy", seat: w.seats("Dee Dory")[0], to: w.seats("Cai Caulk")[0] },
    instruction: "Against.",
  });
  const proposal = await admittedProposal(w);
  const sitting = await openSitting(w, proposal);
  ballot = await openBallot(w, sitting, proposal);
  await w.must("facilitator", { type: "NameSteward", ballot, email: "sam.scribe@example.org" });
  personal = personalOf(w);
  const told = openVotesTold(w.record, (person) => ({ emit: (_, one) => heard.push({ ...one, person }) }));
  const { perform } = openDoor(w.record, {
    now: () => w.clock,
    trouble: (error) => void w.troubles.push(error),
    keep: (change, at) => {
      personal.keep(change, at);
      if (change.kind === "vote-told") told.keep(change);
    },
    personByEmail: personal.personByEmail,
    announce: told.heard,
  });
  ask = (who, command) => perform({ id: newId(), by: w.person(who), command });
});
afterAll(() => {
  personal.close();
  w.close();
});

const seenBy = (who: string) => seenByOf(w, personal, who);
const mails = () => personal.post.list();

describe("telling of a vote that was cast again, or by somebody else", () => {
  it("MND-2: the first vote is told to nobody; one that replaces it to whoever may vote for the seat, without what it is", async () => {
    const { seat, person } = ada();
    await ask("Ada Anchor", { type: "CastVote", ballot, seat, choice: "for" });
    expect(heard).toEqual([]);
    const again = await ask("Ada Anchor", { type: "CastVote", ballot, seat, choice: "against" });
    const told = { ballot, seat, receipt: again.answer?.receipt, by: "seat" };
    expect(heard).toEqual([
      { ...told, person },
      { ...told, person: w.person("Bo Buoy") },
    ]);
    expect(mails()).toEqual([]);
  });

  it("MND-5: a steward's help is told by mail with the receipt, never what was cast; the vote is the delegate's to read back", async () => {
    const { seat, person } = ada();
    heard.length = 0;
    const { answer } = await ask("secretariat", { type: "CastWithHelp", ballot, seat, choice: "abstain" });
    expect(heard.map((one) => [one.person === person, one.by])).toContainEqual([true, "steward"]);
    const [mail] = mails();
    expect(mail?.to).toBe("ada.anchor@example.org");
    expect(mail?.text).toContain(String(answer?.receipt));
    expect(mail?.text.toLowerCase()).not.toMatch(/abstain|against/);
    expect(seenBy("Ada Anchor").ownVote(ballot, seat)).toMatchObject({ choice: "abstain" });
    expect(seenBy("secretariat").ownVote(ballot, seat)).toBeNull();
    expect(await ask("facilitator", { type: "CastWithHelp", ballot, seat, choice: "for" })).toMatchObject({
      refusal: { refused: "notAllowed" },
    });
  });

  it("MND-7: what a steward casts again for the same seat is told on the page and not by another mail, until the seat votes itself", async () => {
    const { seat } = ada();
    const before = mails().length;
    heard.length = 0;
    for (const choice of ["for", "against", "for"]) await ask("secretariat", { type: "CastWithHelp", ballot, seat, choice });
    expect(heard).toHaveLength(6);
    expect(mails()).toHaveLength(before);
    await ask("Ada Anchor", { type: "CastVote", ballot, seat, choice: "against" });
    await ask("secretariat", { type: "CastWithHelp", ballot, seat, choice: "for" });
    expect(mails()).toHaveLength(before + 1);
  });

  it("MND-2: two votes of one moment are told once, the one that stands", async () => {
    const { seat } = ada();
    heard.length = 0;
    await Promise.all(["for", "against", "for"].map((choice) => ask("Ada Anchor", { type: "CastVote", ballot, seat, choice })));
    expect(new Set(heard.map(({ receipt }) => receipt)).size).toBe(1);
    expect(w.troubles).toEqual([]);
  });

  it("MND-2: of two first votes of one moment the second says which receipt it replaces, and is told", async () => {
    const seat = w.seats("Gwen Grist")[0];
    heard.length = 0;
    const [first, second] = await Promise.all(
      ["for", "against"].map((choice) => ask("Gwen Grist", { type: "CastVote", ballot, seat, choice })),
    );
    expect(first?.answer).not.toHaveProperty("replaced");
    expect(second?.answer?.replaced).toBe(first?.answer?.receipt);
    expect(heard).toEqual([{ ballot, seat, receipt: second?.answer?.receipt, by: "seat", person: w.person("Gwen Grist") }]);
  });

  it("MND-3: of delegate and alternate in one moment the second is refused, in a vote of days", async () => {
    const { seat } = ada();
    const { ballot: days } = await w.must("facilitator", {
      ...{ type: "PrepareBallot", sitting: null, proposal: null, round: null, visibility: "roll-call", lengthSeconds: 3 * 86_400 },
      ...{ questionEn: "Shall it be so?", questionCy: "A ddylai fod felly?" },
    });
    await w.must("facilitator", { type: "OpenBallot", ballot: days });
    const vote = { type: "CastVote", ballot: days, seat, choice: "for" };
    const [ada1, bo] = await Promise.all([ask("Ada Anchor", vote), ask("Bo Buoy", vote)]);
    expect(ada1).toMatchObject({ ok: true });
    expect(bo).toMatchObject({ refusal: { refused: "ballotDelegateVoted" } });
  });

  it("PRX-6: whoever cast by proxy in the moment in which the seat voted is told", async () => {
    const seat = w.seats("Dee Dory")[0] ?? "";
    const sitting = w.record.memory.ballot(ballot)?.sitting;
    await w.must("Dee Dory", { type: "CheckIn", sitting, seat });
    heard.length = 0;
    const vote = { ballot, seat, choice: "for" };
    const [byProxy, own] = await Promise.all([
      ask("Cai Caulk", { ...vote, type: "CastProxyVote" }),
      ask("Dee Dory", { ...vote, type: "CastVote" }),
    ]);
    expect(own?.answer?.replaced).toBe(byProxy?.answer?.receipt);
    expect(heard).toContainEqual({ ballot, seat, receipt: "", by: "principal", person: w.person("Cai Caulk") });
    expect(w.troubles).toEqual([]);
  });
});
