import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VoteTold } from "../shared/ballots/voteTold.ts";
import { admittedProposal, openBallot, openSitting } from "../tests/support/story.ts";
import { makeWorld, type World } from "../tests/support/world.ts";
import { contextFor } from "./loadContext.ts";
import { openDoor } from "./perform.ts";
import { openPrivate } from "./private.ts";
import { newId } from "./random.ts";
import { openVotesTold } from "./votesTold.ts";

let w: World;
let ballot = "";
let personal: ReturnType<typeof openPrivate>;
let ask: (who: string, command: unknown) => Promise<{ readonly ok: boolean; readonly answer?: { readonly [name: string]: unknown } }>;
const heard: (VoteTold & { readonly person: string })[] = [];
const ada = () => ({ seat: w.seats("Ada Anchor")[0] ?? "", person: w.person("Ada Anchor") });

beforeAll(async () => {
  w = await makeWorld();
  const proposal = await admittedProposal(w);
  const sitting = await openSitting(w, proposal);
  ballot = await openBallot(w, sitting, proposal);
  await w.must("facilitator", { type: "NameSteward", ballot, email: "sam.scribe@example.org" });
  personal = openPrivate(w.db, {
    config: { origin: "http://localhost", smtp: null, mailFrom: "" },
    now: () => w.clock,
    trouble: (error) => void w.troubles.push(error),
    record: w.record,
  });
  const told = openVotesTold(w.record, (person, one) => heard.push({ ...one, person }));
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
    const seenBy = (who: string) =>
      contextFor(
        {
          record: w.record,
          perform: () => Promise.reject(new Error("nothing is asked")),
          origin: "http://localhost",
          now: () => w.clock,
          trouble: () => {},
          personal,
        },
        { person: w.person(who), from: { address: "", loopback: false }, nonce: "", refused: false },
      );
    expect(seenBy("Ada Anchor").ownVote(ballot, seat)).toMatchObject({ choice: "abstain" });
    expect(seenBy("secretariat").ownVote(ballot, seat)).toBeNull();
    expect(await ask("facilitator", { type: "CastWithHelp", ballot, seat, choice: "for" })).toMatchObject({
      refusal: { refused: "notAllowed" },
    });
  });

  it("MND-2: two votes of one moment are told once, the one that stands", async () => {
    const { seat } = ada();
    heard.length = 0;
    await Promise.all(["for", "against", "for"].map((choice) => ask("Ada Anchor", { type: "CastVote", ballot, seat, choice })));
    expect(new Set(heard.map(({ receipt }) => receipt)).size).toBe(1);
    expect(w.troubles).toEqual([]);
  });
});
