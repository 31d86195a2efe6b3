import { verifyEntries } from "../../server/verify.ts";
import { openWorld } from "../support/world.ts";
import type { Prepared } from "./prepared.ts";
import type { Trial } from "./trial.ts";

/**
 * One trial: the database may take `room` more pages and no more, so that some write in the middle of some command fails as on
 * a full disk. The commands of that turn must be refused in one sentence and leave no trace; with room again, they are taken.
 */
export async function diskFull(prepared: Prepared, room: number): Promise<Trial> {
  const world = openWorld(prepared.copy());
  const { record, db } = world;
  world.clock = prepared.clock;
  const problems: string[] = [];
  const acknowledged: number[] = [];
  const round = (n: number) =>
    Promise.all([
      ...prepared.voters.map(({ person, seat }) =>
        world.askAs(person, { type: "CastVote", ballot: prepared.ballot, seat, choice: n % 2 ? "for" : "against" }),
      ),
      world.ask("administrator", {
        type: "GrantRole",
        role: "facilitator",
        name: `Guest ${n}`,
        email: `guest${n}@example.org`,
        language: "en",
      }),
    ]);
  try {
    db.sqlite.pragma(`max_page_count = ${Number(db.sqlite.pragma("page_count", { simple: true })) + room}`);
    let refused = 0;
    for (let n = 0; refused === 0 && n < 2_000; n += 1) {
      const before = { seq: record.memory.seq, hash: record.memory.hash };
      const answers = await round(n);
      refused = answers.filter((a) => !a.ok && a.refusal.refused === "notSaved").length;
      for (const answer of answers) if (answer.ok) acknowledged.push(answer.seq);
      if (refused === 0) continue;
      if (refused !== answers.length) problems.push("only some of the commands of one transaction were refused");
      if (record.memory.seq !== before.seq || record.memory.hash !== before.hash) problems.push("memory moved without the disk");
    }
    const head = record.journal.head();
    if (head.seq !== record.memory.seq || head.hash !== record.memory.hash) problems.push("memory and disk stand apart");
    if (acknowledged.some((seq) => seq > head.seq)) problems.push("something was acknowledged that is not there");
    db.sqlite.pragma("max_page_count = 1073741823");
    const again = await round(1);
    if (again.some((a) => !a.ok)) problems.push(`with room again it is still refused: ${JSON.stringify(again.find((a) => !a.ok))}`);
    const found = verifyEntries([...record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} })));
    problems.push(...found.problems.map(({ where, what }) => `${where}: ${what}`));
    return { fired: refused > 0 && world.troubles.length > 0, count: refused, problems };
  } finally {
    world.close();
  }
}
