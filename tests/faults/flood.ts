import { openDb } from "../../db/open.ts";
import { keptId, newId } from "../../server/perform.ts";
import { openRecord } from "../../server/record.ts";
import { verifyEntries } from "../../server/verify.ts";
import { answerSchema, connect, type Prepared } from "./prepared.ts";

const choices = ["for", "against", "abstain"];

/** Votes as fast as they are answered, four in flight from every delegate. */
export interface Flood {
  readonly acknowledged: { readonly id: string; readonly seq: number }[];
  /** Refusals other than votes that were not in order. */
  readonly refused: string[];
  readonly sent: Set<string>;
  stop(): void;
}

/** Starts it over real sockets. */
export function flood(origin: string, prepared: Prepared): Flood {
  const acknowledged: { readonly id: string; readonly seq: number }[] = [];
  const refused: string[] = [];
  const sent = new Set<string>();
  let over = false;
  const sockets = prepared.voters.map(({ cookie, seat }) => {
    const socket = connect(origin, cookie);
    const vote = (n: number): void => {
      const id = newId();
      sent.add(id);
      const command = { type: "CastVote", ballot: prepared.ballot, seat, choice: choices[n % 3] };
      socket.emit("perform", { id, command }, (raw: unknown) => {
        const answer = answerSchema.parse(raw);
        if (answer.ok) acknowledged.push({ id, seq: answer.seq });
        else refused.push(answer.refusal.refused);
        // Whoever is told to slow down slows down.
        if (!over) setTimeout(() => vote(n + 1), answer.ok ? 0 : 100).unref();
      });
    };
    socket.on("connect", () => [0, 1, 2, 3].forEach(vote));
    return socket;
  });
  return {
    acknowledged,
    refused,
    sent,
    stop: () => {
      over = true;
      for (const socket of sockets) socket.close();
    },
  };
}

/** What is wrong with a database after its server died: an acknowledged vote lost or doubled, a chain that does not verify. */
export function harmDone(database: string, ballot: string, { acknowledged, sent }: Flood): readonly string[] {
  const problems: string[] = [];
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
    const open = record.memory.ballot(ballot);
    if (open?.phase !== "open" || open.votedCount !== record.journal.votesKept(ballot).length)
      problems.push("the votes kept are not the votes cast");
  } finally {
    db.close();
  }
  return problems;
}
