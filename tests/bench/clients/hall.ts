import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { answering } from "../answering.ts";
import { numbers } from "../numbers.ts";
import { fingerprint } from "../sitting/fingerprint.ts";
import { Follower } from "../sitting/follower.ts";

/** A hall of delegates and everybody who follows them, as real connections that come and go, in a process of their own. */
const connectSchema = z.object({ port: z.int(), sitting: z.string(), cookies: z.array(z.string()), followers: z.int() });
const orderSchema = z.object({ client: z.int(), command: z.unknown() });
const answerSchema = z.union([
  z.looseObject({ ok: z.literal(true), seq: z.int() }),
  z.looseObject({ ok: z.literal(false), refusal: z.looseObject({ refused: z.string() }) }),
]);

const hall: Follower[] = [];
const next = numbers(11);
/** What an answer says to the same id for ever: all of it but a code for checking in, which is told once and kept nowhere (ATT). */
const lasting = (answer: z.infer<typeof answerSchema>): string =>
  JSON.stringify({ ...answer, answer: { ...keptSchema.parse(answer["answer"]), code: undefined } });
const keptSchema = z.looseObject({}).default({});

/** Everything that was acknowledged, with the answer it got. */
const acknowledged: { readonly client: number; readonly id: string; readonly command: unknown; readonly answer: string }[] = [];
let counted = 0;

const waitUntil = async (what: string, done: () => boolean, ms: number): Promise<void> => {
  const until = Date.now() + ms;
  while (!done()) {
    if (Date.now() > until) throw new Error(`${what} did not happen within ${ms / 1_000} s`);
    await wait(50);
  }
};

answering({
  connect: async (asked) => {
    const { port, sitting, cookies, followers } = connectSchema.parse(asked);
    const all = [...cookies, ...Array.from({ length: followers }, () => undefined)];
    for (let from = 0; from < all.length; from += 100) {
      hall.push(...all.slice(from, from + 100).map((cookie) => new Follower(port, sitting, cookie)));
      await waitUntil("connecting", () => hall.every(({ seq }) => seq !== null), 60_000);
    }
    return hall.length;
  },
  /** Delegates ask, all at once; refusals by name are given back, what was acknowledged is remembered. */
  ask: async (asked) => {
    const refused: { [key: string]: number } = {};
    await Promise.all(
      z
        .array(orderSchema)
        .parse(asked)
        .map(async ({ client, command }) => {
          counted += 1;
          const id = `${Date.now().toString(36)}-${counted}-sitting`;
          const answer = answerSchema.parse(await hall[client]?.ask(command, id));
          if (answer.ok) acknowledged.push({ client, id, command, answer: lasting(answer) });
          else refused[answer.refusal.refused] = (refused[answer.refusal.refused] ?? 0) + 1;
        }),
    );
    return refused;
  },
  /** So many in a hundred lose their connection. */
  drop: (asked) => {
    const share = z.number().parse(asked);
    const lost = hall.filter(() => next(100) < share);
    for (const one of lost) one.drop();
    return lost.length;
  },
  /** Waits until everybody has heard of this entry. */
  settle: async (asked) => {
    const seq = z.int().parse(asked);
    await waitUntil("everybody's catching up", () => hall.every((one) => (one.seq ?? 0) >= seq), 60_000);
    await wait(1_000);
    return true;
  },
  /** The states of all windows: how many have which. */
  states: () => {
    const names = new Map<unknown, string>();
    const count: { [state: string]: number } = {};
    for (const { room } of hall) {
      const name = names.get(room) ?? fingerprint(room);
      names.set(room, name);
      count[name] = (count[name] ?? 0) + 1;
    }
    return count;
  },
  /** Asks everything that was acknowledged once more with its id: gives how much, and what was answered otherwise. */
  again: async () => {
    const different: string[] = [];
    for (let from = 0; from < acknowledged.length; from += 20) {
      await Promise.all(
        acknowledged.slice(from, from + 20).map(async ({ client, id, command, answer }) => {
          const now = lasting(answerSchema.parse(await hall[client]?.ask(command, id)));
          if (now !== answer) different.push(`${answer} then ${now}`);
        }),
      );
      await wait(10);
    }
    return { asked: acknowledged.length, different: different.length, first: different[0] ?? null };
  },
  /** Bytes that each follower received since loading, and connections lost. */
  traffic: () => ({ bytes: hall.map((one) => one.bytes), drops: hall.reduce((sum, one) => sum + one.drops, 0) }),
});
