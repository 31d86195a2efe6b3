import { readFileSync } from "node:fs";
import { join } from "node:path";
import { signInsOf } from "../../db/private/signIns.ts";
import { hashOfToken, newToken } from "../../server/signIn/tokens.ts";
import { readFoundingFile } from "../../shared/founding/foundingFile.ts";
import { rollColumns } from "../../shared/roll/importColumns.ts";
import { openWorld, type World } from "../support/world.ts";

/** Twelve regions, as in the national sample. */
const national = () => {
  const read = readFoundingFile(readFileSync(join(process.cwd(), "shared/founding/samples/national.json"), "utf8"));
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.file;
};

const words = ["River", "Mill", "Harbour", "Orchard", "Library", "Hill", "Meadow", "Quay", "Lantern", "Bridge"];

/** The lines of an invented roll: `groups` groups of one seat each, spread over the regions. */
export function rollOf(groups: number): readonly (readonly string[])[] {
  const { regions } = national();
  return [
    [...rollColumns],
    ...Array.from({ length: groups }, (_, i) => [
      `${words[i % 10]} ${words[Math.floor(i / 10) % 10]} Friends ${i + 1}`,
      regions[i % regions.length]?.code ?? "",
      "",
      "residents",
      String(40 + ((i * 37) % 900)),
      "1",
      `Delegate ${i + 1}`,
      `delegate${i + 1}@example.org`,
      i % 9 === 0 ? "cy" : "en",
      "",
      "",
      "",
      "",
      "",
    ]),
  ];
}

/** The same lines as a file that somebody uploads. */
export const rollFile = (groups: number): Uint8Array =>
  new TextEncoder().encode(
    rollOf(groups)
      .map((cells) => cells.join(","))
      .join("\r\n"),
  );

/** A founded assembly with a facilitator (`facilitator`) and a secretariat. The clock stands an hour before now. */
export async function found(file: string): Promise<World & { readonly facilitator: string; readonly secretariat: string }> {
  const world = openWorld(file);
  world.clock = Date.now() - 3_600_000;
  const { name, regions, orders } = national();
  await world.must("operator", {
    type: "FoundAssembly",
    nameEn: name.en,
    nameCy: name.cy,
    regions,
    orders: { ...orders, notice: { proposalDays: 0, amendmentDays: 0, agendaClearWorkingDays: 0 } },
    adminEmail: "ann@example.org",
    adminName: "Ann",
  });
  for (const role of ["facilitator", "secretariat"])
    await world.must("operator", { type: "GrantRole", role, name: role, email: `${role}@example.org`, language: "en" });
  const by = world.record.memory.founding?.appointments ?? {};
  const holder = (role: string): string => Object.keys(by).find((person) => by[person]?.some((held) => held === role)) ?? "";
  return Object.assign(world, { facilitator: holder("facilitator"), secretariat: holder("secretariat") });
}

/** One delegate as the clients need them. */
export interface Delegate {
  readonly seat: string;
  readonly person: string;
  /** The cookie of a session. */
  readonly cookie: string;
}

/** A session for whoever acts for each seat. */
export function signedIn({ db, record }: World): readonly Delegate[] {
  const signIns = signInsOf(db);
  return record.memory.roll.seats.map(({ id, delegate }): Delegate => {
    const token = newToken();
    const at = Date.now();
    signIns.add({ token: hashOfToken(token), person: delegate ?? "", at, expiresAt: at + 30 * 86_400_000 });
    return { seat: id, person: delegate ?? "", cookie: `tessera=${token}` };
  });
}

/** An assembly with a sitting under way, everybody checked in, a round and a ballot open. */
export interface Sitting {
  readonly file: string;
  readonly sitting: string;
  readonly ballot: string;
  readonly facilitator: string;
  readonly delegates: readonly Delegate[];
  /** The journal's length when it was made. */
  readonly seq: number;
}

/** What is put to the vote: for or against, or five options to be put in order. */
const questions = {
  "for-against-abstain": { majority: "simple" },
  schulze: {
    method: "schulze",
    optionsEn: ["Halls", "Buses", "Benches", "Libraries", "Gardens"],
    optionsCy: ["Neuaddau", "Bysiau", "Meinciau", "Llyfrgelloedd", "Gerddi"],
  },
} as const;

/** Makes it in a new database and closes it again. */
export async function makeSitting(file: string, seats: number, question: keyof typeof questions = "for-against-abstain"): Promise<Sitting> {
  const world = await found(file);
  const { record, facilitator } = world;
  const must = async (person: string, command: unknown) => {
    const answer = await world.askAs(person, command);
    if (!answer.ok) throw new Error(`${JSON.stringify(answer.refusal)} for ${JSON.stringify(command).slice(0, 200)}`);
    return answer.answer;
  };
  await must("operator", { type: "ImportRoll", rows: rollOf(seats).map((cells, i) => ({ line: i + 1, cells })) });
  await must("operator", { type: "AdoptWeights", scheme: "one-seat-one-vote", seed: "bench" });
  const { sitting } = await must(facilitator, {
    type: "ScheduleSitting",
    titleEn: "A sitting to be measured",
    titleCy: "Eisteddiad i'w fesur",
    startsAt: world.clock + 3_500_000,
    hall: "Town Hall",
    items: [{ kind: "opening", minutes: 60 }],
  });
  await must(facilitator, { type: "AddRound", sitting, item: "i1", format: "presentation", minutes: 600 });
  await must(facilitator, { type: "PublishAgenda", sitting, reason: "To be measured." });
  world.clock = Date.now();
  await Promise.all(record.memory.roll.seats.map((s) => must(s.delegate ?? "", { type: "CheckIn", sitting, seat: s.id })));
  await must(facilitator, { type: "OpenSitting", sitting });
  const round = record.memory.sitting(String(sitting))?.rounds[0]?.id;
  await must(facilitator, { type: "OpenRound", sitting, round });
  const { ballot } = await must(facilitator, {
    type: "PrepareBallot",
    sitting,
    round: null,
    proposal: null,
    visibility: "roll-call",
    ...questions[question],
    questionEn: "Shall it be measured?",
    questionCy: "A ddylid ei fesur?",
    lengthSeconds: 2_592_000,
  });
  await must(facilitator, { type: "OpenBallot", ballot });
  const delegates = signedIn(world);
  const made = { file, sitting: String(sitting), ballot: String(ballot), facilitator, delegates, seq: record.memory.seq };
  world.close();
  return made;
}
