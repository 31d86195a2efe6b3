import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nextOf } from "../../../server/clock.ts";
import { planFormats } from "../../../server/exports/planFormats.ts";
import { publicWords } from "../../../server/loadContext.ts";
import { ukDay } from "../../../shared/calendar/days.ts";
import { partsAround } from "../../../tests/support/papersWorld.ts";
import { attending, everybodyVotes, type Story, tellStory } from "../../../tests/support/story.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { chainOfVote } from "../vote/chainOfVote.ts";
import { storyOf } from "./storyOf.ts";

let w: World;
let told: Story;
beforeAll(async () => {
  w = await makeWorld();
  told = await tellStory(w);
});
afterAll(() => w.close());

const story = () => {
  const { memory } = w.record;
  const item = memory.planItem("NCSP-0001");
  if (!item) throw new Error("no item");
  const reading = { assembly: memory, words: (hash: string) => publicWords(w.record, hash), langOf: () => "en" as const };
  return storyOf(reading, item, memory.outcome(item.outcome), ukDay(w.clock), "en");
};

describe("the story of an item of the plan", () => {
  test("PLN-15 holds every step from the day its proposal was made public, in the order of the record", () => {
    expect(story().map(({ kind }) => kind)).toEqual([
      ...["proposed", "lodged", "admitted", "agenda", "sat", "opened", "voted", "noted", "made", "acknowledged", "replied"],
      "expected",
    ]);
    expect(story()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: "agenda", sitting: told.sitting, title: "Spring sitting" }),
        expect.objectContaining({ kind: "opened", path: "/votes/2026/1" }),
        expect.objectContaining({ kind: "noted", address: "2026-03-12" }),
      ]),
    );
  });

  test("PLN-14 a report stands in it with the link to its evidence, and in the files beside the page", async () => {
    const addressee = w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code;
    const report = { type: "ReportProgress", item: "NCSP-0001", addressee, recommendation: 1, status: "under-way", note: "Two are open." };
    await w.must("plan-team", { ...report, evidence: "https://www.example.org/rooms" });
    expect(story().find(({ kind }) => kind === "progress")).toMatchObject({ evidence: "https://www.example.org/rooms" });
    const parts = partsAround(w);
    const whole = planFormats.find(({ path }) => path === "/plan/:item")?.json(parts, { item: "NCSP-0001" });
    expect(whole).toMatchObject({ progress: [{ note: "Two are open.", evidence: "https://www.example.org/rooms" }] });
    parts.personal.close();
  });

  test("PLN-17 a reply under embargo is a hash and a time to everybody, until the clock releases it", async () => {
    const addressee = w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code;
    const releaseAt = w.clock + 86_400_000;
    const secret = "We change our mind, and say so on Thursday.";
    const reply = { type: "RecordReply", item: "NCSP-0001", addressee, recommendation: 1, answer: "not-accepted", reason: secret };
    await w.must("plan-team", { ...reply, releaseAt });
    const hash = w.record.memory.planItem("NCSP-0001")?.embargoed?.[0]?.sealed ?? "";
    expect(publicWords(w.record, hash)).toBeNull();
    expect(story().find(({ kind }) => kind === "embargoed")).toMatchObject({ state: "next", number: 1, releaseAt, hash });
    const parts = partsAround(w);
    const whole = () => JSON.stringify(planFormats.find(({ path }) => path === "/plan/:item")?.json(parts, { item: "NCSP-0001" }));
    expect(whole()).toContain(hash);
    expect(whole()).not.toContain("change our mind");
    expect(nextOf(w.record)).toEqual({ at: releaseAt, command: { type: "ReleaseReply", item: "NCSP-0001" } });
    w.clock = releaseAt;
    await w.must("clock", { type: "ReleaseReply", item: "NCSP-0001" });
    expect(publicWords(w.record, hash)).toContain(secret);
    expect(whole()).toContain(secret);
    expect(story().some(({ kind }) => kind === "embargoed")).toBe(false);
    expect(nextOf(w.record)).toBeNull();
    parts.personal.close();
  });

  test("PLN-18 what is withdrawn of a reply leaves its sealed words too, with the same reason", async () => {
    const item = () => w.record.memory.planItem("NCSP-0001");
    const addressee = item()?.addressees[0]?.code;
    const releaseAt = w.clock + 86_400_000;
    const reply = { type: "RecordReply", item: "NCSP-0001", addressee, recommendation: 1, answer: "accepted", day: "2029-01-01" };
    await w.must("plan-team", { ...reply, reason: "So we shall.", owner: "Nia Named", releaseAt });
    const hash = item()?.embargoed?.[0]?.sealed ?? "";
    w.clock = releaseAt;
    await w.must("clock", { type: "ReleaseReply", item: "NCSP-0001" });
    expect(publicWords(w.record, hash)).toContain("Nia Named");
    await w.must("secretariat", { type: "WithdrawWords", hash: item()?.replies.at(-1)?.owner, reason: "She asked for it." });
    expect(publicWords(w.record, hash)).toBeNull();
    expect(w.record.wordsOf(hash)).toBeUndefined();
    const { seq } = w.record.memory;
    await w.must("secretariat", { type: "WithdrawWords", hash: item()?.replies.at(-1)?.reason, reason: "And this." });
    expect(w.record.memory.seq).toBe(seq + 1);
  });

  test("PLN-16 a hearing on its replies and the statement of response stand in it, and lead back to it", async () => {
    const items = [
      { kind: "opening", minutes: 5 },
      { kind: "reply-hearing", planItem: "NCSP-0001", minutes: 0 },
    ];
    const titles = { titleEn: "Summer sitting", titleCy: "Eisteddiad yr haf" };
    const startsAt = w.clock + 30 * 86_400_000;
    const { sitting } = await w.must("facilitator", { type: "ScheduleSitting", ...titles, startsAt, hall: "Town Hall", items });
    expect(story().find(({ kind }) => kind === "hearing")).toMatchObject({ state: "next", sitting, number: 2, title: "Summer sitting" });
    await w.must("facilitator", { type: "PublishAgenda", sitting });
    w.clock = startsAt;
    for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
    await w.must("facilitator", { type: "OpenSitting", sitting });
    const round = w.record.memory.sitting(String(sitting))?.rounds.find(({ format }) => format === "ballot")?.id;
    const question = {
      questionEn: "The assembly welcomes the reply. Is this its statement?",
      questionCy: "Mae'r cynulliad yn croesawu'r ateb. Ai dyma ei ddatganiad?",
    };
    await w.must("facilitator", { type: "OpenRound", sitting, round });
    const asked = { type: "PrepareBallot", sitting, round, ...question };
    const { ballot: hands } = await w.must("facilitator", { ...asked, visibility: "show-of-hands" });
    expect(w.record.memory.ballot(String(hands))).not.toHaveProperty("planItem");
    const { ballot } = await w.must("facilitator", { ...asked, visibility: "roll-call" });
    await w.must("facilitator", { type: "OpenBallot", ballot });
    await everybodyVotes(w, String(ballot));
    await w.must("facilitator", { type: "CloseBallot", ballot });
    await w.must("facilitator", { type: "DeclareResult", ballot });
    const path = `/votes/${String(ballot).replace("-", "/")}`;
    expect(story().find(({ kind }) => kind === "statement")).toMatchObject({ path, carried: true, note: { text: question.questionEn } });
    const reading = { assembly: w.record.memory, words: (hash: string) => publicWords(w.record, hash), langOf: () => "en" as const };
    expect(chainOfVote(reading, String(ballot), "en")).toMatchObject({ proposal: null, planItem: "NCSP-0001", outcome: null });
  });
});
