import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { templates as english } from "../app/locales/en/templates.ts";
import { partsOf } from "../shared/sittings/tables/parts.ts";
import { sittingTemplates, templateIds } from "../shared/sittings/templates.ts";
import { asRounds, joinedSteps } from "./support/sourceTemplates.ts";

/** The eight templates against the source they come from. Data beside the project; without it this is "not run". */
const file = resolve(import.meta.dirname, "../../shared/data/uk/templates/session-templates.json");
const source = z.object({
  templates: z.array(
    z.object({
      id: z.string(),
      total_minutes: z.int(),
      people: z.string(),
      steps: z.array(z.object({ step: z.int(), name: z.string(), minutes: z.int() })),
    }),
  ),
});

/** Words that carry a name, by their first letters: ours are plainer, but speak of the same thing. */
const stems = (name: string): ReadonlySet<string> =>
  new Set([...name.toLowerCase().matchAll(/[a-z]{4,}/g)].map(([word]) => word.slice(0, 4)));
/** Steps whose plainer name shares no word with the source's: by the source's name. */
const renamed: { readonly [name: string]: string } = {
  "Check-in": "Opening round",
  "Division open": "The vote",
  Break: "Break",
};

describe("the eight templates are those of the source", () => {
  test.runIf(existsSync(file))("the same steps in the same order, their minutes, totals and people", () => {
    const { templates } = source.parse(JSON.parse(readFileSync(file, "utf8")));
    expect(templates.map(({ id }) => id)).toEqual([...templateIds]);
    for (const theirs of templates) {
      const id = templateIds.find((one) => one === theirs.id);
      if (!id) continue;
      const ours = sittingTemplates[id];
      const steps = asRounds(id, theirs.steps);
      expect(ours.minutes, id).toBe(theirs.total_minutes);
      expect(
        ours.steps.map(({ minutes }) => minutes),
        id,
      ).toEqual(steps.map(({ minutes }) => minutes));
      for (const [index, step] of steps.entries()) {
        const code = ours.steps[index]?.code;
        const name = code ? english[code] : "";
        const shared = [...stems(step.name)].filter((stem) => stems(name).has(stem));
        expect(shared.length > 0 || renamed[step.name] === name, `${id} ${step.step}: "${step.name}" is called "${name}"`).toBe(true);
      }
      // GRP-5: what a round joins is what its tables go through, each for the source's own minutes.
      const joined = joinedSteps(id, theirs.steps);
      const round = ours.steps.find((_, index) => steps[index]?.name !== theirs.steps[index]?.name);
      expect(joined.length > 1, id).toBe(round !== undefined);
      const parts = round ? partsOf({ step: round.code, minutes: round.minutes }) : [];
      expect(
        parts.map(({ ms }) => ms / 60_000),
        id,
      ).toEqual(joined.map(({ minutes }) => minutes));
      for (const [index, { step }] of parts.entries())
        expect(
          [...stems(joined[index]?.name ?? "")].some((stem) => stems(english[step]).has(stem)),
          `${id}: ${step}`,
        ).toBe(true);
      const figures = [...theirs.people.matchAll(/\d+/g)].map(([figure]) => Number(figure));
      if (!/any number|whole assembly|per text/.test(theirs.people))
        expect([ours.fewest, ours.most], `${id}: ${theirs.people}`).toEqual(figures.slice(0, 2));
      if (/any number|whole assembly/.test(theirs.people)) expect(ours.most, `${id}: ${theirs.people}`).toBeNull();
    }
  });
});
