import { randomBytes, randomInt } from "node:crypto";
import { request } from "node:http";
import { z } from "zod";
import { newId } from "../../server/perform.ts";
import { connect, type Prepared, startVictim } from "./prepared.ts";

const deep = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inner) => ({ a: inner }), 1);
const pick = <T>(list: readonly T[]): T => list[randomInt(list.length)] as T;

/** Values that have no business in a command. */
const strange: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => -1,
  () => Number.MAX_SAFE_INTEGER,
  () => "",
  () => "x".repeat(randomInt(2_000)),
  () => "\u0000\u202e<script>alert(1)</script>",
  () => randomBytes(randomInt(64)),
  () => [],
  () => [[[[]]]],
  () => ({}),
  () => ({ __proto__: null, constructor: { prototype: 1 } }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => deep(randomInt(200)),
  () => "s-1",
  () => "2026-1",
];
const types = [
  "CastVote",
  "OpenBallot",
  "ImportRoll",
  "JoinList",
  "GrantRole",
  "FoundAssembly",
  "SaveDraft",
  "constructor",
  "__proto__",
  "toString",
  "",
  "AdoptStandingOrders",
];
const fields = [
  "ballot",
  "seat",
  "choice",
  "sitting",
  "text",
  "rows",
  "orders",
  "email",
  "role",
  "type",
  "__proto__",
  "constructor",
  "draft",
  "words",
  "lang",
  "show",
];

const frame = (): unknown => {
  const command: { [field: string]: unknown } = { type: randomInt(4) ? pick(types) : pick(strange)() };
  for (let n = randomInt(6); n > 0; n -= 1) command[pick(fields)] = pick(strange)();
  const whole = { id: randomInt(3) ? newId() : pick(strange)(), command: randomInt(5) ? command : pick(strange)() };
  return randomInt(6) ? whole : pick(strange)();
};

const post = (origin: string, path: string, headers: { [name: string]: string }, body: Buffer): Promise<number> =>
  new Promise((done) => {
    const asked = request(`${origin}${path}`, { method: "POST", headers: { ...headers, "content-length": body.length } }, (answer) => {
      answer.resume();
      answer.on("end", () => done(answer.statusCode ?? 0));
    });
    // A server that hangs up on an oversized form has answered it.
    asked.on("error", () => done(413));
    asked.end(body);
  });

const kinds = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json",
  "text/plain",
  "",
];
const bodies: readonly (() => Buffer)[] = [
  () => randomBytes(randomInt(4_000)),
  () => Buffer.from("command=12345678&intent=open&ballot=../../etc"),
  () => Buffer.from(`intent=${"a".repeat(70_000)}`),
  () => Buffer.from(`${"a=1&".repeat(3_000)}command=x`),
  () => Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a\u0000.csv"\r\n\r\nx'),
  () => Buffer.from("%zz=%zz&__proto__[a]=1&choice[]=for"),
];
const paths = [
  "/ballots/2026-1",
  "/sign-in",
  "/sign-in/x",
  "/chamber/1",
  "/drafts/new",
  "/desk/roll",
  "/desk/sittings",
  "/",
  "/%00",
  "/cy/../desk",
  "/votes/2026/1",
  "/sittings/1?x=<script>",
  "/data/journal/blocks/-1.jsonl",
];

const heads = z.object({ head: z.string(), length: z.int() });

/** Frames and forms that no page of ours would send. The process must live, answer, and have changed nothing. */
export async function hostileInput(
  prepared: Prepared,
  count: number,
): Promise<{ readonly frames: number; readonly forms: number; readonly problems: readonly string[] }> {
  const database = prepared.copy();
  const { child, origin, ended } = await startVictim(database, prepared.clock);
  const head = async () => heads.parse(await (await fetch(`${origin}/data/journal.json`)).json());
  const before = await head();
  const problems: string[] = [];
  let frames = 0;
  let forms = 0;
  const voter = prepared.voters[0];
  const cookies = ["", voter?.cookie ?? "", "tessera=nonsense", `tessera=${"x".repeat(3_000)}`];
  for (let round = 0; frames + forms < count; round += 1) {
    const socket = connect(origin, pick(cookies));
    await new Promise<void>((there) => {
      socket.once("connect", () => there());
      socket.once("connect_error", () => there());
    });
    for (let n = 0; n < 150 && socket.connected; n += 1) {
      frames += 1;
      const name = pick(["perform", "follow", "perform", "nothing", "disconnect2", "entries"]);
      if (randomInt(3))
        await Promise.race([
          socket.emitWithAck(name, frame()).catch(() => null),
          new Promise((on) => setTimeout(on, name === "perform" || name === "follow" ? 2_000 : 0)),
        ]);
      else socket.emit(name, frame(), frame());
    }
    // Once in a while a frame far above the limit, which ends that connection only.
    if (round % 10 === 0) socket.emit("perform", { id: newId(), command: { type: "SaveDraft", text: "x".repeat(200_000) } });
    socket.close();
    for (let n = 0; n < 40; n += 1) {
      forms += 1;
      const headers: { [name: string]: string } = {
        "content-type": pick(kinds),
        cookie: pick(cookies),
        origin: randomInt(3) ? origin : "https://elsewhere.example",
      };
      const status = await post(origin, pick(paths), headers, pick(bodies)());
      if (status >= 500) problems.push(`a form was answered with ${status}`);
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      problems.push("the process died");
      break;
    }
  }
  if (child.exitCode === null) {
    const after = await head();
    if (after.head !== before.head || after.length !== before.length)
      problems.push(`the journal grew from ${before.length} to ${after.length}`);
    const home = await fetch(`${origin}/`);
    if (!home.ok) problems.push(`the first page answers ${home.status}`);
    // The fault fired, and the door still opens for what is in order.
    const socket = connect(origin, voter?.cookie ?? "");
    const answer = await socket.emitWithAck("perform", {
      id: newId(),
      command: { type: "CastVote", ballot: prepared.ballot, seat: voter?.seat, choice: "for" },
    });
    if (!answer.ok) problems.push(`a vote in order was refused afterwards: ${JSON.stringify(answer)}`);
    socket.close();
    child.kill("SIGTERM");
    await ended;
  }
  return { frames, forms, problems: [...new Set(problems)].slice(0, 20) };
}
