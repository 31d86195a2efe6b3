import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ukDay } from "../../shared/calendar/days.ts";
import { tomorrow } from "./aheadStory.ts";
import { amendedProposal } from "./amendedStory.ts";
import { inConsent } from "./answersWorld.ts";
import { withHalls } from "./evidenceWorld.ts";
import { beforeApproval, corrected, heldSitting, sendRound } from "./minutesStory.ts";
import { proposalTextOf, revisedTextOf } from "./proposalText.ts";
import { playStreet } from "./requestWorld.ts";
import { withSpaces } from "./spacesWorld.ts";
import { finishedMap, inStatements } from "./statementsStory.ts";
import { admittedProposal, attending, gatheredSitting, openSitting, tellStory } from "./story.ts";
import { everyTemplate } from "./templatesWorld.ts";
import type { World } from "./world.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** What is found in a prepared assembly: the numbers of its things, and a signed-in cookie for each person by name. */
const preparedSchema = z.object({
  things: z.record(z.string(), z.string()),
  cookies: z.record(z.string(), z.string()),
});
export type Prepared = z.infer<typeof preparedSchema>;

/** Where the prepared databases lie: `NAME.db` with `NAME.json` beside it. */
export const worldsFolder = join(import.meta.dirname, "../../.cache/journeys");

/** What `prepareWorlds` wrote about one of them. */
export const readPrepared = (name: WorldName): Prepared =>
  preparedSchema.parse(JSON.parse(readFileSync(join(worldsFolder, `${name}.json`), "utf8")));

type Things = { readonly [name: string]: string };

/** Opens round after round of the sitting, closing the one before, until one of this format is open. Gives it. */
async function roundsUntil(w: World, sitting: string, format: string): Promise<string> {
  for (const round of w.record.memory.sitting(sitting)?.rounds ?? []) {
    if (round.phase.name !== "waiting") continue;
    await w.must("facilitator", { type: "OpenRound", sitting, round: round.id });
    if (round.format === format) return round.id;
    await w.must("facilitator", { type: "CloseRound", sitting });
  }
  throw new Error(`no round of the sitting is ${format}`);
}

/** A sitting in the hour of the tests with few rounds, whose agenda is published: everybody but Hal has checked in, nobody has opened it. */
async function gathered(w: World): Promise<Things> {
  const proposal = await admittedProposal(w);
  w.clock = Date.now() - 62 * minute;
  const sitting = await gatheredSitting(w, proposal, (name) => name !== "Hal Hedge");
  const kept: readonly string[] = ["debate", "ballot"];
  for (const { id, format } of w.record.memory.sitting(sitting)?.rounds ?? [])
    if (id !== "r1" && !kept.includes(format)) await w.must("facilitator", { type: "RemoveRound", sitting, round: id });
  return { proposal, sitting };
}

/** A sitting in the hour of the tests, in its debate: the speakers' list is open. */
async function inDebate(w: World, title = "Warm rooms in every library"): Promise<Things> {
  const proposal = await admittedProposal(w, title);
  w.clock = Date.now() - 62 * minute;
  const sitting = await openSitting(w, proposal);
  const round = await roundsUntil(w, sitting, "debate");
  return { proposal, sitting, round };
}

/** The same, gone on to the vote: the ballot is laid out for a day, and not open yet. */
async function beforeVote(w: World, title?: string): Promise<Things> {
  const { proposal = "", sitting = "" } = await inDebate(w, title);
  await w.must("facilitator", { type: "CloseRound", sitting });
  const round = await roundsUntil(w, sitting, "ballot");
  const { ballot } = await w.must("facilitator", {
    type: "PrepareBallot",
    sitting,
    round,
    proposal,
    visibility: "roll-call",
    questionEn: "Shall the text be adopted?",
    questionCy: "A ddylid mabwysiadu'r testun?",
    lengthSeconds: 86_400,
  });
  return { proposal, sitting, round, ballot: String(ballot) };
}

/** The same, open until tomorrow. */
async function inVote(w: World, title?: string): Promise<Things> {
  const things = await beforeVote(w, title);
  await w.must("facilitator", { type: "OpenBallot", ballot: things.ballot });
  return things;
}

/** Before the vote in an assembly that allows proxies: Gwen has given hers to Hal. */
async function withProxies(w: World): Promise<Things> {
  const follows = w.record.memory.founding?.ordersVersion;
  const orders = { ballots: { proxies: true } };
  await w.must("secretariat", { type: "AdoptStandingOrders", follows, orders, reason: "Whoever cannot come may give a proxy." });
  const [seat, to] = ["Gwen Grist", "Hal Hedge"].map((name) => w.seats(name)[0]);
  await w.must("Gwen Grist", { type: "GiveProxy", seat, to, instruction: "For." });
  return beforeVote(w);
}

