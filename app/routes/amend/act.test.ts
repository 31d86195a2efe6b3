import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../../server/perform.ts";
import { textToFields } from "../../../shared/proposals/form.ts";
import { amendedProposal } from "../../../tests/support/amendedStory.ts";
import { readingOf } from "../../../tests/support/reading.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { readForm } from "../../forms.ts";
import { textOf } from "../proposals/said.ts";
import { performEdit } from "./act.ts";
import { editedCopy, editStart } from "./edit.ts";

let w: World;
let proposal = "";
beforeAll(async () => {
  w = await makeWorld();
  proposal = await amendedProposal(w);
});
afterAll(() => w.close());

const context = () => ({
  ...readingOf(w),
  perform: (command: unknown, id: string) => w.ask("Hal Hedge", command, id),
});

/** The form as a browser without scripts sends it: every field of the latest version, some changed. */
async function sent(changed: { readonly [field: string]: string }, intent = "review") {
  const text = textOf(context(), proposal);
  if (!text) throw new Error("there is no text");
  const body = new URLSearchParams({
    command: newId(),
    intent,
    seat: w.seats("Hal Hedge")[0] ?? "",
    reason: "For a test.",
    version: "2",
  });
  for (const [name, value] of Object.entries({ ...textToFields(text), ...changed })) if (typeof value === "string") body.set(name, value);
  const form = await readForm(
    new Request(`https://assembly.example/chamber/proposals/${proposal}/amend`, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    }),
  );
  const command = {
    type: "MakeAmendment",
    proposal,
    seat: form.fields["seat"],
    ...editedCopy(context(), form, proposal),
    reason: form.fields["reason"],
    lateReason: form.fields["lateReason"],
  };
  const answer = await performEdit(context(), form, proposal, command, (done) => `/made/${done.answer["amendment"]}`);
  return answer instanceof Response ? { to: answer.headers.get("Location") } : answer.data;
}

const both = "1. Each council keeps two warm rooms in every static library.\n\n2. The department pays for all of it.";

describe("making an amendment in a copy of the text", () => {
  it("is read back first: what it changes, and the open amendments it would collide with; nothing is recorded (AMD-6)", async () => {
    const before = w.record.memory.seq;
    const answer = await sent({ clauses: both });
    expect(answer).toMatchObject({
      review: {
        changes: [{ change: "replace", passage: { clause: 2 } }],
        meets: [
          { second: `${proposal}-1`, collide: true },
          { second: `${proposal}-2`, collide: true },
        ],
        fields: { reason: "For a test.", clauses: both },
      },
    });
    expect(w.record.memory.seq).toBe(before);
  });
  it("is made when it is sent, and comes back to be changed with everything typed", async () => {
    expect(await sent({ clauses: both }, "change")).toMatchObject({ change: { clauses: both, reason: "For a test." } });
    expect(await sent({ clauses: both }, "send")).toEqual({ to: `/made/${proposal}-6` });
  });
  it("says before it is sent that nothing was changed, that a reason is missing, that the text has moved on", async () => {
    expect(await sent({})).toMatchObject({ refusal: { refused: "amendmentEmpty" } });
    expect(await sent({ clauses: both, reason: "" })).toMatchObject({ refusal: { field: "reason" }, fields: { clauses: both } });
    expect(await sent({ clauses: both, version: "1" })).toMatchObject({ refusal: { refused: "amendmentVersionNotLatest" } });
  });
  it("leaves chapter, place, addressees and language as they are, whatever a form sends (AMD-1)", async () => {
    const answer = await sent({ clauses: both, chapter: "money", language: "cy", "addressee.UK": "hmt" });
    expect(answer).toMatchObject({ review: { changed: { counts: { others: 0 } } } });
  });
  it("asks why it comes late once amendments have closed (AMD-3)", async () => {
    await w.must("facilitator", {
      type: "ScheduleSitting",
      titleEn: "Spring sitting",
      titleCy: "Eisteddiad y gwanwyn",
      startsAt: w.clock + 3_600_000,
      hall: "Town Hall, Harbour",
      items: [{ kind: "proposal", proposal, minutes: 40 }],
    });
    w.clock += 2 * 86_400_000;
    expect(editStart(context(), proposal, "en")?.late).toMatchObject({ sitting: "1", title: "Spring sitting" });
    expect(await sent({ clauses: both })).toMatchObject({ refusal: { refused: "amendmentLateNeedsReason", field: "lateReason" } });
    expect(await sent({ clauses: both, lateReason: "It came up on the way." })).toMatchObject({
      review: { changes: [{ change: "replace" }] },
    });
  });
  it("begins with the latest version, and says why nothing can be amended", () => {
    expect(editStart(context(), proposal, "en")).toMatchObject({ version: 2, cannot: null });
    expect(editStart(context(), "99", "en")).toBeNull();
  });
});
