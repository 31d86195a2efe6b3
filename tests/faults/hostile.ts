import { connect as open } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import { z } from "zod";
import { newId } from "../../server/perform.ts";
import { hostileForm } from "./hostileForms.ts";
import { connect, type Prepared, startVictim } from "./prepared.ts";
import { brokenConnection, brokenPacket, type Chance, chanceOf, strangeMessage } from "./strange.ts";
import type { Row } from "./trial.ts";

const headSchema = z.object({ head: z.string(), length: z.int() });
const answerSchema = z.looseObject({ ok: z.boolean(), refusal: z.object({ refused: z.string() }).optional() });

const connected = (socket: Socket): Promise<void> =>
  new Promise((there) => {
    socket.once("connect", () => there());
    socket.once("connect_error", () => there());
  });

/** Messages in the right frame with the wrong contents: each must be answered with a refusal. Gives the refusals heard. */
async function messages(origin: string, cookie: string, chance: Chance, count: number): Promise<readonly string[]> {
  const socket = connect(origin, cookie);
  await connected(socket);
  const heard: string[] = [];
  const acks = new Map<number, (answer: unknown) => void>();
  // The client's own encoder would stumble over some of these: they are written as text, below it.
  socket.io.on("packet", ({ type, id, data }) => {
    if (type === 3 && id !== undefined) acks.get(id)?.(data[0]);
  });
  const asked = Array.from({ length: count }, (_, id) => {
    const text = `["${chance.below(5) ? "perform" : "follow"}",${strangeMessage(chance)}]`;
    const answer = new Promise((answered) => acks.set(id, answered));
    socket.io.engine.write(`2${id}${text}`);
    return { text, answer };
  });
  for (const { text, answer } of asked) {
    const told = answerSchema.parse(await Promise.race([answer, wait(10_000, { ok: false, refusal: { refused: "no answer" } })]));
    const said = told.ok ? "done" : (told.refusal?.refused ?? "no reason");
    heard.push(["done", "no answer", "no reason", "somethingBroke"].includes(said) ? `${said}: ${text.slice(0, 300)}` : said);
  }
  socket.close();
  return heard;
}

/** Broken packets on a connection in order; gives how many ended it. */
async function packets(origin: string, cookie: string, chance: Chance, count: number): Promise<number> {
  let ended = 0;
  let socket = connect(origin, cookie);
  await connected(socket);
  for (let n = 0; n < count; n += 1) {
    socket.io.engine.write(brokenPacket(chance));
    await wait(1);
    if (socket.connected) continue;
    ended += 1;
    socket.close();
    socket = connect(origin, cookie);
    await connected(socket);
  }
  socket.close();
  return ended;
}

/** Bytes straight to the port. */
const bytesToPort = (origin: string, chance: Chance): Promise<void> =>
  new Promise((done) => {
    const socket = open(Number(new URL(origin).port), "127.0.0.1", () => socket.write(brokenConnection(chance)));
    const over = setTimeout(() => socket.destroy(), 40);
    socket.on("error", () => undefined).on("data", () => undefined);
    socket.on("close", () => {
      clearTimeout(over);
      done();
    });
  });

/** Frames and forms that no page of ours would send. The process must live, answer, and have changed nothing. */
export async function hostileInput(prepared: Prepared, count: number, seed: number): Promise<Row> {
  const chance = chanceOf(seed);
  const { child, origin, ended } = await startVictim(prepared.copy(), prepared.clock);
  const head = async () => headSchema.parse(await (await fetch(`${origin}/data/journal.json`)).json());
  const before = await head();
  const problems = new Set<string>();
  const refusals = new Map<string, number>();
  const statuses = new Map<number, number>();
  const tally = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  let [sent, hungUp] = [0, 0];
  for (let round = 0; sent < count && child.exitCode === null && child.signalCode === null; round += 1) {
    const cookie = chance.pick([
      "",
      "",
      "tessera=nonsense",
      `tessera=${"x".repeat(3_000)}`,
      prepared.voters[round % prepared.voters.length]?.cookie ?? "",
    ]);
    for (const refused of await messages(origin, cookie, chance, 60)) {
      tally(refusals, refused);
      if (refused.includes(": ")) problems.add(`a hostile message was answered ${refused}`);
    }
    hungUp += await packets(origin, cookie, chance, 20);
    for (let n = 0; n < 4; n += 1) await bytesToPort(origin, chance);
    for (const { status, what } of await Promise.all(Array.from({ length: 16 }, () => hostileForm(origin, chance, cookie)))) {
      tally(statuses, status);
      if (status >= 500) problems.add(`a form was answered with ${status}: ${what}`);
    }
    sent += 100;
    if (round % 20 === 19) process.stderr.write(`hostile frames and forms: ${sent} of ${count}\n`);
  }
  if (child.exitCode !== null || child.signalCode !== null) problems.add(`the process died (${child.exitCode ?? child.signalCode})`);
  else {
    const after = await head();
    if (after.head !== before.head || after.length !== before.length)
      problems.add(`the journal grew from ${before.length} to ${after.length}`);
    if (!(await fetch(`${origin}/`)).ok) problems.add("the first page is not there afterwards");
    const voter = prepared.voters.at(-1);
    await wait(10_000);
    const socket = connect(origin, voter?.cookie ?? "");
    const command = { type: "CastVote", ballot: prepared.ballot, seat: voter?.seat, choice: "for" };
    const answer = answerSchema.parse(await socket.emitWithAck("perform", { id: newId(), command }));
    if (!answer.ok) problems.add(`a vote in order was refused afterwards: ${JSON.stringify(answer)}`);
    socket.close();
    child.kill("SIGTERM");
    await ended;
  }
  // Fired: messages reached the door and were refused there for many reasons, broken packets were hung up on, forms were turned away.
  const turnedAway = [...statuses].reduce((n, [status, times]) => (status >= 400 ? n + times : n), 0);
  if (refusals.size < 6 || hungUp === 0 || turnedAway === 0) problems.add("too little of it reached the server to prove anything");
  return {
    fault: "hostile frames and forms",
    trials: sent,
    fired: sent,
    what: `${refusals.size} kinds of refusal, ${hungUp} connections ended, ${turnedAway} forms turned away, seed ${seed}`,
    problems: [...problems].slice(0, 20),
  };
}
