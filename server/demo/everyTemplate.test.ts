import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formats } from "../../shared/sittings/formats.ts";
import type { Round, Sitting } from "../../shared/sittings/state.ts";
import { statementsOf } from "../../shared/sittings/statements.ts";
import { tablesOf } from "../../shared/sittings/tables/questions.ts";
import { type TemplateId, templateIds, templateOf } from "../../shared/sittings/templates.ts";
import { freePort } from "../../tests/support/startTessera.ts";
import { nextOf } from "../clock.ts";
import { newId } from "../perform.ts";
import { verifyEntries } from "../verify.ts";
import { type Running, startServer } from "../web.ts";
import { linksOf } from "./links.ts";
import { type Acting, act } from "./live/acting.ts";
import { businessOf } from "./live/business.ts";
import { type SimulatedTime, timeOf } from "./live/time.ts";
import { found } from "./world/found.ts";
import { openDemoWorld } from "./world/openWorld.ts";
import { propose } from "./world/proposing.ts";
import { beginStory } from "./world/story.ts";

/** The pages lie in the build; without it this is "not run". */
const built = existsSync(resolve("build/server/index.js"));
/** How many of their seconds simulated people live in one of ours. */
const speed = 50;
/** Enough that each nation has its quorum, whoever stays away. */
const delegates = 60;
const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), "tessera-templates-"));
const sittings = new Map<TemplateId | "statements", string>();
/** Proposals that are voted on or consented to, and those that marks are placed on. */
const keys = ["interpreters", "hall-standard", "choir-prescription", "tool-libraries", "school-halls"] as const;
let running: Running;
let acting: Acting;
let time: SimulatedTime;
let ticking: NodeJS.Timeout;

/** An assembly of its own, with a sitting of each template, and one of statements, about to begin one after the other. */
async function prepare(file: string): Promise<void> {
  const world = openDemoWorld(file);
  const story = beginStory(world, Date.now());
  found(story, delegates);
  for (const key of keys) propose(story, key, 40);
  await story.tell(() => undefined);
  world.clock = Date.now();
  const { simulatedFacilitator: chair, simulatedSecretariat } = story.desk;
  const about: { readonly [template: string]: string } = {
    "motion-debate": story.number(keys[0]),
    "consent-round": story.number(keys[1]),
  };
  for (const name of [...templateIds, "statements"] as const) {
    const proposal = about[name];
    const minutes = name === "statements" ? 10 : templateOf(name).minutes;
    const items = proposal === undefined ? [] : [{ kind: "proposal", proposal, minutes }];
    const from =
      name === "statements" ? { items: [{ kind: "evidence", minutes }] } : { template: name, ...(items.length > 0 && { items }) };
    const { sitting } = await world.must(chair, {
      ...{ type: "ScheduleSitting", titleEn: `A sitting: ${name}`, titleCy: `Eisteddiad: ${name}`, hall: "Town Hall" },
      ...{ startsAt: world.clock + sittings.size * 1_000, ...from },
    });
    if (name === "statements") await world.must(chair, { type: "AddRound", sitting, item: "i1", format: "statements", minutes: 5 });
    await world.must(simulatedSecretariat, { type: "PublishAgenda", sitting, reason: "A rehearsal." });
    sittings.set(name, String(sitting));
  }
  world.close();
}

beforeAll(async () => {
  if (!built) return;
  const database = join(folder, "assembly.db");
  await prepare(database);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  time = timeOf(speed);
  running = await startServer(
    { database, port, host: "127.0.0.1", origin, smtp: null, mailFrom: "", proxies: 0 },
    { now: () => time.now() },
  );
  const { record } = running.parts;
  // The server's own timer waits in everybody's seconds.
  ticking = setInterval(() => {
    const due = nextOf(record);
    if (due && due.at <= time.now()) void running.perform({ id: `clock-${newId()}`, by: "clock", command: due.command });
  }, 25);
  acting = await act(linksOf(running, "secret of a test").cast(origin), time, () => undefined);
}, 120_000);
afterAll(async () => {
  clearInterval(ticking);
  acting?.stop();
  await running?.close();
  rmSync(folder, { recursive: true, force: true });
});

