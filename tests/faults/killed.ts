import { setTimeout as wait } from "node:timers/promises";
import { openDb } from "../../db/open.ts";
import { keptId, newId } from "../../server/perform.ts";
import { openRecord } from "../../server/record.ts";
import { verifyEntries } from "../../server/verify.ts";
import { answerSchema, connect, type Prepared, startVictim } from "./prepared.ts";

const choices = ["for", "against", "abstain"];

/** One trial: votes as fast as they are answered, `kill -9`, then the database is opened again and looked at. */
export async function killedUnderLoad(
  prepared: Prepared,
  afterMs: number,
): Promise<{ readonly acknowledged: number; readonly problems: readonly string[] }> {
  const database = prepared.copy();
  const { child, origin, ended } = await startVictim(database, prepared.clock);
  const acknowledged: { readonly id: string; readonly seq: number }[] = [];
  const sent = new Set<string>();
  let over = false;
  const sockets = prepared.voters.map(({ cookie, seat }) => {
    const socket = connect(origin, cookie);
    const vote = (n: number): void => {
      const id = newId();
      sent.add(id);
      socket.emit(
        "perform",
        { id, command: { type: "CastVote", ballot: prepared.ballot, seat, choice: choices[n % 3] } },
        (raw: unknown) => {
          const answer = answerSchema.parse(raw);
          if (answer.ok) acknowledged.push({ id, seq: answer.seq });
          if (!over) vote(n + 1);
        },
      );
    };
    socket.on("connect", () => [0, 1, 2, 3].forEach(vote));
    return socket;
  });
  // The kill comes when votes are flowing, not before.
  for (let tries = 0; acknowledged.length === 0 && tries < 500; tries += 1) await wait(5);
  await wait(afterMs);
  child.kill("SIGKILL");
  await ended;
  over = true;
  for (const socket of sockets) socket.close();

  const problems: string[] = [];
  if (child.signalCode !== "SIGKILL" || acknowledged.length === 0)
    problems.push("the fault did not fire: nothing was under way when the server was killed");
  const db = openDb(database);
  try {
    const record = openRecord(db);
    for (const { id, seq } of acknowledged) {
      const kept = record.journal.answered(keptId(id));
      if (!kept || JSON.parse(kept.answer).seq !== seq) problems.push(`the vote acknowledged as entry ${seq} is lost`);
    }
    const rows = [...record.journal.all()];
    const cast = rows.filter(({ text }) => text.includes('"VoteCast"')).length;
    const answered = [...sent].filter((id) => record.journal.answered(keptId(id))).length;
    if (cast !== answered) problems.push(`${cast} votes stand in the journal, but ${answered} commands were answered`);
    const found = verifyEntries(rows.map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} })));
    problems.push(...found.problems.map(({ where, what }) => `${where}: ${what}`));
    const ballot = record.memory.ballot(prepared.ballot);
    const kept = record.journal.votesKept(prepared.ballot).length;
    if (ballot?.phase !== "open" || ballot.votedCount !== kept) problems.push("the votes kept are not the votes cast");
  } finally {
    db.close();
  }
  return { acknowledged: acknowledged.length, problems };
}
