import { createHash } from "node:crypto";
import type { ZodType } from "zod";
import {
  type Actor,
  type ActorId,
  type Decision,
  type Draft,
  type Entry,
  type Facts,
  type Hash,
  isRefusal,
  type Refusal,
  type Time,
} from "../../shared/journal.ts";

/**
 * Given events, when a decision is asked for, then these events or this refusal.
 * Words are replaced by their SHA-256, unsalted, so that a test can name the hash it expects with `hashOf("text")`.
 */

/** Thursday 12 March 2026, 10:00 in London. */
export const thursdayAtTen: Time = Date.UTC(2026, 2, 12, 10);
export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Real SHA-256, lower-case hexadecimal. */
export const sha256 = (text: string): Hash => createHash("sha256").update(text, "utf8").digest("hex");

const kept = new Map<Hash, string>();

/** The hash that stands in a test's events for this text. */
export const hashOf = (text: string): Hash => {
  const hash = sha256(`words:${text}`);
  kept.set(hash, text);
  return hash;
};

const isWords = (value: object): value is { words: string } =>
  "words" in value && "lang" in value && "show" in value && typeof value.words === "string";

/** An event as it stands in the journal: every `Words` in it replaced by its hash. */
export const sealed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sealed);
  if (typeof value !== "object" || value === null) return value;
  if (isWords(value)) return hashOf(value.words);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, sealed(field)]));
};

/** Somebody who acts: `actor("p-ada", ["facilitator"])`, `actor("p-bo", ["delegate"], { delegateOf: ["s-1"] })`. */
export const actor = (id: ActorId, roles: Actor["roles"] = [], seats: Partial<Pick<Actor, "delegateOf" | "alternateOf">> = {}): Actor => ({
  id,
  roles,
  delegateOf: seats.delegateOf ?? [],
  alternateOf: seats.alternateOf ?? [],
});

export const secretary: Actor = actor("p-secretary", ["secretariat"]);
export const facilitator: Actor = actor("p-facilitator", ["facilitator"]);
export const administrator: Actor = actor("p-administrator", ["administrator"]);
export const clock: Actor = actor("clock", ["clock"]);
export const operator: Actor = actor("operator", ["operator"]);

let made = 0;
const letters = "abcdefghijklmnopqrstuvwxyz234567";

/** The n-th id: 16 characters of a-z2-7, ending in the count. */
export const idNumber = (n: number): string => {
  let rest = n;
  let id = "";
  for (let i = 0; i < 16; i += 1) {
    id = `${letters[rest % 32] ?? "a"}${id}`;
    rest = Math.floor(rest / 32);
  }
  return id;
};

/** Facts at a fixed time. Ids count up and are never the same twice in a test file; salts are hashes of the count. */
export const factsAt = (
  at: Time = thursdayAtTen,
  by: Actor = secretary,
  more: {
    readonly people?: { readonly [email: string]: string };
    readonly votes?: ReturnType<Facts["votesKept"]>;
    readonly drafts?: { readonly [id: string]: { readonly person: string; readonly text: string } };
  } = {},
): Facts => ({
  at,
  actor: by,
  newId: () => {
    made += 1;
    return idNumber(made);
  },
  salt: () => {
    made += 1;
    return sha256(`salt ${made}`).slice(0, 32);
  },
  sha256,
  votesKept: () => more.votes ?? [],
  personByEmail: (email) => more.people?.[email.toLowerCase()],
  wordsOf: (hash) => kept.get(hash),
  draftOf: (id) => more.drafts?.[id],
});

type Evolve<S, E> = (state: S, entry: Entry<E>) => S;
type When = { readonly at?: Time; readonly actor?: ActorId; readonly seq?: number };

/** Drafts as entries: words sealed, each event checked against its schema (so a test fails on an event the journal would not take). */
export const entriesOf = <E>(schema: ZodType<E>, drafts: readonly Draft[], when: When = {}): Entry<E>[] =>
  drafts.map((draft, i) => ({
    seq: (when.seq ?? 1) + i,
    at: when.at ?? thursdayAtTen,
    actor: when.actor ?? "p-secretary",
    stream: draft.stream,
    event: schema.parse(sealed(draft.event)),
  }));

/**
 * Folds drafts into a state: `foldDrafts(rollEvents, evolveRoll, initialRoll, decision.events, { at })`.
 * Pass only drafts of the aggregate's own stream; `ofStream` picks them.
 */
export const foldDrafts = <S, E>(schema: ZodType<E>, evolve: Evolve<S, E>, state: S, drafts: readonly Draft[], when: When = {}): S =>
  entriesOf(schema, drafts, when).reduce((folded, entry) => evolve(folded, entry), state);

/** The drafts that belong to one stream, or to streams that start with a prefix ending in a slash. */
export const ofStream = (drafts: readonly Draft[], stream: string): Draft[] =>
  drafts.filter((draft) => draft.stream === stream || (stream.endsWith("/") && draft.stream.startsWith(stream)));

/** The decision, or a failed test that names the refusal. */
export const expectDecision = (result: Decision | Refusal): Decision => {
  if (isRefusal(result))
    throw new Error(`expected a decision, but it was refused: ${result.refused} ${JSON.stringify(result.values ?? {})}`);
  return result;
};

/** The refusal with this key, or a failed test that says what happened instead. */
export const expectRefusal = (result: Decision | Refusal, key: string): Refusal => {
  if (!isRefusal(result))
    throw new Error(`expected the refusal ${key}, but decided: ${result.events.map((d) => d.event.type).join(", ") || "nothing"}`);
  if (result.refused !== key)
    throw new Error(`expected the refusal ${key}, but it was ${result.refused} ${JSON.stringify(result.values ?? {})}`);
  return result;
};

/** The types of the events a decision writes, in order. */
export const typesOf = (result: Decision | Refusal): string[] => expectDecision(result).events.map((draft) => draft.event.type);

/**
 * `given(world).when((w) => decideBallot(command, w, facts)).thenEvents("BallotOpened")` or `.thenRefused("ballotNotOpen")` or `.thenNothing()`.
 * `world` is whatever `decide` reads as `know`.
 */
export const given = <World>(world: World) => ({
  when: (decide: (world: World) => Decision | Refusal) => {
    const result = decide(world);
    return {
      result,
      thenEvents: (...types: string[]): Decision => {
        const seen = typesOf(result);
        if (seen.join(" ") !== types.join(" "))
          throw new Error(`expected the events ${types.join(", ")}, but decided: ${seen.join(", ") || "nothing"}`);
        return expectDecision(result);
      },
      thenRefused: (key: string): Refusal => expectRefusal(result, key),
      thenNothing: (): void => {
        const seen = typesOf(result);
        if (seen.length > 0) throw new Error(`expected nothing to change, but decided: ${seen.join(", ")}`);
      },
    };
  },
});
