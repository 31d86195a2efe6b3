import { rmSync } from "node:fs";
import { evidenceSoFar } from "./evidence.ts";
import { found } from "./found.ts";
import { minuted } from "./minuted.ts";
import { openDemoWorld } from "./openWorld.ts";
import { keepTemplate } from "./ownTemplate.ts";
import { pastSittings } from "./past.ts";
import { planSoFar } from "./planSoFar.ts";
import { underWay } from "./present.ts";
import { spacesSoFar } from "./spaces.ts";
import { beginStory } from "./story.ts";

/** How the history goes on, for whoever waits: what happens now, and how much of it is done. */
export type Progress = (what: string, done: number, all: number) => void;

/** What the history came to. */
export interface Made {
  readonly entries: number;
  /** The number of the sitting that is to run now. */
  readonly running: string;
}

/**
 * Makes the demonstration's assembly in a new database: nine months of an invented assembly, every step through the one door
 * and in order of time (`data`: a folder of published figures), ending `now` with a sitting about to open. Nothing is written past the rules.
 */
export async function makeHistory(
  file: string,
  {
    delegates,
    now,
    progress,
    data = null,
  }: { readonly delegates: number; readonly now: number; readonly progress: Progress; readonly data?: string | null },
): Promise<Made> {
  for (const end of ["", "-wal", "-shm"]) if (file !== ":memory:") rmSync(`${file}${end}`, { force: true });
  const world = openDemoWorld(file);
  try {
    const story = beginStory(world, now);
    found(story, delegates);
    pastSittings(story);
    planSoFar(story);
    evidenceSoFar(story, data);
    spacesSoFar(story);
    minuted(story);
    keepTemplate(story, 20);
    underWay(story);
    await story.tell(progress);
    return { entries: world.record.memory.seq, running: story.sitting("running") };
  } finally {
    world.close();
  }
}
