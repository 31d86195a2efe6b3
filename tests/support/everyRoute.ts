import { desk } from "./people.ts";
import type { Tessera } from "./startTessera.ts";

/** How one route of app/routes.js is visited: who opens it, and where it is in the library's assembly. */
export interface Visit {
  readonly as: string | null;
  readonly at: (tessera: Tessera) => string | Promise<string>;
}

const by =
  (as: string | null) =>
  (at: Visit["at"]): Visit => ({ as, at });
const reader = by(null);
const ada = by("Ada Anchor");
const facilitator = by(desk.facilitator);
const secretariat = by(desk.secretariat);
const planTeam = by(desk["plan-team"]);

const votePath = (ballot: string): string => `/votes/${ballot.replace("-", "/")}`;

/** The token of a fresh sign-in link, made as an operator makes it. */
const linkPath = async (tessera: Tessera): Promise<string> => {
  const { out } = await tessera.assembly("sign-in-link", "ada.anchor@example.org");
  return new URL(out.trim()).pathname;
};

/** Every route of app/routes.js by its pattern. A route without a line here fails the tests. */
export const visits: { readonly [route: string]: Visit } = {
  "": reader(() => "/"),
  plan: reader(() => "/plan"),
  "plan/answers": reader(() => "/plan/answers"),
  "plan/:item": reader(() => "/plan/NCSP-0001"),
  outcomes: reader(() => "/outcomes"),
  "outcomes/:outcome": reader(() => "/outcomes/1"),
  votes: reader(() => "/votes"),
  "votes/:year/:number": reader(({ thing }) => votePath(thing("ballot"))),
  sittings: reader(() => "/sittings"),
  "sittings/:sitting": reader(({ thing }) => `/sittings/${thing("sitting")}`),
  "sittings/:sitting/map/:round": reader(({ thing }) => `/sittings/${thing("mapped")}/map/${thing("mapRound")}`),
  "sittings/:sitting/voice": reader(({ thing }) => `/sittings/${thing("sitting")}/voice`),
  "sittings/:sitting/moderation": reader(({ thing }) => `/sittings/${thing("sitting")}/moderation`),
  minutes: reader(() => "/minutes"),
  "minutes/:date": reader(({ thing }) => `/minutes/${thing("noteDay")}`),
  "minutes/:date/:version": reader(({ thing }) => `/minutes/${thing("noteDay")}/full`),
  "minutes/:date/:version/against/:other": reader(({ thing }) => `/minutes/${thing("noteDay")}/v2/against/v1`),
  proposals: reader(() => "/proposals"),
  "proposals/:proposal": reader(({ thing }) => `/proposals/${thing("proposal")}`),
  "proposals/:proposal/against": reader(({ thing }) => `/proposals/${thing("seeking")}/against`),
  "proposals/:proposal/amendments": reader(({ thing }) => `/proposals/${thing("amended")}/amendments`),
  "proposals/:proposal/amendments/preview": reader(({ thing }) => `/proposals/${thing("amended")}/amendments/preview`),
  "proposals/:proposal/amendments/:amendment": reader(({ thing }) => `/proposals/${thing("amended")}/amendments/1`),
  "proposals/:proposal/beside/:other": reader(({ thing }) => `/proposals/${thing("waiting")}/beside/${thing("alike")}`),
  "proposals/:proposal/:version": reader(({ thing }) => `/proposals/${thing("proposal")}/v1`),
  "proposals/:proposal/:version/against/:other": reader(({ thing }) => `/proposals/${thing("seeking")}/v2/against/v1`),
  "proposals/:proposal/:version/languages": reader(({ thing }) => `/proposals/${thing("seeking")}/v2/languages`),
  templates: reader(() => "/templates"),
  "templates/:template": reader(() => "/templates/roundtable"),
  precedents: reader(() => "/precedents"),
  "precedents/:request": reader(({ thing }) => `/precedents/${thing("request")}`),
  places: reader(() => "/places"),
  "places/:place": reader(() => "/places/LS"),
  evidence: reader(() => "/evidence"),
  "evidence/gap": reader(() => "/evidence/gap"),
  "evidence/:measure": reader(() => "/evidence/halls"),
  "civic-spaces": reader(() => "/civic-spaces"),
  "civic-spaces/:space": reader(() => "/civic-spaces/1"),
  elections: reader(() => "/elections"),
  "elections/:election": reader(({ thing }) => `/elections/${thing("election")}`),
  roll: reader(() => "/roll"),
  data: reader(() => "/data"),
  "data/journal": reader(() => "/data/journal"),
  words: reader(() => "/words"),
  search: reader(() => "/search"),
  "sittings/:sitting/live": reader(({ thing }) => `/sittings/${thing("now-sitting")}/live`),
  "sittings/:sitting/display": reader(({ thing }) => `/sittings/${thing("now-sitting")}/display`),
  "sign-in": reader(() => "/sign-in"),
  "sign-in/:token": reader(linkPath),
  "sign-out": ada(() => "/sign-out"),
  "rehearsal-ended": reader(() => "/rehearsal-ended"),
  "follow/:kind/:id": reader(() => "/follow/plan/NCSP-0001"),
  "following/:key": reader(() => "/following/nothing"),
  chamber: ada(() => "/chamber"),
  "chamber/proxies": ada(() => "/chamber/proxies"),
  "chamber/:sitting": ada(({ thing }) => `/chamber/${thing("now-sitting")}`),
  "chamber/:sitting/report": ada(({ thing }) => `/chamber/${thing("now-sitting")}/report`),
  "chamber/measures/:sitting": ada(({ thing }) => `/chamber/measures/${thing("now-sitting")}`),
  "chamber/minutes/:sitting": ada(({ thing }) => `/chamber/minutes/${thing("sitting")}`),
  "chamber/:sitting/help": ada(({ thing }) => `/chamber/${thing("now-sitting")}/help`),
  "chamber/proposals/:proposal": by("Fay Ford")(({ thing }) => `/chamber/proposals/${thing("seeking")}`),
  "chamber/proposals/:proposal/amend": ada(({ thing }) => `/chamber/proposals/${thing("amended")}/amend`),
  "chamber/proposals/:proposal/amendments/:amendment": ada(({ thing }) => `/chamber/proposals/${thing("amended")}/amendments/1`),
  "chamber/joining/:composite": ada(({ thing }) => `/chamber/joining/${thing("composite")}`),
  "chamber/requests/:request": ada(() => "/chamber/requests/new"),
  "chamber/evidence/:measure": ada(() => "/chamber/evidence/halls"),
  "chamber/civic-spaces": ada(() => "/chamber/civic-spaces"),
  "chamber/elections/:election": ada(({ thing }) => `/chamber/elections/${thing("election")}`),
  "ballots/:ballot/recount": ada(({ thing }) => `/ballots/${thing("ballot")}/recount`),
  "ballots/:ballot/share": ada(({ thing }) => `/ballots/${thing("ballot")}/share`),
  "ballots/:ballot/package": ada(({ thing }) => `/ballots/${thing("package")}/package`),
  "ballots/:ballot": ada(({ thing }) => `/ballots/${thing("now-ballot")}`),
  "hand-count/:ballot": facilitator(({ thing }) => `/hand-count/${thing("hand-ballot")}`),
  "steward/:ballot": facilitator(({ thing }) => `/steward/${thing("now-ballot")}`),
  drafts: ada(() => "/drafts"),
  "drafts/import": ada(() => "/drafts/import"),
  "drafts/:draft": ada(({ thing }) => `/drafts/${thing("draft")}`),
  "drafts/:draft/people": ada(({ thing }) => `/drafts/${thing("draft")}/people`),
  desk: facilitator(() => "/desk"),
  "desk/components": facilitator(() => "/desk/components"),
  "desk/roll": secretariat(() => "/desk/roll"),
  "desk/weights": secretariat(() => "/desk/weights"),
  "desk/people": secretariat(() => "/desk/people"),
  "desk/outbox": secretariat(() => "/desk/outbox"),
  "desk/proposals": secretariat(() => "/desk/proposals"),
  "desk/proposals/:proposal": secretariat(({ thing }) => `/desk/proposals/${thing("waiting")}`),
  "desk/proposals/:proposal/amendments": facilitator(({ thing }) => `/desk/proposals/${thing("amended")}/amendments`),
  "desk/proposals/:proposal/recommend": secretariat(({ thing }) => `/desk/proposals/${thing("amended")}/recommend`),
  "desk/requests": secretariat(() => "/desk/requests"),
  "desk/requests/:request": secretariat(({ thing }) => `/desk/requests/${thing("asked")}`),
  "desk/evidence": secretariat(() => "/desk/evidence"),
  "desk/civic-spaces": secretariat(() => "/desk/civic-spaces"),
  "desk/civic-spaces/:space": secretariat(() => "/desk/civic-spaces/1"),
  "desk/elections": facilitator(() => "/desk/elections"),
  "desk/elections/:election": facilitator(({ thing }) => `/desk/elections/${thing("election")}`),
  "desk/templates": facilitator(() => "/desk/templates"),
  "desk/templates/:template": facilitator(() => "/desk/templates/roundtable"),
  "desk/sittings": facilitator(() => "/desk/sittings"),
  "desk/sittings/:sitting": facilitator(({ thing }) => `/desk/sittings/${thing("now-sitting")}`),
  "desk/sittings/:sitting/rehearse": facilitator(({ thing }) => `/desk/sittings/${thing("ahead")}/rehearse`),
  "desk/sittings/:sitting/run-sheet": facilitator(({ thing }) => `/desk/sittings/${thing("now-sitting")}/run-sheet`),
  "desk/sittings/:sitting/care": facilitator(({ thing }) => `/desk/sittings/${thing("now-sitting")}/care`),
  "desk/moderation/:sitting": facilitator(({ thing }) => `/desk/moderation/${thing("now-sitting")}`),
  "desk/ballots": facilitator(() => "/desk/ballots"),
  "desk/ballots/:ballot/package": facilitator(({ thing }) => `/desk/ballots/${thing("package")}/package`),
  "desk/ballots/:ballot": facilitator(({ thing }) => `/desk/ballots/${thing("now-ballot")}`),
  "desk/notes/:sitting": secretariat(({ thing }) => `/desk/notes/${thing("sitting")}`),
  "desk/minutes/:sitting": secretariat(({ thing }) => `/desk/minutes/${thing("sitting")}`),
  "desk/plan": planTeam(() => "/desk/plan"),
  "desk/plan/:item": planTeam(() => "/desk/plan/NCSP-0001"),
};
