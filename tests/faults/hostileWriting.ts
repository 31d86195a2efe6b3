import { setTimeout as wait } from "node:timers/promises";
import type { Socket } from "socket.io-client";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, Map as SharedMap, XmlElement, XmlText } from "yjs";
import { z } from "zod";
import { connect, type Prepared, startVictim } from "./prepared.ts";
import { type Chance, chanceOf } from "./strange.ts";
import type { Row } from "./trial.ts";

const joinedSchema = z.looseObject({ ok: z.literal(true), epoch: z.int(), update: z.instanceof(Uint8Array) });
const toldSchema = z.looseObject({ ok: z.boolean(), refusal: z.looseObject({ refused: z.string() }).optional() });
type Name = { readonly kind: "draft"; readonly id: string };

const opened = async (origin: string, cookie: string): Promise<Socket> => {
  const socket = connect(origin, cookie);
  await new Promise<void>((there) => socket.once("connect", () => there()));
  return socket;
};
const join = async (socket: Socket, name: Name, doc: Doc) => {
  const asked = { ...name, client: doc.clientID, stateVector: encodeStateVector(doc), epoch: null };
  return joinedSchema.safeParse(await socket.timeout(10_000).emitWithAck("document:join", asked)).data ?? null;
};

/** Writing that fits no text: other roots, elements that are no text, script in a link, a document in a document, long words. */
function unfit(doc: Doc, { pick, below }: Chance): void {
  const paragraph = (inner: XmlText | Doc | XmlElement | SharedMap<unknown>): XmlText => {
    const element = new XmlText();
    element.setAttribute("__type", pick(["paragraph", "script", "listitem", "heading", "constructor"]));
    element.insertEmbed(0, inner);
    return element;
  };
  const link = new XmlText();
  link.setAttribute("__type", "link");
  link.setAttribute("__url", pick(["javascript:alert(1)", "data:text/html,x", "https://a.example", " "]));
  link.insertEmbed(0, new SharedMap([["__type", "text"]]));
  link.insert(1, "<script>alert(1)</script>");
  const root = doc.get(pick(["case", "clauses", "settings"]), XmlText);
  pick<() => void>([
    () => root.insertEmbed(0, paragraph(link)),
    () => root.insertEmbed(0, paragraph(new Doc())),
    () => root.insertEmbed(0, new XmlElement("img")),
    () => root.insertEmbed(0, paragraph(new SharedMap([["__type", pick(["text", "linebreak", "image", "__proto__"])]]))),
    () => doc.getText(pick(["title.en", "cost", "__proto__"])).insert(0, "ŵ".repeat(below(30_000))),
    () => doc.getMap("choices").set(pick(["chapter", "extent.UK", "admin", "__proto__"]), pick(["", "yes", "nowhere"])),
    () => root.delete(0, root.length),
  ])();
}

/** What is sent as writing: noise, broken and cut updates, updates of others, and readable ones that fit no text. */
function strangeUpdate(seen: Doc, chance: Chance): Uint8Array {
  const { below, pick, bytes } = chance;
  const written = (client: number): Uint8Array => {
    const fork = new Doc();
    applyUpdate(fork, encodeStateAsUpdate(seen));
    fork.clientID = client;
    const before = encodeStateVector(fork);
    unfit(fork, chance);
    return encodeStateAsUpdate(fork, before);
  };
  const broken = (): Uint8Array => {
    const update = Uint8Array.from(written(seen.clientID));
    for (let n = 1 + below(4); n > 0; n -= 1) update[below(update.length)] = below(256);
    return update;
  };
  return pick<() => Uint8Array>([
    () => new Uint8Array(bytes(below(300))),
    () => broken(),
    () => broken(),
    () => written(seen.clientID).slice(0, below(40)),
    () => written([...seen.store.clients.keys()][0] ?? 1),
    () => written(1 + below(2 ** 31)),
    () => written(seen.clientID),
    () => new Uint8Array(59_000 + below(2_000)).fill(below(256)),
  ])();
}

/** One hostile message about documents; gives the refusal, `done`, or what is wrong with the answer. */
async function one(socket: Socket, name: Name, epoch: number, seen: Doc, chance: Chance): Promise<string> {
  const { below, pick, bytes } = chance;
  const strange = pick<unknown>([
    null,
    7,
    "draft",
    [],
    { kind: "draft" },
    { kind: "minutes", id: "d-1" },
    { ...name, id: "../x" },
    bytes(9),
  ]);
  if (below(8) === 0) {
    socket.emit("document:awareness", pick<unknown>([strange, { ...name, update: new Uint8Array(bytes(below(5_000))) }]));
    if (below(3) === 0) socket.emit("document:leave", strange);
    return "unanswered by design";
  }
  const [event, message] = pick<readonly [string, unknown]>([
    ["document:join", strange],
    ["document:join", { ...name, client: below(2 ** 31), stateVector: new Uint8Array(bytes(below(200))), epoch: pick([null, epoch, 0]) }],
    ["document:join", { ...name, id: `d-${below(1e9)}`, client: 7, stateVector: new Uint8Array([0]), epoch: null }],
    ["document:update", strange],
    [
      "document:update",
      { ...name, epoch: pick([epoch, epoch, epoch, below(9), 2 ** 40]), update: strangeUpdate(seen, chance), more: below(6) === 0 },
    ],
    ["document:update", { ...name, epoch, update: strangeUpdate(seen, chance) }],
    ["document:update", { ...name, epoch, update: strangeUpdate(seen, chance) }],
  ]);
  try {
    const told = toldSchema.parse(await socket.timeout(10_000).emitWithAck(event, message));
    return told.ok ? "done" : (told.refusal?.refused ?? "no reason");
  } catch {
    return socket.connected ? `no answer to ${event}` : "hung up";
  }
}

