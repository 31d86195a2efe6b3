import type { Assembly } from "../../shared/assembly/assembly.ts";
import type { Db } from "../open.ts";
import { rollCalls } from "../schema.ts";
import type { Projection } from "./project.ts";

/** How each seat voted in every declared roll call. */
export function rollCallsProjection(db: Db, assembly: Assembly): Projection {
  return {
    name: "roll-calls",
    version: 1,
    clear: () => void db.drizzle.delete(rollCalls).run(),
    project: (kind, id) => {
      if (kind !== "ballot") return;
      const ballot = assembly.ballot(id);
      if (ballot?.phase !== "declared" || ballot.visibility !== "roll-call") return;
      for (const [i, line] of ballot.register.entries()) {
        const choice = ballot.choices[i];
        if (choice)
          db.drizzle.insert(rollCalls).values({ ballot: id, seat: line.seat, choice, weight: line.weight }).onConflictDoNothing().run();
      }
    },
    rows: () => db.drizzle.select().from(rollCalls).orderBy(rollCalls.ballot, rollCalls.seat).all(),
  };
}
