import type { AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { confirmHours } from "../../app/following.ts";
import { action as ask, loader as form } from "../../app/routes/follow/route.tsx";
import { loader as open, action as press } from "../../app/routes/following/route.tsx";
import { outboxOf } from "../../db/private/outbox.ts";
import { peopleOf } from "../../db/private/people.ts";
import { isDay } from "../../shared/calendar/days.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { addressOf } from "../../tests/support/people.ts";
import { type Story, tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { contextFor, type Parts } from "../loadContext.ts";
import { fromOneNetwork } from "./limits.ts";

const origin = "https://assembly.example";
const item = { kind: "plan", id: "NCSP-0001" };
const hour = 3_600_000;
let w: World;
let parts: Parts;
let story: Story;

beforeEach(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  // What happened before anybody could follow is told to nobody.
  parts.personal.following.tell();
  story = await tellStory(w);
  // The sponsors were told of all that (FOL-11); what the tests look at comes after it.
  parts.personal.following.tell();
  w.db.sqlite.exec("DELETE FROM outbox");
});
afterEach(() => {
  parts.personal.close();
  w.close();
});

const contextOf = (person: string | null = null, address = "203.0.113.7"): AppLoadContext =>
  contextFor(parts, { person, from: { address, loopback: false }, nonce: "", refused: false });
/** What a page is shown of an action: its data and its status. */
const seen = (answer: unknown): { data: { [name: string]: unknown }; status: number } => {
  const { data, init } = Object(answer);
  return { data: Object(data), status: init?.status ?? 200 };
};
const post = (path: string, fields: { [name: string]: string }): Request =>
  new Request(`${origin}${path}`, { method: "POST", body: new URLSearchParams(fields) });
interface Asking {
  readonly person?: string | null;
  readonly lang?: string;
  readonly address?: string;
  readonly of?: typeof item;
}
const asking = async (fields: { [name: string]: string }, { person = null, lang = "", address = "203.0.113.7", of = item }: Asking = {}) =>
  seen(
    await ask({
      request: post(`${lang}/follow/${of.kind}/${of.id}`, fields),
      params: of,
      context: contextOf(person, address),
    }),
  );
const pressing = async (key: string, fields: { [name: string]: string }) =>
  seen(await press({ request: post(`/following/${key}`, fields), params: { key }, context: contextOf() }));
const opening = (key: string) => open({ request: new Request(`${origin}/following/${key}`), params: { key }, context: contextOf() }).shown;
const mails = () => outboxOf(w.db).list().toReversed();
const keyIn = (text: string): string => /\/following\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? "";
const newestKey = (): string => keyIn(mails().at(-1)?.text ?? "");
const mailsTo = (email: string) => mails().filter(({ to }) => to === email);
const rows = () => w.db.sqlite.prepare<[], { email: string | null }>("SELECT * FROM followers WHERE email IS NOT NULL").all();
const tell = () => parts.personal.following.tell();
const addressee = () => w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code;
const report = (note: string) =>
  w.must("plan-team", {
    ...{ type: "ReportProgress", item: "NCSP-0001", addressee: addressee(), recommendation: 1 },
    ...{ status: "under-way", note },
  });
const follow = async (email: string, pace = "at-once", lang = "", of = item): Promise<string> => {
  await asking({ email, pace }, { lang, of });
  const key = newestKey();
  await pressing(key, { intent: "confirm" });
  return key;
};

test("FOL-7 an address is told nothing until the button behind the mailed link was pressed; opening it changes nothing", async () => {
  expect(form({ request: new Request(`${origin}/follow/plan/NCSP-0001`), params: item, context: contextOf() })).toMatchObject({
    name: "NCSP-0001 Warm rooms in every library",
    signedIn: false,
  });
  expect(await asking({ email: " Reader@News.example ", pace: "at-once" })).toMatchObject({ data: { email: "Reader@News.example" } });
  expect(mails()).toMatchObject([{ to: "reader@news.example", text: expect.stringContaining(`${confirmHours} hours`) }]);
  const key = newestKey();
  expect(opening(key)).toMatchObject({ pending: true });
  await report("Nobody hears this.");
  tell();
  expect(mailsTo("reader@news.example")).toHaveLength(1);
  expect(await pressing(key, { intent: "confirm" })).toEqual({ status: 200, data: { confirmed: "NCSP-0001 Warm rooms in every library" } });
  expect(opening(key)).toMatchObject({ pending: false, followed: [{ subject: "plan/NCSP-0001", pace: "at-once", sponsor: false }] });
  tell();
  expect(mailsTo("reader@news.example")).toHaveLength(1);
  await report("Two rooms are open.");
  tell();
  expect(mailsTo("reader@news.example").at(-1)).toMatchObject({
    subject: expect.stringContaining("Progress reported"),
    text: expect.stringContaining("Two rooms are open."),
    unsubscribe: `${origin}/following/${key}`,
  });
});

test("FOL-7 a link that was not used in time confirms nothing, and the address goes", async () => {
  await asking({ email: "reader@news.example", pace: "weekly" });
  const key = newestKey();
  w.clock += confirmHours * hour;
  expect(opening(key)).toBeNull();
  expect(await pressing(key, { intent: "confirm" })).toMatchObject({ status: 422, data: { refusal: { refused: "followLinkNotValid" } } });
  w.clock += 1;
  parts.personal.following.tidy();
  expect(rows()).toEqual([]);
  expect(mails()).toEqual([]);
});

test("FOL-7 what is not an address, no choice, and nothing to follow are refused in words", async () => {
  expect(await asking({ email: "nobody", pace: "weekly" })).toMatchObject({ status: 422, data: { refusal: { refused: "emailWrong" } } });
  expect(await asking({})).toMatchObject({ data: { refusal: { refused: "emailWrong", also: [{ refused: "paceMissing" }] } } });
  expect(await asking({ email: "a@b.example" })).toMatchObject({ data: { refusal: { refused: "paceMissing", field: "pace" } } });
  expect(await asking({ email: "a@b.example", pace: "weekly" }, { of: { kind: "plan", id: "NCSP-0009" } })).toMatchObject({
    data: { refusal: { refused: "nothingToFollow" } },
  });
  expect(mails()).toEqual([]);
});

test("FOL-7 nobody can have many mails sent, to one address or from one network", async () => {
  const refused = async (email: string, address: string) =>
    Object(Object((await asking({ email, pace: "weekly" }, { address })).data)["refusal"])["refused"] ?? null;
  for (let i = 0; i < 5; i += 1) expect(await refused("one@news.example", `198.51.100.${i}`)).toBeNull();
  expect(await refused("one@news.example", "198.51.100.9")).toBe("tooManyMails");
  for (let i = 0; i < fromOneNetwork; i += 1) expect(await refused(`n${i}@news.example`, "192.0.2.1")).toBeNull();
  expect(await refused("other@news.example", "192.0.2.1")).toBe("tooManyFollow");
});

test("FOL-8 every mail can be stopped without signing in: on its page, and by a mail program's own button", async () => {
  const key = await follow("reader@news.example");
  const other = await follow("reader@news.example", "weekly", "", { kind: "proposals", id: story.proposal });
  expect(opening(other)).toMatchObject({ followed: [{ subject: "plan/NCSP-0001" }, { subject: "proposals/1", pace: "weekly" }] });
  expect(await pressing(key, { intent: "stop", subject: "proposals/1" })).toMatchObject({
    data: { stoppedOne: expect.stringContaining("Warm rooms"), rest: key },
  });
  expect(opening(key)).toMatchObject({ followed: [{ subject: "plan/NCSP-0001" }] });
  // RFC 8058: a bare post, answered with 200 however often it comes.
  for (const stopped of [true, false])
    expect(await pressing(key, { "List-Unsubscribe": "One-Click" })).toMatchObject({ status: 200, data: { stopped } });
  expect(opening(key)).toBeNull();
  await report("Nobody hears this.");
  tell();
  expect(mailsTo("reader@news.example")).toEqual([]);
});

test("FOL-8 whoever did not ask deletes their address without losing what they follow", async () => {
  await follow("reader@news.example");
  await asking({ email: "reader@news.example", pace: "weekly" }, { of: { kind: "chapters", id: "money" } });
  await pressing(newestKey(), { intent: "stop-all" });
  expect(rows()).toMatchObject([{ subject: "plan/NCSP-0001" }]);
});

test("FOL-15 the link in every mail stands while anything is followed, and one that does not stand claims nothing", async () => {
  const reader = "reader@news.example";
  const unsubscribing = () => mailsTo(reader).at(-1)?.unsubscribe?.split("/").at(-1) ?? "";
  await follow(reader);
  await follow(reader, "weekly", "", { kind: "proposals", id: story.proposal });
  await report("Two rooms are open.");
  tell();
  const link = unsubscribing();
  // The line that the secret came with goes; it comes again, and the earlier mail still leads to all of it.
  await pressing(link, { intent: "stop", subject: "plan/NCSP-0001" });
  expect(opening(link)).toMatchObject({ followed: [{ subject: "proposals/1" }] });
  await follow(reader);
  await report("Three rooms are open.");
  tell();
  expect(unsubscribing()).toBe(link);
  expect(opening(link)).toMatchObject({ followed: [{ subject: "plan/NCSP-0001" }, { subject: "proposals/1" }] });
  expect(await pressing(link, { intent: "stop-all" })).toMatchObject({ status: 200, data: { stopped: true } });
  expect(rows()).toEqual([]);
  for (const key of [link, "x".repeat(43)]) {
    expect(opening(key)).toBeNull();
    expect(await pressing(key, { "List-Unsubscribe": "One-Click" })).toMatchObject({ status: 200, data: { stopped: false } });
  }
});

test("FOL-9 an address is nowhere once its reader stopped: not in the rows, the outbox or the record", async () => {
  const key = await follow("gone@news.example");
  await report("Two rooms are open.");
  tell();
  await pressing(key, { intent: "stop-all" });
  const everything = w.db.sqlite
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => JSON.stringify(w.db.sqlite.prepare(`SELECT * FROM "${name}"`).all()));
  expect(everything.filter((table) => table.includes("gone@news.example"))).toEqual([]);
});