/** Hostile messages about a text that is written together, from a co-author, a stranger and the public; its author writes on. */
export async function hostileWriting(prepared: Prepared, count: number, seed: number): Promise<Row> {
  const chance = chanceOf(seed);
  const { draft } = prepared;
  const name: Name = { kind: "draft", id: draft.id };
  const { child, origin, ended } = await startVictim(prepared.copy(), prepared.clock);
  const head = async (): Promise<string> => (await fetch(`${origin}/data/journal.json`)).text();
  const before = await head();
  const problems = new Set<string>();
  const refusals = new Map<string, number>();
  const author = { writes: 0, mark: "", epoch: 1 };
  /** The author sits down anew, finds what they wrote last, and writes on. */
  const writesOn = async (): Promise<void> => {
    const socket = await opened(origin, draft.author);
    const doc = new Doc();
    const joined = await join(socket, name, doc);
    if (!joined) return void problems.add("the author was not let in");
    applyUpdate(doc, joined.update, "server");
    const line = doc.getText("summary.en");
    if (!line.toString().includes(author.mark)) problems.add(`what the author wrote was lost: ${author.mark}`);
    const seen = encodeStateVector(doc);
    author.mark = `Mark ${author.writes}. `;
    // The hostile co-author may write as well, and has filled lines to their end: the author clears the line first.
    line.delete(0, line.length);
    line.insert(0, author.mark);
    const told = toldSchema.parse(
      await socket.timeout(10_000).emitWithAck("document:update", { ...name, epoch: joined.epoch, update: encodeStateAsUpdate(doc, seen) }),
    );
    if (!told.ok) problems.add(`the author could not write: ${told.refusal?.refused}`);
    author.writes += 1;
    author.epoch = joined.epoch;
    socket.close();
  };
  let sent = 0;
  for (let round = 0; sent < count && child.exitCode === null && child.signalCode === null; round += 1) {
    await writesOn();
    const [cookie, isCoAuthor] = chance.pick([
      [draft.coAuthor, true],
      [draft.coAuthor, true],
      [draft.stranger, false],
      ["", false],
    ] as const);
    const socket = await opened(origin, cookie);
    const seen = new Doc();
    const joined = await join(socket, name, seen);
    if ((joined !== null) !== isCoAuthor) problems.add(isCoAuthor ? "the co-author was not let in" : "a stranger was let in");
    if (joined) applyUpdate(seen, joined.update, "server");
    for (let n = 0; n < 25 && socket.connected; n += 1) {
      const heard = await one(socket, name, joined?.epoch ?? 1, seen, chance);
      refusals.set(heard, (refusals.get(heard) ?? 0) + 1);
      if (heard.startsWith("no ") || heard === "somethingBroke") problems.add(`a hostile message was answered: ${heard}`);
      if (heard === "done" && !isCoAuthor) problems.add("a stranger’s message was taken");
      if (heard === "tooManyMessages") await wait(2_000);
      sent += 1;
    }
    socket.close();
    // Time for the whole to be looked at, which is when what does not fit is taken back.
    if (round % 4 === 3) await wait(1_200);
    if (round % 20 === 19) process.stderr.write(`hostile writing: ${sent} of ${count}\n`);
  }
  if (child.exitCode !== null || child.signalCode !== null) problems.add(`the process died (${child.exitCode ?? child.signalCode})`);
  else {
    await writesOn();
    if ((await head()) !== before) problems.add("the journal has changed");
    const page = await fetch(`${origin}/drafts/${draft.id}`, { headers: { cookie: draft.author } });
    if (!page.ok) problems.add(`the draft's page answers with ${page.status} afterwards`);
    child.kill("SIGTERM");
    await ended;
  }
  if (refusals.size < 6 || !refusals.has("updateWrong") || !refusals.has("documentNotYours") || author.epoch < 2)
    problems.add(`too little of it reached the engine to prove anything: ${JSON.stringify([...refusals])}`);
  return {
    fault: "hostile writing in a shared text",
    trials: sent,
    fired: sent,
    what: `${refusals.size} kinds of answer, writing that fits no text taken back ${author.epoch - 1} times, the author wrote on ${author.writes} times, seed ${seed}`,
    problems: [...problems].slice(0, 20),
  };
}
