/**
 * Every page, once: its path and the folder under app/routes that holds it. Each has a Welsh twin under /cy.
 * @type {readonly (readonly [path: string, folder: string])[]}
 */
export const pages = [
  // The reading room: no scripts.
  ["", "home"],
  ["plan", "plan"],
  ["plan/answers", "plan-answers"],
  ["plan/:item", "plan-item"],
  ["outcomes", "outcomes"],
  ["outcomes/:outcome", "outcome"],
  ["votes", "votes"],
  ["votes/:year/:number", "vote"],
  ["sittings", "sittings"],
  ["sittings/:sitting", "sitting"],
  ["sittings/:sitting/map/:round", "opinion-map"],
  ["sittings/:sitting/voice", "sitting-voice"],
  ["sittings/:sitting/moderation", "sitting-moderation"],
  ["minutes", "minutes"],
  ["minutes/:date", "decision-note"],
  ["proposals", "proposals"],
  ["proposals/:proposal", "proposal"],
  ["proposals/:proposal/against", "choose-versions"],
  ["proposals/:proposal/amendments", "amendments"],
  ["proposals/:proposal/amendments/preview", "amendments-preview"],
  ["proposals/:proposal/amendments/:amendment", "amendment"],
  ["proposals/:proposal/beside/:other", "beside"],
  ["proposals/:proposal/:version", "proposal-version"],
  ["proposals/:proposal/:version/against/:other", "comparison"],
  ["proposals/:proposal/:version/languages", "proposal-languages"],
  ["templates", "templates"],
  ["templates/:template", "run-sheet"],
  ["precedents", "precedents"],
  ["precedents/:request", "request"],
  ["elections", "elections"],
  ["elections/:election", "election"],
  ["roll", "roll"],
  ["data", "data"],
  ["data/journal", "journal"],
  ["words", "glossary"],
  // Live, and the hall.
  ["sittings/:sitting/live", "live"],
  ["sittings/:sitting/display", "display"],
  // Signing in.
  ["sign-in", "sign-in"],
  ["sign-in/:token", "sign-in-link"],
  ["sign-out", "sign-out"],
  ["rehearsal-ended", "rehearsal-ended"],
  // The chamber.
  ["chamber", "chamber"],
  ["chamber/proxies", "chamber-proxies"],
  ["chamber/:sitting", "chamber-sitting"],
  ["chamber/:sitting/report", "chamber-report"],
  ["chamber/:sitting/help", "chamber-help"],
  ["chamber/measures/:sitting", "chamber-measures"],
  ["chamber/proposals/:proposal", "chamber-proposal"],
  ["chamber/proposals/:proposal/amend", "amend"],
  ["chamber/proposals/:proposal/amendments/:amendment", "chamber-amendment"],
  ["chamber/joining/:composite", "joining"],
  ["chamber/requests/:request", "chamber-request"],
  ["chamber/elections/:election", "chamber-election"],
  ["ballots/:ballot", "ballot"],
  ["ballots/:ballot/package", "ballot-package"],
  ["ballots/:ballot/recount", "recount"],
  ["ballots/:ballot/share", "ballot-share"],
  ["steward/:ballot", "steward"],
  ["hand-count/:ballot", "hand-count"],
  ["drafts", "drafts"],
  ["drafts/import", "drafts-import"],
  ["drafts/:draft", "draft"],
  ["drafts/:draft/people", "draft-people"],
  // The desk.
  ["desk", "desk"],
  ["desk/components", "components"],
  ["desk/roll", "desk-roll"],
  ["desk/weights", "desk-weights"],
  ["desk/people", "desk-people"],
  ["desk/outbox", "desk-outbox"],
  ["desk/proposals", "desk-proposals"],
  ["desk/proposals/:proposal", "desk-proposal"],
  ["desk/proposals/:proposal/amendments", "desk-amendments"],
  ["desk/proposals/:proposal/recommend", "desk-recommend"],
  ["desk/requests", "desk-requests"],
  ["desk/requests/:request", "desk-request"],
  ["desk/elections", "desk-elections"],
  ["desk/elections/:election", "desk-election"],
  ["desk/templates", "desk-templates"],
  ["desk/templates/:template", "desk-template"],
  ["desk/sittings", "desk-sittings"],
  ["desk/sittings/:sitting", "desk-sitting"],
  ["desk/sittings/:sitting/run-sheet", "desk-run-sheet"],
  ["desk/sittings/:sitting/care", "desk-care"],
  ["desk/sittings/:sitting/rehearse", "desk-rehearse"],
  ["desk/moderation/:sitting", "desk-moderation"],
  ["desk/ballots", "desk-ballots"],
  ["desk/ballots/:ballot", "desk-ballot"],
  ["desk/ballots/:ballot/package", "desk-package"],
  ["desk/notes/:sitting", "desk-note"],
  ["desk/plan", "desk-plan"],
  ["desk/plan/:item", "desk-plan-item"],
];

/** The table in the form that Remix asks for: every page in English and in Welsh. */
export const routes = (defineRoutes) =>
  defineRoutes((route) => {
    for (const [path, folder] of pages) {
      const file = `routes/${folder}/route.tsx`;
      route(path || undefined, file, { id: `en.${folder}`, caseSensitive: true, ...(path === "" ? { index: true } : {}) });
      route(path ? `cy/${path}` : "cy", file, { id: `cy.${folder}`, caseSensitive: true });
    }
    route("*", "routes/not-found/route.tsx", { id: "not-found" });
  });