test("FOL-10 nothing is told twice, also after a restart in the middle", async () => {
  await follow("reader@news.example");
  await report("Two rooms are open.");
  tell();
  const before = mails().length;
  tell();
  parts.personal.close();
  parts = partsAround(w);
  tell();
  expect(mails()).toHaveLength(before);
});

test("FOL-10 a weekly digest is one mail of everything, in Welsh where that was asked for; a week without news brings none", async () => {
  await follow("darllenydd@news.example", "weekly", "/cy");
  await report("Two rooms are open.");
  await report("Three rooms are open.");
  tell();
  expect(mailsTo("darllenydd@news.example")).toHaveLength(1);
  w.clock += 7 * 24 * hour;
  tell();
  const [, digest] = mailsTo("darllenydd@news.example");
  expect(digest).toMatchObject({
    subject: expect.stringMatching(/^\d+ \S+ yn yr hyn/),
    text: expect.stringContaining("Three rooms are open."),
  });
  expect(digest?.text).toContain(`${origin}/cy/plan/NCSP-0001`);
  w.clock += 7 * 24 * hour;
  tell();
  expect(mailsTo("darllenydd@news.example")).toHaveLength(2);
});

test("FOL-6 a department that is late is told of once, and not again the next day", async () => {
  await follow("reader@news.example");
  const due = w.record.memory.planItem("NCSP-0001")?.replyDay ?? "";
  expect(isDay(due)).toBe(true);
  w.clock = Date.parse(`${due}T12:00:00Z`) + 24 * hour;
  tell();
  expect(mailsTo("reader@news.example").at(-1)?.subject).toContain("Late: Ministry");
  w.clock += 24 * hour;
  tell();
  expect(mailsTo("reader@news.example")).toHaveLength(2);
});

