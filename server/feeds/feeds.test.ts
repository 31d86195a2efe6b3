import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, ukTime } from "../../shared/calendar/days.ts";
import type { PlanItem } from "../../shared/plan/state.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { type Story, tellStory } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import type { Parts } from "../loadContext.ts";
import { atomOf, type FeedShown, jsonFeedOf } from "./feed.ts";
import { feedAt, mostEntries } from "./feeds.ts";
import { missedDays } from "./missed.ts";
import { lateSteps } from "./steps.ts";

let w: World;
let parts: Parts;
let story: Story;
beforeAll(async () => {
  w = await makeWorld();
  parts = partsAround(w);
  story = await tellStory(w);
});
afterAll(() => {
  parts.personal.close();
  w.close();
});

const feed = (kind: string, id: string | null = null, lang: "en" | "cy" = "en"): FeedShown => {
  const shown = feedAt(parts, lang, kind, id);
  if (!shown) throw new Error(`no feed of ${kind}`);
  return shown;
};
/** Text that a reader of Atom shows: in HTML, as these feeds write it. */
const textOf = (text: { readonly value?: string | undefined } | undefined): string => text?.value ?? "";
const titles = (shown: FeedShown): readonly string[] => shown.entries.map(({ title }) => title);

test("FOL-3 a library of others' reads outcomes, notes and replies as Atom and as JSON Feed, newest first", () => {
  const replies = feed("replies");
  const atom = parseAtomFeed(atomOf(replies));
  const json = parseJsonFeed(jsonFeedOf(replies));
  expect(titles(replies)).toEqual([
    "NCSP-0001 Warm rooms in every library: Answered: Ministry of Housing, Communities and Local Government",
    "NCSP-0001 Warm rooms in every library: Receipt acknowledged: Ministry of Housing, Communities and Local Government",
    "NCSP-0001 Warm rooms in every library: Outcome 1 was recorded and the clocks began",
  ]);
  expect(atom.entries?.map(({ title }) => textOf(title))).toEqual(titles(replies));
  expect(json.items?.map(({ title }) => title)).toEqual(titles(replies));
  expect(atom.entries?.[0]?.links?.[0]?.href).toBe("https://assembly.example/plan/NCSP-0001");
  expect(atom).toMatchObject({ id: "https://assembly.example/feeds/replies.atom", authors: [{ name: expect.any(String) }] });
  expect(json).toMatchObject({ feed_url: "https://assembly.example/feeds/replies.json", language: "en" });
  expect(new Set(atom.entries?.map(({ id }) => id)).size).toBe(3);
  expect(titles(feed("outcomes"))).toEqual(["Warm rooms in every library: Outcome 1 was recorded: carried"]);
  expect(titles(feed("minutes"))).toEqual([
    "Spring sitting: The decision note is confirmed",
    "Spring sitting: A draft of the decision note is public",
  ]);
});

test("FOL-3 ids stay while the record goes on, and the feed says how far the record went", async () => {
  const before = parseAtomFeed(atomOf(feed("outcomes")));
  await w.must("plan-team", {
    type: "ReportProgress",
    ...{ item: "NCSP-0001", addressee: w.record.memory.planItem("NCSP-0001")?.addressees[0]?.code, recommendation: 1 },
    ...{ status: "under-way", note: "Plans & <b>money</b> ]]> found." },
  });
  const after = parseAtomFeed(atomOf(feed("outcomes")));
  expect(after.entries).toEqual(before.entries);
  expect(textOf(after.subtitle)).toContain(w.record.memory.hash);
  // What people wrote is never markup.
  const [newest] = parseAtomFeed(atomOf(feed("plan", "NCSP-0001"))).entries ?? [];
  expect(textOf(newest?.content)).toContain("Plans &amp; &lt;b&gt;money&lt;/b&gt; ]]&gt; found.");
});

test("FOL-3 in Welsh, with Welsh addresses and the same moments", () => {
  const welsh = parseAtomFeed(atomOf(feed("minutes", null, "cy")));
  expect(textOf(welsh.entries?.[0]?.title)).toBe("Eisteddiad y gwanwyn: Cadarnhawyd y nodyn penderfyniadau");
  expect(welsh.entries?.[0]?.links?.[0]?.href).toContain("https://assembly.example/cy/minutes/");
  expect(atomOf(feed("minutes", null, "cy"))).toContain('xml:lang="cy"');
  expect(parseJsonFeed(jsonFeedOf(feed("replies", null, "cy"))).language).toBe("cy");
});

