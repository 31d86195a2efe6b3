import { amendments } from "./refusals/amendments.ts";
import { answers } from "./refusals/answers.ts";
import { ballots } from "./refusals/ballots.ts";
import { byHand } from "./refusals/byHand.ts";
import { care } from "./refusals/care.ts";
import { civic } from "./refusals/civic.ts";
import { composites } from "./refusals/composites.ts";
import { documents } from "./refusals/documents.ts";
import { doors } from "./refusals/doors.ts";
import { drafts } from "./refusals/drafts.ts";
import { elections } from "./refusals/elections.ts";
import { evidence } from "./refusals/evidence.ts";
import { floor } from "./refusals/floor.ts";
import { following } from "./refusals/following.ts";
import { founding } from "./refusals/founding.ts";
import { handCount } from "./refusals/handCount.ts";
import { imports } from "./refusals/imports.ts";
import { mandates } from "./refusals/mandates.ts";
import { minutes } from "./refusals/minutes.ts";
import { moderation } from "./refusals/moderation.ts";
import { packages } from "./refusals/packages.ts";
import { plan } from "./refusals/plan.ts";
import { preparing } from "./refusals/preparing.ts";
import { proposals } from "./refusals/proposals.ts";
import { rehearsals } from "./refusals/rehearsals.ts";
import { requests } from "./refusals/requests.ts";
import { roll } from "./refusals/roll.ts";
import { searching } from "./refusals/searching.ts";
import { sittings } from "./refusals/sittings.ts";
import { statements } from "./refusals/statements.ts";
import { tables } from "./refusals/tables.ts";
import { templates } from "./refusals/templates.ts";
import { votesRunning } from "./refusals/votesRunning.ts";
import { wholeMinutes } from "./refusals/wholeMinutes.ts";

/** Refusals by area, in English: a page that needs few of them is sent those areas only. */
export const refusalAreas = {
  amendments,
  answers,
  ballots,
  care,
  byHand,
  searching,
  civic,
  composites,
  documents,
  doors,
  drafts,
  elections,
  evidence,
  floor,
  following,
  founding,
  handCount,
  imports,
  mandates,
  minutes,
  moderation,
  packages,
  plan,
  preparing,
  proposals,
  rehearsals,
  requests,
  roll,
  sittings,
  tables,
  statements,
  templates,
  votesRunning,
  wholeMinutes,
};

/** Why something was refused, and what can be done, in English. */
export const refusals = {
  ...amendments,
  ...answers,
  ...ballots,
  ...care,
  ...byHand,
  ...searching,
  ...civic,
  ...composites,
  ...documents,
  ...doors,
  ...drafts,
  ...elections,
  ...evidence,
  ...floor,
  ...following,
  ...founding,
  ...handCount,
  ...imports,
  ...mandates,
  ...minutes,
  ...moderation,
  ...packages,
  ...plan,
  ...preparing,
  ...proposals,
  ...rehearsals,
  ...requests,
  ...roll,
  ...sittings,
  ...tables,
  ...statements,
  ...templates,
  ...votesRunning,
  ...wholeMinutes,
} as const;
