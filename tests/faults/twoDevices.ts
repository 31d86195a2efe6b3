import { openDb } from "../../db/open.ts";
import { newId } from "../../server/perform.ts";
import { openRecord } from "../../server/record.ts";
import { answerSchema, connect, type Prepared, startVictim } from "./prepared.ts";
import type { Trial } from "./trial.ts";

const each = 20;

/** Everybody votes from two devices at once over real sockets: forty times under one id, forty times under ids of their own. */
export async function voteFromTwoDevices(prepared: Prepared): Promise<Trial> {
  const database = prepared.copy();
  const { child, origin, ended } = await startVictim(database, prepared.clock);
  const problems: string[] = [];
  let asked = 0;
  for (const { cookie, otherCookie, seat, name } of prepared.voters) {
    const devices = [connect(origin, cookie), connect(origin, otherCookie)];
    await Promise.all(devices.map((device) => new Promise((there) => device.once("connect", () => there(null)))));
    const id = newId();
    const command = { type: "CastVote", ballot: prepared.ballot, seat, choice: "for" };
    const vote = (withId: () => string) =>
      Promise.all(
        devices.flatMap((device) => Array.from({ length: each }, () => device.emitWithAck("perform", { id: withId(), command }))),
      );
    const [same, own] = await Promise.all([vote(() => id), vote(newId)]);
    asked += same.length + own.length;
    if (new Set(same.map((answer) => JSON.stringify(answer))).size !== 1) problems.push(`${name}: one id got different answers`);
    const seqs = [...same, ...own].flatMap((answer) => {
      const read = answerSchema.parse(answer);
      return read.ok ? [read.seq] : [];
    });
    if (new Set(seqs).size !== 1 + own.length) problems.push(`${name}: ${new Set(seqs).size} entries for ${1 + own.length} commands`);
    for (const device of devices) device.close();
  }
  child.kill("SIGTERM");
  await ended;
  const db = openDb(database);
  const { memory } = openRecord(db);
  const ballot = memory.ballot(prepared.ballot);
  if (ballot?.phase !== "open" || ballot.votedCount !== prepared.voters.length)
    problems.push(`${ballot?.phase === "open" ? ballot.votedCount : 0} seats voted, not ${prepared.voters.length}`);
  db.close();
  return { fired: asked === prepared.voters.length * each * 4, count: asked, problems };
}
