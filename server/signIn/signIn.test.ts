import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { welsh } from "../../app/locales/cy/index.ts";
import { english } from "../../app/locales/en/index.ts";
import { tOf } from "../../app/locales/words.tsx";
import { type Db, openDb } from "../../db/open.ts";
import { outboxOf } from "../../db/private/outbox.ts";
import { peopleOf } from "../../db/private/people.ts";
import { actor, day, minute, thursdayAtTen } from "../../tests/support/given.ts";
import { openPost } from "../mail/post.ts";
import { networkOf } from "./limits.ts";
import { type From, openSignIn, type SignIn } from "./signIn.ts";

let db: Db;
let at = thursdayAtTen;
let signIn: SignIn;
let waits: number[];
let troubles: unknown[];
const here: From = { address: "127.0.0.1", loopback: true };
const away: From = { address: "203.0.113.7", loopback: false };
const roles = new Map([
  ["p-ada", actor("p-ada", ["delegate"], { delegateOf: ["s-1"] })],
  ["p-bryn", actor("p-bryn", ["alternate"], { alternateOf: ["s-1"] })],
  ["p-cerys", actor("p-cerys", ["facilitator"])],
]);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  db = openDb(":memory:");
  [at, waits, troubles] = [thursdayAtTen, [], []];
  const people = peopleOf(db);
  people.keep({ id: "p-ada", name: "Ada Rhys", email: "ada@library.example", language: "cy" });
  people.keep({ id: "p-bryn", name: "Bryn Okafor", email: "bryn@library.example", language: "en" });
  people.keep({ id: "p-cerys", name: "Cerys Chair", email: "cerys@assembly.example", language: "en" });
  people.keep({ id: "p-gone", name: "Gone Away", email: "gone@library.example", language: "en" });
  signIn = openSignIn({
    db,
    post: openPost({ outbox: outboxOf(db), carrier: null, now: () => at, trouble: (error) => troubles.push(error) }),
    letters: {
      origin: "https://assembly.example",
      assembly: (lang) => (lang === "cy" ? "Cynulliad y Cymunedau" : "Assembly of Communities"),
      t: (lang) => tOf(lang, lang === "cy" ? welsh : english),
    },
    now: () => at,
    actorOf: (person) => roles.get(person) ?? actor(person),
    peopleOnRoll: () => ["p-ada", "p-bryn", "p-ada", "p-unknown"],
    trouble: (error) => troubles.push(error),
    wait: async (ms) => void waits.push(ms),
  });
});
afterEach(() => {
  db.close();
  vi.useRealTimers();
});

const mails = () => outboxOf(db).list();
const newest = (): string => mails()[0]?.text ?? "";
const tokenIn = (text: string): string => /\/sign-in\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? "";
const codeIn = (text: string): string => /^\d{3} \d{3}$/m.exec(text)?.[0] ?? "";
const refusal = (result: object): string =>
  "refused" in result ? String(result.refused) : "refusal" in result ? refusal(Object(result.refusal)) : "none";
const cookieOf = (result: object): string => ("cookie" in result ? (String(result.cookie).split(";")[0] ?? "") : "");
const asked = async (email: string): Promise<string> => {
  await signIn.ask(email, away);
  return newest();
};

test("asking sends a link and a code in the person's language", async () => {
  expect(await signIn.ask(" ADA@library.example ", away)).toEqual({ ok: true, seq: 0, answer: {} });
  expect(mails()).toMatchObject([{ to: "ada@library.example", subject: "Mewngofnodi: Cynulliad y Cymunedau" }]);
  expect(newest()).toContain(`https://assembly.example/cy/sign-in/${tokenIn(newest())}`);
  expect(codeIn(newest())).not.toBe("");
  expect(troubles).toEqual([]);
});

test("nobody learns from the answer or its time whether an address is known", async () => {
  const answers = await Promise.all(
    ["ada@library.example", "nobody@library.example", "gone@library.example"].map((email) => signIn.ask(email, away)),
  );
  expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
  expect(waits).toEqual([250, 250, 250]);
  expect(mails()).toHaveLength(1);
  expect(refusal(await signIn.ask("not an address", away))).toBe("emailWrong");
});

test("a link signs in once, for thirty minutes, and only hashes are kept", async () => {
  const token = tokenIn(await asked("ada@library.example"));
  expect(JSON.stringify(db.sqlite.prepare("SELECT * FROM sign_in_links").all())).not.toContain(token);
  const done = await signIn.spend({ token }, away);
  expect(done).toMatchObject({ to: "/chamber" });
  expect(refusal(await signIn.spend({ token }, away))).toBe("linkNotValid");
  expect(signIn.personOf(cookieOf(done))?.person).toBe("p-ada");
  const secret = cookieOf(done).split("=")[1] ?? "?";
  expect(JSON.stringify(db.sqlite.prepare("SELECT * FROM sign_ins").all())).not.toContain(secret);
  const late = tokenIn(await asked("ada@library.example"));
  at += 30 * minute;
  expect(refusal(await signIn.spend({ token: late }, away))).toBe("linkNotValid");
  for (const token of ["", "x", "a".repeat(43), "a".repeat(10_000), "__proto__"])
    expect(refusal(await signIn.spend({ token }, away))).toBe("linkNotValid");
});

