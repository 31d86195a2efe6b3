/** What a page needs on which a proposal's text is written and compared. */
const writing = [
  "components",
  "site",
  "editor",
  "drafts",
  "proposals",
  "refusals",
  "amendments",
  "amending",
  "comparison",
  "languages",
] as const;

/** What may be refused while a draft is written, commented on, joined and made a version: whoever has an old phone waits for no more. */
const refusalsOfDrafts = [
  "refusals/amendments",
  "refusals/composites",
  "refusals/documents",
  "refusals/doors",
  "refusals/drafts",
  "refusals/imports",
  "refusals/proposals",
];

/** What may be refused in a sitting, at the desk and in the chamber. */
const refusalsOfSittings = [
  "refusals/amendments",
  "refusals/answers",
  "refusals/ballots",
  "refusals/care",
  "refusals/documents",
  "refusals/doors",
  "refusals/floor",
  "refusals/handCount",
  "refusals/minutes",
  "refusals/moderation",
  "refusals/proposals",
  "refusals/sittings",
  "refusals/statements",
  "refusals/tables",
  "refusals/templates",
  "refusals/votesRunning",
];

/** What nothing asked of the control room can be refused with: plans and extensions of votes, hall counts. */
const elsewhere = ["refusals/votesRunning", "refusals/handCount"];

/** Pages that need scripts, with the namespaces of words their scripts use. All others ship none (look.md, budgets). */
const scripted: readonly (readonly [pattern: RegExp, namespaces: readonly string[]])[] = [
  [
    /^\/chamber\/\d+$/,
    [
      "components",
      "site",
      "live",
      "careLive",
      "handsLive",
      "floor",
      "chamber",
      "ownVoice",
      "answers",
      "ballots",
      "running",
      "sittings",
      "statements",
      "tables",
      "templates",
      "votesTold",
      ...refusalsOfSittings,
    ],
  ],
  [/^\/chamber\/proposals\/\d+$/, [...writing, "joining", "alike"]],
  [/^\/chamber\/proposals\/\d+\/amend$/, writing],
  [/^\/desk\/proposals\/\d+\/recommend$/, [...writing, "desk", "deskAmendments"]],
  [
    /^\/sittings\/\d+\/(live|display)$/,
    ["components", "site", "live", "careLive", "handsLive", "answers", "floor", "running", "sittings", "statements", "tables", "templates"],
  ],
  [
    /^\/desk\/sittings\/\d+$/,
    [
      "components",
      "site",
      "live",
      "careLive",
      "handsLive",
      "answers",
      "deskAnswers",
      "floor",
      "ballots",
      "running",
      "sittings",
      "statements",
      "tables",
      "templates",
      ...refusalsOfSittings.filter((name) => !elsewhere.includes(name)),
      "refusals/preparing",
      "desk",
      "deskFloor",
      "deskSitting",
      "facilitating",
      "deskVote",
      "voteMethods",
      "deskAmendments",
      "ownVoice",
    ],
  ],
  [
    /^\/drafts\/(?!import$)[^/]+$/,
    ["components", "site", "editor", "drafts", "comments", "proposals", "languages", "alike", ...refusalsOfDrafts],
  ],
];

/** The namespaces a page's scripts need, or null for a page without scripts. `path` is without the language. */
export const namespacesOf = (path: string): readonly string[] | null => scripted.find(([pattern]) => pattern.test(path))?.[1] ?? null;

/**
 * The only pages that may carry a script without being scripted: ballot papers, whose rankings can be dragged too. One small file of our
 * own, which the page names where it has a ranking (look.md: at most 10 kB; it works at 0).
 */
const enhanced = /^\/(ballots|steward)\/[\w-]+$/;

/** Whether a page without scripts may have one small one of our own. `path` is without the language. */
export const mayBeEnhanced = (path: string): boolean => enhanced.test(path);