test("FOL-4 an item, a proposal, a region and a chapter have feeds of what is about them, and of nothing else", () => {
  const ofItem = titles(feed("plan", "NCSP-0001"));
  expect(ofItem.some((title) => title.includes("Outcome 1 was recorded: carried"))).toBe(true);
  const ofProposal = titles(feed("proposals", story.proposal));
  expect(ofProposal.slice(0, ofItem.length)).toEqual(ofItem);
  expect(ofProposal.at(-1)).toBe("Warm rooms in every library: Proposal 1 was made public");
  const proposal = w.record.memory.proposal(story.proposal);
  const region = w.record.memory.roll.seats.find(({ id }) => id === proposal?.seat)?.region ?? "";
  expect(titles(feed("regions", region))).toEqual(ofProposal);
  expect(titles(feed("chapters", proposal?.chapter ?? ""))).toEqual(ofProposal);
  const others = w.record.memory.roll.regions.filter(({ code }) => code !== region && !proposal?.extent.some((nation) => nation === code));
  for (const { code } of others) expect(titles(feed("regions", code))).toEqual([]);
  expect(ofProposal.length).toBeLessThanOrEqual(mostEntries);
});

test("FOL-5 there is no feed of what there is not", () => {
  for (const [kind, id] of [
    ["plan", "NCSP-0002"],
    ["plan", "__proto__"],
    ["proposals", "99"],
    ["regions", "X"],
    ["chapters", "none"],
    ["people", "p-1"],
    ["__proto__", null],
    ["constructor", null],
  ] as const)
    expect(feedAt(parts, "en", kind, id), `${kind}/${id}`).toBeNull();
});

test("FOL-3 words that were withdrawn leave the feed", async () => {
  const item = w.record.memory.planItem("NCSP-0001");
  const reason = item?.replies[0]?.reason ?? "";
  expect(atomOf(feed("plan", "NCSP-0001"))).toContain("Reason: Yes.");
  await w.must("secretariat", { type: "WithdrawWords", hash: reason, reason: "A person was named in it." });
  expect(atomOf(feed("plan", "NCSP-0001"))).not.toContain("Reason: Yes.");
});

test("FOL-6 a day that a body missed is one step, once it is over in London", () => {
  const item = w.record.memory.planItem("NCSP-0001");
  const [body] = item?.addressees ?? [];
  const due = item?.replyDay ?? "";
  expect(lateSteps(w.record, due)).toEqual([]);
  const [late] = lateSteps(w.record, addDays(due, 1));
  expect(late).toMatchObject({ key: `late/NCSP-0001/${body?.code}/overdue/${due}`, at: ukTime(addDays(due, 1)) });
  expect(lateSteps(w.record, addDays(due, 2)).map(({ key }) => key)).toEqual([late?.key]);
});

test("PLN-22 a day that was missed stays a step once the body has answered; what came in in time, or under embargo, is none", () => {
  const made = w.record.memory.planItem("NCSP-0001");
  const [body] = made?.addressees ?? [];
  const [reply] = made?.replies ?? [];
  if (!made || !body || !reply) throw new Error("no reply");
  const missed = (fields: Partial<PlanItem>, today = addDays(made.replyDay, 30)) =>
    missedDays({ ...made, replies: [], ...fields }, body, today).map(({ status, day, daysLeft }) => [status, day, daysLeft]);
  const on = (receivedDay: string) => made.recommendations.map(({ number }) => ({ ...reply, recommendation: number, receivedDay }));
  const late = addDays(made.replyDay, 3);
  expect(missed({})).toEqual([["overdue", made.replyDay, -30]]);
  expect(missed({ replies: on(late) })).toEqual([["overdue", made.replyDay, -3]]);
  expect(missed({ replies: on(made.replyDay) })).toEqual([]);
  const seals = on(made.replyDay).map((one) => ({ ...one, releaseAt: 1, sealed: "a".repeat(64) }));
  expect(missed({ embargoed: seals })).toEqual([]);
  expect(missed({ embargoed: seals.map(({ receivedDay: _day, ...one }) => one) })).toEqual([]);
  const pause = { until: null, reason: "dissolution", note: null } as const;
  expect(missed({ pauses: [{ from: made.replyDay, ...pause }] })).toEqual([]);
  expect(missed({ pauses: [{ from: late, ...pause }] })).toHaveLength(1);
});