test("the six digits sign in as well, however they are typed, and spend the link beside them", async () => {
  const text = await asked("cerys@assembly.example");
  const done = await signIn.spend({ email: "Cerys@Assembly.example", code: ` ${codeIn(text).replace(" ", "-")} ` }, away);
  expect(done).toMatchObject({ to: "/desk" });
  expect(refusal(await signIn.spend({ email: "cerys@assembly.example", code: codeIn(text) }, away))).toBe("codeWrong");
  expect(refusal(await signIn.spend({ token: tokenIn(text) }, away))).toBe("linkNotValid");
});

test("after five wrong codes the right one is refused too; the link still works", async () => {
  const text = await asked("ada@library.example");
  const wrong = codeIn(text) === "000 000" ? "111111" : "000000";
  for (let i = 0; i < 5; i += 1) expect(refusal(await signIn.spend({ email: "ada@library.example", code: wrong }, away))).toBe("codeWrong");
  expect(refusal(await signIn.spend({ email: "ada@library.example", code: codeIn(text) }, away))).toBe("codeWrong");
  expect(refusal(await signIn.spend({ token: tokenIn(text) }, away))).toBe("none");
});

test("an older code dies with the next mail, and nobody's code opens another account", async () => {
  const first = await asked("ada@library.example");
  await asked("ada@library.example");
  expect(refusal(await signIn.spend({ email: "ada@library.example", code: codeIn(first) }, away))).toBe("codeWrong");
  const bryns = await asked("bryn@library.example");
  expect(refusal(await signIn.spend({ email: "cerys@assembly.example", code: codeIn(bryns) }, away))).toBe("codeWrong");
});

test("codes are limited by account, known or not, with the minutes to wait", async () => {
  for (const email of ["ada@library.example", "nobody@library.example"]) {
    for (let i = 0; i < 10; i += 1) expect(refusal(await signIn.spend({ email, code: "000000" }, away))).toBe("codeWrong");
    expect(await signIn.spend({ email, code: "000000" }, away)).toEqual({
      refused: "tooManyCodes",
      values: { minutes: 60 },
      field: "code",
    });
  }
});

test("mails are limited to five an hour by account, known or not", async () => {
  for (const email of ["ada@library.example", "nobody@library.example"]) {
    for (let i = 0; i < 5; i += 1) expect(refusal(await signIn.ask(email, away))).toBe("none");
    expect(await signIn.ask(email.toUpperCase(), here)).toEqual({
      ok: false,
      refusal: { refused: "tooManyMails", values: { minutes: 60 }, field: "email" },
    });
  }
  vi.advanceTimersByTime(60 * minute);
  expect(refusal(await signIn.ask("ada@library.example", away))).toBe("none");
});

test("a hall of 1,000 behind one address signs in, and a flood from one address ends", async () => {
  for (let i = 0; i < 1_000; i += 1) {
    expect(refusal(await signIn.ask(`delegate${i}@hall.example`, away))).toBe("none");
    expect(refusal(await signIn.spend({ token: "not-mine" }, away))).toBe("linkNotValid");
  }
  for (let i = 0; i < 2_000; i += 1) await signIn.spend({ token: "flood" }, away);
  expect(await signIn.spend({ token: "flood" }, away)).toEqual({ refused: "tooManyTries", values: { minutes: 10 } });
  expect(refusal(await signIn.spend({ token: "mine" }, here))).toBe("linkNotValid");
});

test("an address is counted by its network", () => {
  expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
  expect(networkOf("2001:db8:1:2:aaaa::1")).toBe(networkOf("2001:0db8:1:2:bbbb:0:0:9"));
  expect(networkOf("2001:db8::1")).toBe("2001:db8:0:0");
  expect(networkOf("::1")).toBe("0:0:0:0");
});

test("a session ends 30 days after its last use and 90 days after it began", async () => {
  const cookie = cookieOf(await signIn.spend({ token: tokenIn(await asked("ada@library.example")) }, away));
  at += 29 * day;
  expect(signIn.personOf(cookie)?.person).toBe("p-ada");
  at += 29 * day;
  expect(signIn.personOf(cookie)?.person).toBe("p-ada");
  at += 29 * day;
  expect(signIn.personOf(cookie)?.person).toBe("p-ada");
  at += 3 * day;
  expect(signIn.personOf(cookie)).toBeNull();
  const idle = cookieOf(await signIn.spend({ token: tokenIn(await asked("ada@library.example")) }, away));
  at += 30 * day;
  expect(signIn.personOf(idle)).toBeNull();
});

