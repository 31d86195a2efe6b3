import { afterEach, beforeEach, expect, test } from "vitest";
import { contextFor } from "../../../server/loadContext.ts";
import { heldSitting, sendRound } from "../../../tests/support/minutesStory.ts";
import { badIds, pageShown } from "../../../tests/support/pageShown.tsx";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import DeskMinutesPage, { action, loader } from "./route.tsx";

let w: World;
let sitting: string;
beforeEach(async () => {
  w = await makeWorld();
  sitting = await heldSitting(w);
  await sendRound(w, sitting);
  await w.must("Fay Ford", {
    ...{ type: "AskCorrection", sitting, seat: w.seats("Fay Ford")[0], paragraph: "meeting", text: "It met in the Guildhall." },
  });
}, 60_000);
afterEach(() => w.close());

const about = (method: "GET" | "POST", query: string, fields: { readonly [name: string]: string } = {}) => {
  const person = w.person("secretariat");
  const perform = ({ command }: { readonly command: unknown }) => w.askAs(person, command);
  const around = { person, from: { address: "", loopback: false }, nonce: "", refused: false };
  const body = method === "POST" ? { body: new URLSearchParams({ command: "form-command-1", ...fields }) } : {};
  const request = new Request(`https://assembly.example/desk/minutes/${sitting}${query}`, { method, ...body });
  return { request, params: { sitting }, context: contextFor({ ...partsAround(w), perform }, around) };
};
/** Where a form leads, or the page it is answered with. */
async function sent(query: string, fields: { readonly [name: string]: string }): Promise<string> {
  const answer = await action(about("POST", query, fields));
  if (answer instanceof Response) return answer.headers.get("location") ?? "";
  return pageShown(DeskMinutesPage, await loader(about("GET", query)), answer.data);
}
const forms = "?change=s1&after=meeting&answer=1";

test("MIN-10 with every form open no id stands twice, and what is wrong links to its own field", async () => {
  const page = pageShown(DeskMinutesPage, await loader(about("GET", forms)));
  expect(page).toContain('id="change-en"');
  expect(page).toContain('id="agree-en"');
  expect(badIds(page)).toEqual([]);
  const refused = await sent(forms, { intent: "change", paragraph: "meeting", en: "It rained.", cy: "Bwrw glaw.", reason: "" });
  expect(refused).toContain('<a href="#change-reason">');
  expect(badIds(refused)).toEqual([]);
});

test("MIN-11 a change leads back to its paragraph; taking one away is read back first", async () => {
  const both = { en: "It rained.", cy: "Roedd hi'n bwrw glaw." };
  expect(await sent("", { intent: "change", paragraph: "meeting", ...both, reason: "It did." })).toBe(`/desk/minutes/${sitting}#p1`);
  expect(await sent("", { intent: "add", after: "meeting", ...both, command: "form-command-2" })).toBe(`/desk/minutes/${sitting}#s2`);
  const remove = { intent: "remove", paragraph: "s1", ...both, reason: "Said twice.", command: "form-command-3" };
  const back = await sent("?change=s1", remove);
  expect(back).toContain("The assembly stood in memory of a delegate.");
  expect(back).toContain("<dd>S1</dd>");
  expect(w.record.memory.minutes(sitting)?.own[0]?.removed).toBeFalsy();
  expect(await sent("", { ...remove, step: "confirm" })).toBe(`/desk/minutes/${sitting}#text`);
  expect(w.record.memory.minutes(sitting)?.own[0]?.removed).toBeTruthy();
});

test("MIN-14 what is read back names its paragraph by its number", async () => {
  const refuse = { intent: "refuse", correction: "1", reason: "It met in the Town Hall." };
  expect(await sent("?answer=1", refuse)).toContain("<dt>Paragraph</dt><dd>1</dd>");
  const addition = { intent: "addition", paragraph: "meeting", en: "Late.", cy: "Hwyr.", reason: "Found later." };
  expect(await sent("", addition)).toContain("<dt>Paragraph</dt><dd>1</dd>");
  expect(await sent("", { ...addition, paragraph: "" })).toContain("The minutes as a whole");
});
