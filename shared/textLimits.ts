/**
 * The longest texts, in characters. The schema at the door and the field of the form read the same number, so nobody types what
 * will be refused. Limits of a document's blocks and links stand with the document.
 */
export const textLimits = {
  /** A proposal. */
  title: 150,
  question: 300,
  summary: 400,
  cost: 2_000,
  /** The program that made a language's words, by name. */
  machine: 60,
  /** The words of a clause with a figure. */
  figureMeasure: 300,
  figureUnit: 80,
  figurePlace: 200,
  figureValue: 20,
  /** One of the six answers of the check. */
  answer: 3_000,
  /** Why something was done to a proposal, an amendment, a ballot, a note or the record. Everybody reads it. */
  reason: 1_000,
  /** Where a version that a person made is, and who made it. */
  webAddress: 500,
  maker: 150,
  /** What somebody says about a draft, and the words it is about. */
  comment: 2_000,
  passage: 5_000,
  /** A sitting: its title or an item's; the hall or the link; a round's prompt; why something is late, out of turn or adjourned. */
  sittingTitle: 200,
  place: 300,
  prompt: 500,
  /** What marks are placed on in a round, one a line. */
  points: 6_000,
  sittingReason: 500,
  /** What is to be agreed without a vote. */
  agreement: 500,
  /** A written contribution, and words recorded for a turn. */
  contribution: 2_000,
  recordedWords: 20_000,
  /** Who is invited to a closed item, one a line. */
  invited: 2_000,
  /** What somebody asks of the desk. */
  helpAsked: 300,
  /** A number to dial in by, and its PIN. */
  phone: 40,
  pin: 20,
  /** What a small group reports: one point; what it did not agree on; and its note while it works. */
  reportPoint: 300,
  reportNotAgreed: 500,
  groupNote: 6_000,
  /** A statement for others to agree or disagree with. */
  statement: 140,
  /** What a ballot asks, where it is not the proposal's question. */
  ballotQuestion: 500,
  /** One of the options of a ballot. */
  ballotOption: 200,
  /** All of them as they are typed, one a line; and their costs. */
  ballotOptions: 8_100,
  ballotCosts: 600,
  /** What a candidate says; in words it is counted as well. */
  candidateStatement: 3_000,
  /** What a seat says about the proxy it gives. */
  proxyInstruction: 1_000,
  /** How a group asks its delegate to vote; and why a seat voted as it did. */
  voteNote: 2_000,
  /** An addition to a decision note. */
  correction: 5_000,
  /** A paragraph of minutes as the secretariat writes it; what an attendee says is wrong with one. */
  minutesParagraph: 5_000,
  minutesCorrection: 2_000,
  /** A right to innovate request: a title, a rule or a place; what is asked; grounds, evidence, safeguards; a ruling's conditions, one a line. */
  requestLine: 200,
  requestAsked: 600,
  requestText: 3_000,
  condition: 400,
  conditions: 4_900,
  /** What a register is searched for. */
  search: 60,
  /** The plan: a note or a source, an answer's reason or a report, who is in charge. */
  planNote: 2_000,
  planReport: 5_000,
  planOwner: 200,
  /** Evidence: what an area is called; where figures or a correction come from, or their licence; a figure as it is typed. */
  areaName: 100,
  evidenceSource: 400,
  evidenceFigure: 34,
  /** A civic space or a group that put it forward; where it is. */
  spaceName: 150,
  spaceAddress: 300,
  /** People: a name, an address. */
  personName: 100,
  email: 254,
  /** A code from a mail or a receipt, as somebody may type it, with spaces. */
  code: 40,
  /** What somebody searches everything for. */
  searchAll: 100,
  /** The assembly's name. */
  assemblyName: 120,
} as const;