test("the cookie is a __Host- cookie for this host only, and nothing else in the header counts", async () => {
  const done = await signIn.spend({ token: tokenIn(await asked("ada@library.example")) }, away);
  expect("cookie" in done ? done.cookie : "").toMatch(
    /^__Host-tessera=[A-Za-z0-9_-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  const cookie = cookieOf(done);
  expect(signIn.personOf(`theme=dark; ${cookie}; other=1`)?.person).toBe("p-ada");
  for (const header of [
    undefined,
    "",
    cookie.replace("__Host-", ""),
    `x${cookie}`,
    `${cookie}a`,
    "__Host-tessera=",
    "__Host-tessera=' OR 1=1",
  ])
    expect(signIn.personOf(header)).toBeNull();
});

test("signing out ends the session at once and tells who holds its sockets (ASVS 7.4.1)", async () => {
  const ended: string[] = [];
  const stop = signIn.onSignedOut(({ person }) => ended.push(person));
  const cookie = cookieOf(await signIn.spend({ token: tokenIn(await asked("ada@library.example")) }, away));
  const session = signIn.personOf(cookie)?.session ?? "";
  expect(signIn.stands(session)).toBe(true);
  expect(signIn.signOut(cookie)).toMatch(/^__Host-tessera=; Max-Age=0;/);
  expect([signIn.personOf(cookie), signIn.stands(session), ended]).toEqual([null, false, ["p-ada"]]);
  signIn.signOut(cookie);
  stop();
  expect(ended).toEqual(["p-ada"]);
});

test("signing in on a browser ends the session that it had, and everywhere means everywhere", async () => {
  const adas = cookieOf(await signIn.spend({ token: tokenIn(await asked("ada@library.example")) }, away));
  const bryns = cookieOf(await signIn.spend({ token: tokenIn(await asked("bryn@library.example")) }, { ...away, cookie: adas }));
  expect([signIn.personOf(adas), signIn.personOf(bryns)?.person]).toEqual([null, "p-bryn"]);
  const again = cookieOf(await signIn.spend({ token: tokenIn(await asked("bryn@library.example")) }, away));
  signIn.signOutEverywhere("p-bryn");
  expect([signIn.personOf(bryns), signIn.personOf(again)]).toEqual([null, null]);
});

test("a demonstration link works again and again, from this machine only", async () => {
  const token = "d".repeat(43);
  expect(signIn.makeDemonstrationLink("p-cerys", { token })).toBe(`/sign-in/${token}`);
  expect(signIn.linkWorks(token)).toEqual({ reusable: true });
  expect(signIn.linkWorks("x".repeat(43))).toBeNull();
  signIn.makeDemonstrationLink("p-cerys", { token });
  expect(refusal(await signIn.spend({ token }, away))).toBe("linkNotValid");
  expect(await signIn.spend({ token }, here)).toMatchObject({ to: "/desk" });
  expect(await signIn.spend({ token }, here)).toMatchObject({ to: "/desk" });
  expect(tokenIn(signIn.makeDemonstrationLink("p-cerys"))).not.toBe(token);
});

test("somebody whose seat was taken away cannot use the mail they still have", async () => {
  const token = tokenIn(await asked("ada@library.example"));
  const held = roles.get("p-ada");
  roles.delete("p-ada");
  expect(refusal(await signIn.spend({ token }, away))).toBe("linkNotValid");
  if (held) roles.set("p-ada", held);
});

test("inviting writes once to everybody who never signed in, in their language, and again after a day", async () => {
  expect(await signIn.invite()).toMatchObject({ ok: true, answer: { invited: 2, waiting: 0, signedIn: 0 } });
  expect(mails().map(({ subject }) => subject)).toEqual(["Your seat in Assembly of Communities", "Eich sedd: Cynulliad y Cymunedau"]);
  expect(await signIn.invite()).toMatchObject({ answer: { invited: 0, waiting: 2, signedIn: 0 } });
  const token = tokenIn(mails()[1]?.text ?? "");
  at += 13 * day;
  expect(await signIn.spend({ token }, away)).toMatchObject({ to: "/chamber" });
  expect(await signIn.invite()).toMatchObject({ answer: { invited: 1, waiting: 0, signedIn: 1 } });
  at += 200 * day;
  signIn.tidy();
  expect(await signIn.invite()).toMatchObject({ answer: { invited: 1, waiting: 0, signedIn: 1 } });
});

test("an invitation runs out after fourteen days and cannot be opened by a code", async () => {
  await signIn.invite();
  const token = tokenIn(newest());
  expect(refusal(await signIn.spend({ email: "bryn@library.example", code: "" }, away))).toBe("codeWrong");
  at += 14 * day;
  expect(refusal(await signIn.spend({ token }, away))).toBe("linkNotValid");
});

test("two presses at once share one round of invitations", async () => {
  const both = await Promise.all([signIn.invite(), signIn.invite()]);
  expect(both[0]).toEqual(both[1]);
  expect(mails()).toHaveLength(2);
});
