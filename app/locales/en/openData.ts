/** Open standards on the page of open data. */
export const openData = {
  standards: "In open standards",
  standardsNote: "The same record in forms that other programs know.",
  api: "Every address here, described in OpenAPI 3.1",
  persons: "Popolo: whoever acts for a seat, without names",
  organizations: "Popolo: the assembly, its groups and the bodies it asks",
  memberships: "Popolo: the seats",
  events: "Popolo: the sittings",
  motions: "Popolo: proposals, amendments and other questions",
  voteEvents: "Popolo: votes, counted and seat by seat",
  speeches: "Popolo: what was said on the floor and in writing",
  rounds: "The rounds of a count",
  pairs: "Every option against every other",
  sitemap: "Every public page in both languages",
  archive: "The whole assembly",
  archiveLead:
    "The operator can write everything that is public here into one folder. It holds the journal with its words, every register and every page as a file. A list gives the SHA-256 of each. Another installation builds the same pages from it, after checking each file, the chain and every count.",
  archiveWithout: "Names and addresses of people, votes that are still open, drafts and withdrawn words are not in it.",
} as const;