test("FOL-11 whoever acts for a sponsoring seat is told of each step of the item, in their language, until they stop", async () => {
  const [fay, gwen] = [addressOf("Fay Ford"), addressOf("Gwen Grist")];
  await report("Two rooms are open.");
  tell();
  const [mail] = mailsTo(fay);
  expect(mail?.text).toContain("because your seat sponsored: NCSP-0001 Warm rooms in every library");
  expect(mail?.text).toContain("Hello Fay Ford,");
  await pressing(keyIn(mail?.text ?? ""), { "List-Unsubscribe": "One-Click" });
  await report("Three rooms are open.");
  tell();
  expect(mailsTo(fay)).toEqual([mail]);
  expect(mailsTo(gwen)).toHaveLength(2);
});

test("FOL-11 whoever is signed in follows without a mail to confirm; who is erased follows nothing", async () => {
  const kit = w.person("Kit Knoll");
  expect(await asking({ pace: "at-once" }, { person: kit, of: { kind: "chapters", id: chapterOf() } })).toMatchObject({
    data: { done: true },
  });
  await report("Two rooms are open.");
  tell();
  expect(mailsTo(addressOf("Kit Knoll"))).toHaveLength(1);
  peopleOf(w.db).erase(kit);
  await report("Three rooms are open.");
  tell();
  expect(mailsTo(addressOf("Kit Knoll"))).toHaveLength(1);
  expect(w.db.sqlite.prepare("SELECT * FROM followers WHERE person = ?").all(kit)).toEqual([]);
});

