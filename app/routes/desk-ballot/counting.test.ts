import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { openCounts } from "../../../server/counting/counts.ts";
import { contextFor } from "../../../server/loadContext.ts";
import { openPrivate } from "../../../server/private.ts";
import { countOptions } from "../../../shared/ballots/papers/count.ts";
import { closedAmong } from "../../../tests/support/heavyBallot.ts";
import { makeWorld } from "../../../tests/support/world.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { WordsProvider } from "../../locales/words.tsx";
import { Counting } from "./Counting.tsx";
import { deskBallot } from "./shown.ts";

const said = (lang: Lang): string => {
  const children = createElement(Counting, { ballot: "2026-9", steps: 1_234 });
  return renderToStaticMarkup(createElement(WordsProvider, { lang, catalogue: catalogues[lang], children }));
};

test("BAL-48: the desk reads how far a count is, and can look again without scripts, in both languages", () => {
  expect(said("en")).toContain("Steps of the count done so far: 1,234.");
  expect(said("en")).toContain('href="/desk/ballots/2026-9"');
  expect(said("cy")).toContain("Camau o&#x27;r cyfrif a wnaed hyd yma: 1,234.");
  expect(said("cy")).toContain('href="/cy/desk/ballots/2026-9"');
});

test("BAL-48: while a heavy count goes on, the desk's page counts nothing itself; afterwards it shows what came out", async () => {
  const world = await makeWorld();
  const ballot = closedAmong(600, 40);
  const counted = countOptions(closedAmong(600, 40));
  let finish: () => void = () => undefined;
  const counts = openCounts({
    ballot: () => ballot,
    ballots: () => [ballot.id],
    trouble: (error) => void world.troubles.push(error),
    apart: (_, onSteps) => {
      setTimeout(() => onSteps(3), 0);
      return {
        counted: new Promise((done) => {
          finish = () => done(counted);
        }),
        end: () => undefined,
      };
    },
  });
  const { record } = world;
  const trouble = (error: unknown): void => void world.troubles.push(error);
  const around = { record, trouble, origin: "https://assembly.example", now: () => world.clock };
  const personal = openPrivate(world.db, { ...around, config: { origin: around.origin, smtp: null, mailFrom: "" } });
  const perform = () => Promise.reject(new Error("nothing is asked"));
  const context = contextFor({ ...around, personal, perform, counts }, null);
  counts.begin();
  await expect.poll(() => deskBallot(context, ballot, "en").counting).toBe(3);
  expect(deskBallot(context, ballot, "en").among).toBeNull();
  finish();
  await context.counted(ballot.id);
  expect(deskBallot(context, ballot, "en")).toMatchObject({ counting: null, among: { winners: counted.winners } });
  counts.close();
  personal.close();
  world.close();
});
