import { z } from "zod";
import type { Entry, Stream } from "../journal.ts";
import { partsOf, streamRules } from "./streams.ts";

const isStream = (s: string): s is Stream =>
  /^(assembly|roll|areas|(proposal|amendment|composite|request|election|template|sitting|ballot|note|minutes|outcome|plan|measure|space)\/[A-Za-z0-9-]{1,40})$/.test(
    s,
  );

const envelope = z.strictObject({
  seq: z.int().min(1),
  at: z.int().min(0),
  actor: z.string().regex(/^[a-z0-9-]{1,40}$/),
  stream: z.string().refine(isStream, { message: "not a stream of the journal" }),
  event: z.looseObject({ type: z.string() }),
});

/** An entry with its event checked against its schema; throws where it is not one. */
const entryOf = ({ seq, at, actor, stream, event }: Entry): Entry => ({
  seq,
  at,
  actor,
  stream,
  event: streamRules[partsOf(stream)[0]].parse(event),
});

/** Reads the stored text of an entry; throws with what is wrong where it is not one. Fields added since it was written get their defaults. */
export function readEntry(text: string): Entry {
  const e = envelope.parse(JSON.parse(text));
  if (!isStream(e.stream)) throw new Error("not a stream of the journal");
  return entryOf({ ...e, stream: e.stream });
}