test("FOL-14 whoever asked, sponsored and stopped is not told again, in whatever order; only asking anew begins it again", async () => {
  const known = (name: string) =>
    w.db.sqlite.prepare<[string], { id: string }>("SELECT id FROM people WHERE email = ?").get(addressOf(name))?.id ?? "";
  const heard = (name: string) => mailsTo(addressOf(name)).length;
  const stop = (name: string) =>
    pressing(keyIn(mailsTo(addressOf(name)).at(-1)?.text ?? ""), { intent: "stop", subject: "plan/NCSP-0001" });
  // Fay is told as a sponsor and asks as well; Gwen asked before she was told of anything.
  w.db.sqlite.prepare("DELETE FROM followers WHERE person = ?").run(known("Gwen Grist"));
  for (const name of ["Fay Ford", "Gwen Grist"]) await asking({ pace: "at-once" }, { person: known(name) });
  await report("Two rooms are open.");
  tell();
  expect([heard("Fay Ford"), heard("Gwen Grist")]).toEqual([1, 1]);
  await stop("Fay Ford");
  await stop("Gwen Grist");
  await report("Three rooms are open.");
  tell();
  expect([heard("Fay Ford"), heard("Gwen Grist")]).toEqual([1, 1]);
  await asking({ pace: "at-once" }, { person: known("Gwen Grist") });
  await report("Four rooms are open.");
  tell();
  expect([heard("Fay Ford"), heard("Gwen Grist")]).toEqual([1, 2]);
});

test("FOL-10 a weekly mail leaves out what was told at once, and tells what only it is about", async () => {
  const reader = "reader@news.example";
  await follow(reader, "weekly", "", { kind: "chapters", id: chapterOf() });
  await report("Only the weekly mail tells this.");
  tell();
  await follow(reader, "at-once");
  await report("This is told at once.");
  tell();
  w.clock += 8 * 24 * hour;
  tell();
  tell();
  const texts = mailsTo(reader).map(({ text }) => text);
  expect(texts.filter((text) => text.includes("This is told at once."))).toHaveLength(1);
  expect(texts.filter((text) => text.includes("Only the weekly mail tells this."))).toHaveLength(1);
  expect(texts.at(-1)).not.toContain("This is told at once.");
});

const chapterOf = (): string => w.record.memory.planItem("NCSP-0001")?.chapter ?? "";

test("FOL-11 whoever is signed in finds what they follow, also once the first of it was stopped", async () => {
  const person = w.person("Ada Anchor");
  const mine = () => contextOf(person).following.mine();
  const before = mine();
  if (before !== null) await pressing(before, { intent: "stop-all" });
  expect(mine()).toBeNull();
  const { data } = await asking({ pace: "weekly" }, { person });
  expect(data).toEqual({ done: true, mine: mine() });
  await asking({ pace: "weekly" }, { person, of: { kind: "chapters", id: "money" } });
  const key = mine() ?? "";
  const { data: stopped } = await pressing(key, { intent: "stop", subject: "chapters/money" });
  expect(stopped).toMatchObject({ rest: mine() });
  expect(opening(mine() ?? "")).toMatchObject({ followed: [{ subject: "plan/NCSP-0001" }] });
});
