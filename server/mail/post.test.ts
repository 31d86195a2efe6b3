import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Db, openDb } from "../../db/open.ts";
import { outboxOf } from "../../db/private/outbox.ts";
import { openPost, withoutSecrets } from "./post.ts";
import { smtpCarrier } from "./smtp.ts";

let db: Db;
beforeEach(() => {
  db = openDb(":memory:");
});
afterEach(() => db.close());

const from = { name: "Tessera", address: "mail@assembly.example" };
const atOnce = async (): Promise<void> => {};
const quiet = (): void => {};

/** A mail server that takes everything, or says no to the first `refusals` mails; keeps what it was told. */
async function mailServer(refusals = 0) {
  const [heard, mails]: [string[], string[]] = [[], []];
  let no = refusals;
  const server: Server = createServer((socket) => {
    socket.setEncoding("utf8").write("220 ready\r\n");
    let [data, text] = [false, ""];
    const line = (said: string): void => {
      if (data) {
        if (said !== ".") {
          text += `${said}\n`;
          return;
        }
        mails.push(text);
        [data, text] = [false, ""];
        socket.write("250 taken\r\n");
        return;
      }
      heard.push(said);
      const verb = said.slice(0, 4).toUpperCase();
      if (verb === "MAIL" && no > 0) {
        no -= 1;
        socket.write("451 come back later\r\n");
      } else if (verb === "DATA") {
        data = true;
        socket.write("354 go on\r\n");
      } else socket.write(verb === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
    };
    let rest = "";
    socket.on("data", (chunk) => {
      const lines = (rest + String(chunk)).split("\r\n");
      rest = lines.pop() ?? "";
      lines.forEach(line);
    });
    socket.on("error", quiet);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { heard, mails, url: `smtp://127.0.0.1:${port}`, close: () => new Promise((closed) => server.close(closed)) };
}

test("a mail goes out through a real mail server after it is in the outbox, and its secrets go with it", async () => {
  const server = await mailServer();
  const carrier = smtpCarrier(server.url, from);
  const post = openPost({ outbox: outboxOf(db), carrier, now: () => 7, wait: atOnce, trouble: quiet });
  post.put({ to: "ada@library.example", subject: "Eich sedd: Cynulliad ŵy", text: "https://a.example/sign-in/abc_DEF-1\n\n123 456\n" });
  expect(server.mails).toEqual([]);
  await post.settled();
  expect(server.heard).toContain("RCPT TO:<ada@library.example>");
  expect(server.mails[0]).toContain("/sign-in/abc_DEF-1");
  expect(server.mails[0]).toContain("Auto-Submitted: auto-generated");
  expect(post.list()).toMatchObject([{ sentAt: 7, problem: null, text: "https://a.example/sign-in/…\n\n••• •••\n" }]);
  carrier.close();
  await server.close();
});

test("a mail server that is busy is asked again, at most five times, and the reason is kept", async () => {
  const server = await mailServer(5);
  const carrier = smtpCarrier(server.url, from);
  const outbox = outboxOf(db);
  const troubles: string[] = [];
  const post = openPost({ outbox, carrier, now: () => 7, wait: atOnce, trouble: (_error, what) => troubles.push(what) });
  const id = post.put({ to: "ada@library.example", subject: "s", text: "t" });
  await post.settled();
  expect(server.heard.filter((said) => said.startsWith("MAIL"))).toHaveLength(5);
  expect(outbox.byId(id)).toMatchObject({ sentAt: null, problem: expect.stringContaining("5/5: ") });
  expect(outbox.byId(id)?.problem).toContain("come back later");
  expect(troubles).toEqual([`mail ${id} could not be sent`]);
  // A new start tries the day's unsent mails again, and this time the server is willing.
  const again = openPost({ outbox, carrier, now: () => 9, wait: atOnce, trouble: quiet });
  again.begin();
  await again.settled();
  expect(outbox.byId(id)).toMatchObject({ sentAt: 9, problem: null });
  carrier.close();
  await server.close();
});

test("with no mail server configured a mail waits on the desk with its link and code", async () => {
  const post = openPost({ outbox: outboxOf(db), carrier: null, now: () => 7, wait: atOnce, trouble: quiet });
  post.put({ to: "ada@library.example", subject: "s", text: "https://a.example/sign-in/abc 123 456" });
  await post.settled();
  expect(post.delivers).toBe(false);
  expect(post.list()).toMatchObject([{ sentAt: null, text: "https://a.example/sign-in/abc 123 456" }]);
});

test("a mail that belongs to a transaction that was undone is never sent", async () => {
  const carried: string[] = [];
  const post = openPost({
    outbox: outboxOf(db),
    carrier: async ({ to }) => {
      carried.push(to);
    },
    now: () => 7,
    wait: atOnce,
    trouble: quiet,
  });
  db.sqlite.exec("BEGIN IMMEDIATE");
  post.put({ to: "ada@library.example", subject: "s", text: "t" });
  db.sqlite.exec("ROLLBACK");
  await post.settled();
  expect(carried).toEqual([]);
});

test("a mail that fails holds up nobody else's", async () => {
  const carried: string[] = [];
  const carrier = async ({ to }: { to: string }): Promise<void> => {
    if (to.startsWith("bad")) throw new Error("mailbox unknown");
    carried.push(to);
  };
  let rested = 0;
  const rest = async (): Promise<void> => {
    rested += 1;
    await new Promise((done) => setTimeout(done, 20));
  };
  const post = openPost({ outbox: outboxOf(db), carrier, now: () => 7, wait: rest, trouble: quiet });
  for (let i = 0; i < 6; i += 1) post.put({ to: `bad${i}@b.example`, subject: "s", text: "t" });
  post.put({ to: "good@b.example", subject: "s", text: "t" });
  await new Promise((done) => setTimeout(done, 10));
  expect(carried).toEqual(["good@b.example"]);
  await post.settled();
  expect(rested).toBe(24);
});

test("nothing in an address or a subject can add a header or a second reader", async () => {
  const server = await mailServer();
  const carry = smtpCarrier(server.url, { name: "Cynulliad\r\nBcc: spy@evil.example", address: "mail@assembly.example" });
  await carry({ to: "ada@library.example", subject: "Hello\r\nBcc: spy@evil.example\n\nnew body", text: "t" });
  const headers = (server.mails[0] ?? "").split("\n\n")[0] ?? "";
  expect(headers).not.toMatch(/^bcc:/im);
  expect(headers).toContain("Subject: Hello Bcc: spy@evil.example new body");
  for (const to of ["a@b.example\r\nRCPT TO:<spy@evil.example>", "a@b.example, spy@evil.example", "<a@b.example>", "a@b.example\u0000", ""])
    await expect(carry({ to, subject: "s", text: "t" })).rejects.toThrow("not one that mail can be sent to");
  expect(server.heard.filter((said) => said.startsWith("RCPT"))).toEqual(["RCPT TO:<ada@library.example>"]);
  carry.close();
  await server.close();
});

test("what may stay of a mail holds neither link nor code", () => {
  expect(withoutSecrets("https://a.example/cy/sign-in/A-b_9\n012 345\n1012 345")).toBe("https://a.example/cy/sign-in/…\n••• •••\n1012 345");
});

test("FOL-8 a mail to a follower carries the headers by which a mail program stops it with one press; other mails carry none", async () => {
  const server = await mailServer();
  const carry = smtpCarrier(server.url, { name: "Assembly", address: "mail@assembly.example" });
  const mail = { to: "ada@library.example", subject: "s", text: "t" };
  await carry({ ...mail, unsubscribe: "https://assembly.example/following/A-b_9" });
  await carry(mail);
  const [followed, other] = server.mails.map((sent) => sent.split("\n\n")[0] ?? "");
  expect(followed).toContain("List-Unsubscribe: <https://assembly.example/following/A-b_9>");
  expect(followed).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(other).not.toContain("List-Unsubscribe");
  expect(withoutSecrets("https://a.example/cy/following/A-b_9")).toBe("https://a.example/cy/following/…");
  carry.close();
  await server.close();
});
