import { z } from "zod";

const ballotId = z.string().regex(/^\d{4}-\d{1,6}$/);

/** How many questions one paper can hold: fewer are no package, more nobody reads through. */
export const questionsOnPaper = { fewest: 2, most: 12 } as const;

/** The ballot is one question of a package: these stand on one paper, in this order (PKG-1). The same list is on the stream of each. */
const packagePrepared = z.object({
  type: z.literal("PackagePrepared"),
  ballots: z.array(ballotId).min(questionsOnPaper.fewest).max(questionsOnPaper.most),
});

/** It has a paper of its own again. */
const packageTakenApart = z.object({ type: z.literal("PackageTakenApart") });

/** Its amendment cannot stand any more, because the one voted on by this ballot was carried (PKG-8). */
const questionFell = z.object({ type: z.literal("QuestionFell"), by: ballotId });

/** What stands on a ballot's stream because it shares its paper. */
export const packageEvents = [packagePrepared, packageTakenApart, questionFell] as const;
