import { eq } from "drizzle-orm";
import type { Memory } from "../../shared/assembly/assembly.ts";
import { type Kind, partsOf } from "../../shared/assembly/streams.ts";
import type { Stream } from "../../shared/journal.ts";
import type { Db } from "../open.ts";
import { projections } from "../schema.ts";
import { passagesProjection } from "./passages.ts";
import { registersProjection } from "./registers.ts";
import { rollCallsProjection } from "./rollCalls.ts";

/** Rows read from the record: thrown away and made anew when `version` changes. Never refuses. */
export interface Projection {
  readonly name: string;
  readonly version: number;
  readonly clear: () => void;
  /** Brings the rows of one stream up to its state. */
  readonly project: (kind: Kind, id: string) => void;
  /** All rows in a fixed order, for `verify`. */
  readonly rows: () => readonly unknown[];
}

const kinds: readonly Kind[] = [
  "assembly",
  "roll",
  "proposal",
  "amendment",
  "composite",
  "request",
  "election",
  "template",
  "sitting",
  "ballot",
  "note",
  "minutes",
  "outcome",
  "plan",
  "areas",
  "measure",
  "space",
];

/** All projections over one assembly. */
export function projectionsOf(db: Db, assembly: Memory) {
  const all: readonly Projection[] = [
    registersProjection(db, assembly),
    rollCallsProjection(db, assembly),
    passagesProjection(db, assembly),
  ];

  const fill = (p: Projection): void => {
    // The two streams of which there is one each have no id.
    for (const kind of kinds) for (const id of kind === "assembly" || kind === "roll" ? [""] : assembly.ids(kind)) p.project(kind, id);
  };
  const rebuild = (p: Projection): void => {
    p.clear();
    fill(p);
    db.drizzle
      .insert(projections)
      .values({ name: p.name, version: p.version })
      .onConflictDoUpdate({ target: projections.name, set: { version: p.version } })
      .run();
  };

  return {
    all,
    project: (streams: Iterable<string>): void => {
      for (const stream of streams) {
        const [kind, id] = partsOf(stream as Stream);
        for (const p of all) p.project(kind, id);
      }
    },
    rebuildIfChanged: (): void => {
      for (const p of all) {
        const made = db.drizzle.select().from(projections).where(eq(projections.name, p.name)).get();
        if (made?.version !== p.version) db.sqlite.transaction(() => rebuild(p)).immediate();
      }
    },
    /** Projects every stream, without clearing first. */
    projectAll: (): void => all.forEach(fill),
  };
}