/** In the debate, a show of hands on procedure has been called for. */
async function byHands(w: World): Promise<Things> {
  const things = await inDebate(w);
  const { ballot } = await w.must("facilitator", {
    type: "PrepareBallot",
    sitting: things.sitting,
    visibility: "show-of-hands",
    questionEn: "Shall we hear two more speakers?",
    questionCy: "A glywn ni ddau siaradwr arall?",
    lengthSeconds: 86_400,
  });
  await w.must("facilitator", { type: "OpenBallot", ballot });
  return { ...things, ballot: String(ballot) };
}

/** Two admitted proposals that ask for much the same, the first by Ada with an open amendment, the second by Hal. */
async function twoAlike(w: World): Promise<Things> {
  const first = await amendedProposal(w, "A repair café in every market hall");
  const second = await admittedProposal(w, "A repair café in every village hall", "Hal Hedge");
  return { first, second };
}

/** A request granted with conditions, and another that waits and cites it. */
async function rulings(w: World): Promise<Things> {
  const seat = w.seats("Ada Anchor")[0];
  const { request } = await w.must("Ada Anchor", { type: "LodgeRequest", seat, text: playStreet });
  const ruling = { result: "granted-with-conditions", reason: "It was tried and harmed nobody.", conditions: ["Stewards at both ends."] };
  await w.must("standing-orders-committee", { type: "RuleOnRequest", request, version: 1, ...ruling });
  const { request: asked } = await w.must("Hal Hedge", {
    type: "LodgeRequest",
    seat: w.seats("Hal Hedge")[0],
    text: { ...playStreet, place: "Quay Street", cites: [request] },
  });
  return { request: String(request), asked: String(asked) };
}

/** An election of a facilitator in this sitting: candidacies are open until tomorrow, and Hal stands. */
async function electing(w: World, sitting: unknown): Promise<Things> {
  const announced = { office: "facilitator", places: 1, closesAt: Date.now() + day, sitting };
  const { election } = await w.must("facilitator", { type: "AnnounceElection", ...announced });
  const statement = "I have chaired our hall committee for six years.";
  await w.must("Hal Hedge", { type: "StandForElection", election, seat: w.seats("Hal Hedge")[0], statement });
  return { election: String(election) };
}

/** A sitting in the hour of the tests, and the election of a facilitator in it: three stood, and candidacies have closed. */
async function inElection(w: World): Promise<Things> {
  const { sitting = "" } = await inDebate(w);
  const announced = { office: "facilitator", places: 1, method: "approval", closesAt: w.clock + minute, sitting };
  const { election } = await w.must("facilitator", { type: "AnnounceElection", ...announced });
  for (const name of ["Fay Ford", "Gwen Grist", "Hal Hedge"])
    await w.must(name, {
      type: "StandForElection",
      election,
      seat: w.seats(name)[0],
      statement: `${name.split(" ")[0]} would chair it well.`,
    });
  return { sitting, election: String(election), fay: (w.seats("Fay Ford")[0] ?? "").slice(2) };
}

/** A sitting whose next round is in small groups: ten people are here, who make two tables. */
async function beforeGroups(w: World): Promise<Things> {
  w.clock = Date.now() - 20 * minute;
  const { sitting } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Sitting in small groups",
    titleCy: "Eisteddiad mewn grwpiau bach",
    startsAt: w.clock + minute,
    hall: "Town Hall, Harbour",
    items: [{ kind: "evidence", minutes: 40 }],
  });
  const round = { type: "AddRound", sitting, item: "i1", format: "small-groups", minutes: 90 };
  await w.must("facilitator", { ...round, prompt: "What keeps a room open?" });
  await w.must("facilitator", { type: "RemoveRound", sitting, round: "r1" });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  w.clock += minute;
  for (const name of [...attending, "Dee Dory", "Eve Ebb", "Ines Isle"])
    for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const numberOf = (name: string): string => (w.seats(name)[0] ?? "").slice(2);
  return { sitting: String(sitting), cai: numberOf("Cai Caulk"), gwen: numberOf("Gwen Grist") };
}

/** Two questions of their own on one paper, open for a day outside any sitting. */
async function onOnePaper(w: World): Promise<string> {
  const prepare = async (more: object): Promise<string> => {
    const question = { type: "PrepareBallot", visibility: "roll-call", sitting: null, lengthSeconds: 86_400 };
    const { ballot } = await w.must("facilitator", { ...question, ...more });
    return String(ballot);
  };
  const ballots = [
    await prepare({ questionEn: "Shall minutes be read aloud?", questionCy: "A ddylid darllen y cofnodion yn uchel?" }),
    await prepare({
      ...{ questionEn: "Where shall we meet next?", questionCy: "Ble y dylem gyfarfod nesaf?", method: "approval" },
      ...{ optionsEn: ["In the hall", "By the river"], optionsCy: ["Yn y neuadd", "Wrth yr afon"] },
    }),
  ];
  await w.must("facilitator", { type: "PreparePackage", ballots });
  await w.must("facilitator", { type: "OpenBallot", ballot: ballots[0] });
  return ballots[0] ?? "";
}