const sittingOf = (id: string): Sitting => {
  const sitting = running.parts.record.memory.sitting(id);
  if (!sitting) throw new Error(`there is no sitting ${id}`);
  return sitting;
};

/** Lets the simulated people hold the next sitting; gives it once it is closed. */
async function held(id: string): Promise<Sitting> {
  const until = time.now() + 2 * hour;
  let told = "";
  while (sittingOf(id).phase.name !== "closed" && time.now() < until) {
    const business = businessOf(running.parts.record, time.now());
    if (JSON.stringify(business) !== told) acting.heard(business);
    told = JSON.stringify(business);
    await wait(20);
  }
  return sittingOf(id);
}

/** How many delegates did something in a round; null where there is nothing for them to do. */
function active(sitting: Sitting, round: Round): number | null {
  const { asks, writes, tables } = formats[round.format];
  const answers = sitting.answers?.[round.id];
  if (asks !== null)
    return answers?.kind === "marks" ? answers.placed : answers?.kind === "exit-form" ? answers.answered : consenting(sitting, round);
  if (writes) return sitting.contributions.filter((one) => one.round === round.id && one.revealed).length;
  if (tables) return (tablesOf(sitting, round.id)?.tables ?? []).filter(({ report, part }) => report !== null && part > 0).length;
  if (round.format === "statements") return statementsOf(sitting, round.id).map?.people ?? 0;
  if (round.format === "ballot") {
    const ballot = running.parts.record.memory.ballotsOf(sitting.id).find((one) => one.round === round.id);
    return ballot?.phase === "declared" ? ballot.choices.filter((choice) => choice !== null).length : 0;
  }
  if (["chair", "silent", "break"].includes(round.format)) return null;
  return sitting.turns.filter((turn) => turn.round === round.id && turn.spokenMs > 0).length;
}

const consenting = (sitting: Sitting, round: Round): number => {
  const answers = sitting.answers?.[round.id];
  return answers?.kind === "consent" ? answers.answers.length : 0;
};

/** Rounds in which nobody did anything, or that were never held, by template, step and format. */
const idle = (name: string, sitting: Sitting): readonly string[] =>
  sitting.rounds.flatMap((round) =>
    round.phase.name !== "closed" || active(sitting, round) === 0 ? [`${name}: ${round.step ?? ""} (${round.format})`] : [],
  );

describe(`the demonstration's own people hold a sitting of every template over real connections${built ? "" : " (not run: nothing is built)"}`, () => {
  test.runIf(built).each(templateIds)("%s", { timeout: 180_000 }, async (id) => {
    const sitting = await held(sittings.get(id) ?? "");
    expect(sitting.phase.name).toBe("closed");
    expect(sitting.rounds.filter(({ step }) => step !== null).map(({ step }) => step)).toEqual(
      expect.arrayContaining(templateOf(id).steps.map(({ code }) => code)),
    );
    expect(idle(id, sitting)).toEqual([]);
  });

  test.runIf(built)("OPN-16: a round of statements ends with a map that stands on a public page", { timeout: 180_000 }, async () => {
    const id = sittings.get("statements") ?? "";
    await held(id);
    const round = sittingOf(id).rounds.find(({ format }) => format === "statements")?.id ?? "";
    for (let tries = 0; tries < 200 && statementsOf(sittingOf(id), round).map === null; tries += 1) await wait(50);
    const { map, accepted, refused } = statementsOf(sittingOf(id), round);
    expect([map?.people ?? 0, accepted.length, refused.length].map((count) => count > 0)).toEqual([true, true, true]);
    expect(idle("statements", sittingOf(id)).filter((one) => one.includes("statements)"))).toEqual([]);
    const page = await fetch(`${running.parts.origin}/sittings/${id}/map/${round}`);
    expect([page.status, (await page.text()).includes("Opinion map")]).toEqual([200, true]);
  });

  test.runIf(built)("and the record of all of them verifies", () => {
    const entries = [...running.parts.record.journal.all()].map(({ seq, text, hash }) => ({
      where: `entry ${seq}`,
      text,
      hash,
      words: {},
    }));
    expect(verifyEntries(entries).problems).toEqual([]);
  });
});
