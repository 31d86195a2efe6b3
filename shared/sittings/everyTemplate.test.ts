import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { verifyEntries } from "../../server/verify.ts";
import { runTemplate } from "../../tests/support/runTemplate.ts";
import { asRounds } from "../../tests/support/sourceTemplates.ts";
import { admittedProposal } from "../../tests/support/story.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { consentResult } from "./answers/consent.ts";
import { formats } from "./formats.ts";
import { type RoundFormat, roundFormats } from "./state.ts";
import { type TemplateId, templateIds, templateOf } from "./templates.ts";

describe("the eight templates run from start to finish, without a setting being touched", () => {
  let w: World;
  const proposals: string[] = [];
  beforeAll(async () => {
    w = await makeWorld();
    for (const title of ["Warm rooms in every library", "A bench at every bus stop", "Sunday opening"])
      proposals.push(await admittedProposal(w, title));
  });
  afterAll(() => w.close());

  test.each(templateIds)("%s", async (id) => {
    const proposal = id === "motion-debate" || id === "consent-round" ? (proposals.pop() ?? null) : null;
    const sitting = await runTemplate(w, id, proposal);
    expect(sitting.phase.name).toBe("closed");
    expect(sitting.rounds.every((round) => round.phase.name === "closed")).toBe(true);
    for (const { step, format } of sitting.rounds.filter((round) => round.step !== null))
      expect(templateOf(id).steps.map((one) => `${one.code} ${one.format}`)).toContain(`${step} ${format}`);
    // Whatever was asked of the seats was answered, and is published.
    for (const round of sitting.rounds.filter((one) => formats[one.format].asks !== null))
      expect(sitting.answers?.[round.id]?.kind).toBe(formats[round.format].asks);
    // RND-8: rounds on a proposal name its version.
    if (proposal !== null) expect(new Set(sitting.rounds.map(({ version }) => version))).toEqual(new Set([1]));
    expect(w.troubles).toEqual([]);
  });

  test("CON-4 the consent round asks again once objections were worked on, and reaches consent", async () => {
    const asked = w.record.memory.sitting("1")?.rounds.filter(({ format }) => format === "consent") ?? [];
    const results = asked.map(({ id }) => {
      const answers = w.record.memory.sitting("1")?.answers?.[id];
      return answers?.kind === "consent" && consentResult(answers).reached;
    });
    expect(results).toEqual([false, true]);
  });

  test("MRK-2 agenda setting places marks on the proposals that wait", () => {
    const sitting = w.record.memory
      .ids("sitting")
      .flatMap((id) => w.record.memory.sitting(id) ?? [])
      .find(({ template }) => template === "agenda-setting");
    const round = sitting?.rounds.find(({ format }) => format === "marks");
    expect(round?.marks).toMatchObject({ each: 3, several: false });
    expect(round?.marks?.candidates.map(({ proposal }) => proposal)).toEqual(
      w.record.memory.ids("proposal").filter((id) => ["admitted", "debated"].includes(w.record.memory.proposal(id)?.stage ?? "")),
    );
  });

  test("and the record of all of them verifies", () => {
    const entries = [...w.record.journal.all()].map(({ seq, text, hash }) => ({ where: `entry ${seq}`, text, hash, words: {} }));
    expect(verifyEntries(entries).problems).toEqual([]);
  });
});

/** What each mode of the source may run as. */
const runsAs: { readonly [mode: string]: readonly (RoundFormat | "small-groups" | "statements")[] } = {
  round: ["go-round", "clarifying-questions", "consent", "chair", "small-groups"],
  "one speaker": ["presentation"],
  open: ["open-floor", "chair", "small-groups", "exit-form", "statements"],
  facilitator: ["chair"],
  chair: ["chair"],
  queue: ["clarifying-questions", "debate", "open-floor"],
  ballot: ["ballot", "marks"],
  silent: ["silent", "written"],
  form: ["exit-form"],
  break: ["break"],
  "round then open": ["chair", "small-groups"],
  "one speaker per group": ["presentation", "small-groups"],
};

/** Data beside the project; without it this is "not run". */
const file = resolve(import.meta.dirname, "../../../shared/data/uk/templates/session-templates.json");
const source = z.object({
  templates: z.array(z.object({ id: z.string(), steps: z.array(z.object({ name: z.string(), minutes: z.int(), mode: z.string() })) })),
});

describe(`the modes of the published templates${existsSync(file) ? "" : ` (not run: ${file} is missing)`}`, () => {
  test.runIf(existsSync(file))("each map to a format, step by step, with its minutes", () => {
    const { templates } = source.parse(JSON.parse(readFileSync(file, "utf8")));
    expect(templates.map(({ id }) => id).sort()).toEqual([...templateIds].sort());
    const wrong = templates.flatMap(({ id, steps: all }) => {
      const steps = asRounds(id, all);
      const ours = templateOf(id as TemplateId).steps;
      if (ours.length !== steps.length) return [`${id} has ${ours.length} steps, not ${steps.length}`];
      return steps.flatMap(({ name, minutes, mode }, i) => {
        const step = ours[i];
        if (!step || step.minutes !== minutes) return [`${id}: ${name} has other minutes`];
        return runsAs[mode]?.includes(step.format) ? [] : [`${id}: ${name} (${mode}) runs as ${step.format}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(Object.keys(formats).sort()).toEqual([...roundFormats].sort());
  });
});
