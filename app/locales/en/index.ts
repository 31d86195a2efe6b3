import { akn } from "./akn.ts";
import { alike } from "./alike.ts";
import { amending } from "./amending.ts";
import { amendments } from "./amendments.ts";
import { answerNotes } from "./answerNotes.ts";
import { answers } from "./answers.ts";
import { ballots } from "./ballots.ts";
import { byHand } from "./byHand.ts";
import { care } from "./care.ts";
import { careLive } from "./careLive.ts";
import { chamber } from "./chamber.ts";
import { civic } from "./civic.ts";
import { civicDesk } from "./civicDesk.ts";
import { comments } from "./comments.ts";
import { comparison } from "./comparison.ts";
import { components } from "./components.ts";
import { corrections } from "./corrections.ts";
import { data } from "./data.ts";
import { desk } from "./desk.ts";
import { deskAmendments } from "./deskAmendments.ts";
import { deskAnswers } from "./deskAnswers.ts";
import { deskFloor } from "./deskFloor.ts";
import { deskMinutes } from "./deskMinutes.ts";
import { deskOrders } from "./deskOrders.ts";
import { deskPlan } from "./deskPlan.ts";
import { deskRoll } from "./deskRoll.ts";
import { deskSchedule } from "./deskSchedule.ts";
import { deskSitting } from "./deskSitting.ts";
import { deskVote } from "./deskVote.ts";
import { drafts } from "./drafts.ts";
import { editor } from "./editor.ts";
import { elections } from "./elections.ts";
import { evidence } from "./evidence.ts";
import { evidenceDesk } from "./evidenceDesk.ts";
import { facilitating } from "./facilitating.ts";
import { feeds } from "./feeds.ts";
import { floor } from "./floor.ts";
import { following } from "./following.ts";
import { glossary } from "./glossary.ts";
import { handCount } from "./handCount.ts";
import { handsLive } from "./handsLive.ts";
import { home } from "./home.ts";
import { imports } from "./imports.ts";
import { joining } from "./joining.ts";
import { languages } from "./languages.ts";
import { live } from "./live.ts";
import { mail } from "./mail.ts";
import { mandates } from "./mandates.ts";
import { minutes } from "./minutes.ts";
import { minutesPages } from "./minutesPages.ts";
import { minutesText } from "./minutesText.ts";
import { moderation } from "./moderation.ts";
import { openData } from "./openData.ts";
import { opinionMap } from "./opinionMap.ts";
import { outcomes } from "./outcomes.ts";
import { ownVoice } from "./ownVoice.ts";
import { pack } from "./pack.ts";
import { packages } from "./packages.ts";
import { papers } from "./papers.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { plan } from "./plan.ts";
import { planRegister } from "./planRegister.ts";
import { planStory } from "./planStory.ts";
import { practice } from "./practice.ts";
import { proposals } from "./proposals.ts";
import { proxies } from "./proxies.ts";
import { refusals } from "./refusals.ts";
import { rehearsal } from "./rehearsal.ts";
import { requests } from "./requests.ts";
import { roll } from "./roll.ts";
import { running } from "./running.ts";
import { runSheets } from "./runSheets.ts";
import { search } from "./search.ts";
import { sharing } from "./sharing.ts";
import { signIn } from "./signIn.ts";
import { site } from "./site.ts";
import { sittings } from "./sittings.ts";
import { statements } from "./statements.ts";
import { tables } from "./tables.ts";
import { templateDesk } from "./templateDesk.ts";
import { templates } from "./templates.ts";
import { tooLate } from "./tooLate.ts";
import { voice } from "./voice.ts";
import { voteGlossary } from "./voteGlossary.ts";
import { voteMethods } from "./voteMethods.ts";
import { voteOptions } from "./voteOptions.ts";
import { votePages } from "./votePages.ts";
import { voteResults } from "./voteResults.ts";
import { votes } from "./votes.ts";
import { votesRunning } from "./votesRunning.ts";
import { votesTold } from "./votesTold.ts";

/** Every namespace of words in English. */
export const english = {
  akn,
  alike,
  amending,
  amendments,
  answerNotes,
  answers,
  ballots,
  byHand,
  care,
  careLive,
  chamber,
  comments,
  comparison,
  civic,
  civicDesk,
  components,
  corrections,
  data,
  desk,
  deskMinutes,
  deskOrders,
  deskAmendments,
  deskFloor,
  deskAnswers,
  deskPlan,
  deskRoll,
  deskSchedule,
  deskSitting,
  deskVote,
  drafts,
  editor,
  elections,
  feeds,
  evidence,
  evidenceDesk,
  floor,
  following,
  facilitating,
  glossary,
  handCount,
  handsLive,
  home,
  imports,
  joining,
  languages,
  live,
  mail,
  mandates,
  minutes,
  minutesPages,
  minutesText,
  openData,
  opinionMap,
  moderation,
  outcomes,
  ownVoice,
  packages,
  pack,
  papers,
  people,
  places,
  plan,
  planRegister,
  planStory,
  practice,
  proposals,
  proxies,
  rehearsal,
  refusals,
  requests,
  roll,
  running,
  search,
  sharing,
  signIn,
  site,
  sittings,
  tables,
  statements,
  runSheets,
  templateDesk,
  templates,
  tooLate,
  voice,
  voteGlossary,
  voteMethods,
  voteOptions,
  voteResults,
  votePages,
  votes,
  votesRunning,
  votesTold,
};
export type English = typeof english;
