import type { Assembly } from "../../shared/assembly/assembly.ts";
import type { Kind } from "../../shared/assembly/streams.ts";
import type { Db } from "../open.ts";
import { registers } from "../schema.ts";
import type { Projection } from "./project.ts";

/** What stands in the register about a stream, or null for streams without a page of their own. */
function rowOf(assembly: Assembly, kind: Kind, id: string): { at: number; standing: string } | null {
  switch (kind) {
    case "proposal": {
      const p = assembly.proposal(id);
      return p ? { at: p.versions[0]?.at ?? 0, standing: p.stage } : null;
    }
    case "amendment": {
      const a = assembly.amendment(id);
      return a ? { at: a.madeAt, standing: a.stage } : null;
    }
    case "sitting": {
      const s = assembly.sitting(id);
      return s ? { at: s.startsAt, standing: s.phase.name } : null;
    }
    case "ballot": {
      const b = assembly.ballot(id);
      return b ? { at: b.preparedAt, standing: b.phase } : null;
    }
    case "outcome": {
      const o = assembly.outcome(id);
      return o ? { at: o.recordedAt, standing: o.carried ? "carried" : "not-carried" } : null;
    }
    case "plan": {
      const p = assembly.planItem(id);
      return p ? { at: Date.parse(p.madeDay), standing: p.chapter } : null;
    }
    case "areas":
    case "measure":
    case "space":
    case "template":
    case "composite":
    case "request":
    case "election":
    case "assembly":
    case "roll":
    case "note":
    case "minutes":
      return null;
  }
}

/** The registers of the reading room. */
export function registersProjection(db: Db, assembly: Assembly): Projection {
  // Asked with every entry that has a page of its own: statements of the hot path, prepared once.
  const put = db.sqlite.prepare<[string, string, number, string]>(
    "INSERT INTO registers (kind, id, at, standing) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET at = excluded.at, standing = excluded.standing",
  );
  /** What stands there, so that an entry which moves nothing in the register writes nothing. */
  const read = db.sqlite.prepare<[string, string], { at: number; standing: string }>(
    "SELECT at, standing FROM registers WHERE kind = ? AND id = ?",
  );
  return {
    name: "registers",
    version: 1,
    clear: () => void db.drizzle.delete(registers).run(),
    project: (kind, id) => {
      const row = rowOf(assembly, kind, id);
      if (!row) return;
      const stands = read.get(kind, id);
      if (stands?.at !== row.at || stands.standing !== row.standing) put.run(kind, id, row.at, row.standing);
    },
    rows: () => db.drizzle.select().from(registers).orderBy(registers.kind, registers.id).all(),
  };
}