/** One of everything: a finished story, a vote under way, a proposal that seeks sponsors, one that waits at the desk, a draft. */
async function everything(w: World): Promise<Things> {
  await withHalls(w);
  await withSpaces(w);
  const told = await tellStory(w);
  w.clock = Date.now() - 3 * day;
  await sendRound(w, told.sitting);
  await corrected(w, told.sitting);
  const { draft: first } = await w.must("Hal Hedge", { type: "SaveDraft", text: proposalTextOf("Benches along the river") });
  const { proposal: seeking } = await w.must("Hal Hedge", { type: "OpenForSponsors", draft: first, seat: w.seats("Hal Hedge")[0] });
  await w.must("Hal Hedge", {
    type: "MakeVersion",
    proposal: seeking,
    text: revisedTextOf("Benches along the river"),
    reason: "After talks.",
  });
  const waiting = await admittedProposal(w, "A repair café in every market hall");
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf("Keys to the village hall") });
  const { sitting: ahead } = await w.must("facilitator", {
    type: "ScheduleSitting",
    titleEn: "Summer sitting",
    titleCy: "Eisteddiad yr haf",
    startsAt: Date.now() + 14 * day,
    hall: "The Old Mill, Valley",
    template: "roundtable",
  });
  const amended = await amendedProposal(w);
  const alike = await admittedProposal(w, "A repair café in every village hall", "Hal Hedge");
  const { composite } = await w.must("Hal Hedge", { type: "ProposeComposite", proposal: alike, other: waiting });
  const { sitting: mapped, round: mapRound } = await finishedMap(w);
  const now = await inVote(w, "Seats at every bus stop");
  const { ballot: hands } = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting: now["sitting"], visibility: "by-hand" },
    ...{ questionEn: "Shall we break for lunch?", questionCy: "A gymerwn ni egwyl ginio?" },
  });
  const twoQuestions = await onOnePaper(w);
  const noteDay = ukDay(w.record.memory.sitting(told.sitting)?.openedAt ?? 0);
  return {
    ...told,
    noteDay,
    amended,
    seeking: String(seeking),
    waiting,
    draft: String(draft),
    ahead: String(ahead),
    alike,
    composite: String(composite),
    ...{ mapped, mapRound },
    ...(await rulings(w)),
    ...(await electing(w, ahead)),
    ...prefixed("now", now),
    "hand-ballot": String(hands),
    package: twoQuestions,
  };
}

const prefixed = (prefix: string, things: Things): Things =>
  Object.fromEntries(Object.entries(things).map(([name, id]) => [`${prefix}-${name}`, id]));

/** A sitting of a month ago, its note confirmed and its minutes untouched; one that is open now has a show of hands on them laid out. */
async function beforeMinutes(w: World): Promise<Things> {
  const sitting = await heldSitting(w);
  w.clock = Date.now() - 20 * minute;
  return { sitting, ballot: await beforeApproval(w) };
}

/** A sitting in the hour of the tests, in a round of statements. */
async function nowInStatements(w: World): Promise<Things> {
  w.clock = Date.now() - 62 * minute;
  return inStatements(w);
}

/** The prepared assemblies, each with how many days before the tests it was founded and what happened in it since. */
export const worlds = {
  roll: { days: 30, fill: (): Promise<Things> => Promise.resolve({}) },
  consent: { days: 30, fill: inConsent },
  gathered: { days: 30, fill: gathered },
  debate: { days: 30, fill: (w: World) => inDebate(w) },
  hands: { days: 30, fill: byHands },
  vote: { days: 30, fill: (w: World) => inVote(w) },
  proxies: { days: 30, fill: withProxies },
  election: { days: 30, fill: inElection },
  alike: { days: 30, fill: twoAlike },
  rulings: { days: 30, fill: rulings },
  groups: { days: 30, fill: beforeGroups },
  tomorrow: { days: 30, fill: tomorrow },
  statements: { days: 30, fill: nowInStatements },
  minutes: { days: 30, fill: beforeMinutes },
  templates: { days: 30, fill: everyTemplate },
  everything: { days: 30, fill: everything },
} as const;
export type WorldName = keyof typeof worlds;

/** How long before the tests a world of so many days begins. */
export const foundedAt = (days: number): number => Date.now() - days * day;
