import { writeFileSync } from "node:fs";
import { journalEnd, journalLines } from "../../server/exports/journalFile.ts";
import { amendedProposal } from "../support/amendedStory.ts";
import { attending, openSitting, tellStory, pastRecounts } from "../support/story.ts";
import { makeWorld, type World } from "../support/world.ts";
import { choose } from "./choosing.ts";
import { foldHash } from "./fold.ts";

/** Since 0.2: amendments in order, one voted on and carried, so that another falls; one withdrawn, a recommendation refused, a check marked. */
async function amend(w: World): Promise<void> {
  const proposal = await amendedProposal(w);
  const id = (number: string): string => `${proposal}-${number}`;
  const seat = (name: string): string => w.seats(name)[0] ?? "";
  await w.must("Ada Anchor", { type: "RefuseRecommendation", amendment: id("e1"), reason: "The sum is not known yet." });
  await w.must("Jo Juniper", { type: "WithdrawAmendment", amendment: id("5"), reason: "Two are enough." });
  await w.must("facilitator", { type: "SetVotingOrder", proposal, order: ["2", "1", "3"].map(id) });
  await w.must("Ada Anchor", { type: "AnswerCheck", proposal, version: 2, answers: ["a", "b", "c", "d", "e", "f"] });
  await w.must("Cai Caulk", { type: "MarkCheck", proposal, version: 2, seat: seat("Cai Caulk"), mark: "concerns", reason: "Who cleans?" });
  const sitting = await openSitting(w, proposal);
  const { ballot } = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, amendment: id("2"), visibility: "roll-call" },
    ...{ questionEn: "Shall the amendment be made?", questionCy: "A ddylid gwneud y gwelliant?" },
  });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  for (const name of attending) for (const one of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat: one, choice: "for" });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  pastRecounts(w, String(ballot));
  await w.must("secretariat", { type: "ConfirmNote", sitting });
}

/** `npx tsx tests/journals/write.ts 0.4`: keeps a journal of a release, once, when it is made. */
const release = process.argv[2] ?? "";
if (!/^\d+\.\d+$/.test(release)) throw new Error("Name the release, for example 0.4.");
const w = await makeWorld();
await tellStory(w);
await amend(w);
await choose(w);
writeFileSync(`${import.meta.dirname}/${release}.jsonl`, `${[...journalLines(w.record), journalEnd(w.record)].join("\n")}\n`);
writeFileSync(`${import.meta.dirname}/${release}.fold`, `${foldHash(w.record.memory)}\n`);
w.close();
