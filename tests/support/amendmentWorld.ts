import { amendmentCommands } from "../../shared/amendments/commands.ts";
import { amendmentConsequences } from "../../shared/amendments/consequences.ts";
import { decideAmendment } from "../../shared/amendments/decide.ts";
import { type AmendmentEvent, amendmentEvents } from "../../shared/amendments/events.ts";
import { evolveAmendment } from "../../shared/amendments/evolve.ts";
import type { AmendmentsKnow } from "../../shared/amendments/know.ts";
import type { Amendment } from "../../shared/amendments/state.ts";
import type { Founding } from "../../shared/founding/state.ts";
import type { Actor, Decision, Draft, Facts, Refusal, Time } from "../../shared/journal.ts";
import { proposalCommands } from "../../shared/proposals/commands.ts";
import { decideProposal } from "../../shared/proposals/decide.ts";
import type { TextDocument } from "../../shared/proposals/document.ts";
import { type ProposalEvent, proposalEvents } from "../../shared/proposals/events.ts";
import { evolveProposal } from "../../shared/proposals/evolve.ts";
import { plainToBlocks } from "../../shared/proposals/plainForm.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import { canonicalProposal, type ProposalText, parseProposal } from "../../shared/proposals/text.ts";
import { initialSitting, type Sitting } from "../../shared/sittings/state.ts";
import { actor, day, expectDecision, factsAt, foldDrafts, hashOf, ofStream, sha256, thursdayAtTen } from "./given.ts";
import { admitted, founding, library, roll } from "./proposalWorld.ts";

/** Three clauses and a case, by Ada for seat 1: what the amendments of a test change. */
const plainClauses = [
  "1. Every town keeps a library within 30 minutes' walk for 90 % of residents.",
  "2. Each library is open on at least five days of every week.",
  "3. Councils publish every year which libraries were closed.",
];
const clausesOf = (lines: readonly string[], before?: TextDocument): TextDocument => plainToBlocks(lines.join("\n"), before);

/** The text that is amended: version 1 of proposal 7. */
export const amendedBase: ProposalText = { ...library, clauses: clausesOf(plainClauses) };

/** The text with its clauses' lines edited, block ids kept. */
export const editing = (text: ProposalText, change: (lines: readonly string[]) => readonly string[]): ProposalText => ({
  ...text,
  clauses: clausesOf(change(text.clauses.blocks.map((block) => `1. ${block.runs.map((run) => run.text).join("")}`)), text.clauses),
});
/** The text with words replaced in one of its clauses. */
export const rewording = (n: number, from: string, to: string, text: ProposalText = amendedBase): ProposalText =>
  editing(text, (lines) => lines.map((line, i) => (i === n - 1 ? line.replace(from, to) : line)));
/** The text without one of its clauses. */
export const deleting = (n: number, text: ProposalText = amendedBase): ProposalText => ({
  ...text,
  clauses: { ...text.clauses, blocks: text.clauses.blocks.filter((_, i) => i !== n - 1) },
});

const canonical = canonicalProposal(amendedBase);
hashOf(canonical);

/** Proposal 7, admitted and on the agenda of sitting 12, thirty days ahead. */
export const amendable: Proposal = {
  ...admitted,
  stage: "on-the-agenda",
  versions: [
    {
      ...admitted.versions[0],
      number: 1,
      hash: sha256(canonical),
      text: hashOf(canonical),
      author: "p-ada",
      at: 0,
      reason: null,
      languages: ["en", "cy"],
    },
  ],
  agenda: [{ sitting: "12", item: "i1", at: thursdayAtTen }],
};
const sittingAhead: Sitting = { ...initialSitting, id: "12", startsAt: thursdayAtTen + 30 * day };

/** A command as a form would send it. */
export type AmendmentInput = { readonly type: string; readonly [field: string]: unknown };

/** Somebody of the example: `p-facilitator` and `p-secretary` hold those roles, everybody else is a delegate. */
const as = (person: string): Actor =>
  person === "p-facilitator"
    ? actor(person, ["facilitator"])
    : person === "p-secretary"
      ? actor(person, ["secretariat"])
      : actor(person, ["delegate"]);

/** The part of an assembly that amendments know, in memory. */
export class AmendmentWorld implements AmendmentsKnow {
  readonly founding: Founding = founding;
  readonly roll = roll;
  proposalNow: Proposal;
  sittingNow: Sitting;
  at: Time = thursdayAtTen;
  readonly #amendments = new Map<string, Amendment>();

  constructor(setting: { readonly proposal?: Proposal; readonly sitting?: Sitting } = {}) {
    this.proposalNow = setting.proposal ?? amendable;
    this.sittingNow = setting.sitting ?? sittingAhead;
  }

  proposal(id: string): Proposal | undefined {
    return id === "7" ? this.proposalNow : undefined;
  }
  sitting(id: string): Sitting | undefined {
    return id === this.sittingNow.id ? this.sittingNow : undefined;
  }
  amendment(id: string): Amendment | undefined {
    return this.#amendments.get(id);
  }
  amendmentsOf(): readonly Amendment[] {
    return [...this.#amendments.values()].sort(
      (a, b) => Number(a.kind === "editorial") - Number(b.kind === "editorial") || a.number - b.number,
    );
  }
  facts(person: string): Facts {
    return factsAt(this.at, as(person));
  }
  /** The text as it stands now. */
  text(): ProposalText {
    const text = parseProposal(this.facts("p-ada").wordsOf(this.proposalNow.versions.at(-1)?.text ?? ""));
    if (!text) throw new Error("no text");
    return text;
  }
  /** The clauses as they stand now, without marks. */
  clauses(): readonly string[] {
    return this.text().clauses.blocks.map((block) => block.runs.map((run) => run.text).join(""));
  }

  /** What a person's command leads to. */
  decide(person: string, input: AmendmentInput): Decision | Refusal {
    return decideAmendment(amendmentCommands.parse(input), this, this.facts(person));
  }
  /** Folds drafts, and what follows from them for amendments. */
  append(events: readonly Draft[], person = "p-secretary"): void {
    const all = [...events, ...amendmentConsequences(events, this, this.facts(person))];
    const when = { at: this.at, actor: person };
    this.proposalNow = foldDrafts<Proposal, ProposalEvent>(
      proposalEvents,
      evolveProposal,
      this.proposalNow,
      ofStream(all, "proposal/"),
      when,
    );
    for (const draft of ofStream(all, "amendment/")) {
      const id = draft.stream.slice("amendment/".length);
      const before = this.#amendments.get(id) ?? null;
      const next = foldDrafts<Amendment | null, AmendmentEvent>(amendmentEvents, evolveAmendment, before, [draft], when);
      if (next) this.#amendments.set(id, next);
    }
  }
  /** Does it, or fails the test with the refusal. */
  perform(person: string, input: AmendmentInput): Decision {
    const decision = expectDecision(this.decide(person, input));
    this.append(decision.events, person);
    return decision;
  }
  /** An amendment by a person for a seat: the edited text. Answers its id. */
  amend(person: string, seat: string, text: ProposalText): string {
    const { answer } = this.perform(person, { ...making(text), seat });
    return String(answer?.["amendment"]);
  }
}

/** Bo's amendment for seat 2, with this text. */
export const making = (text: ProposalText): AmendmentInput => ({
  type: "MakeAmendment",
  proposal: "7",
  seat: "s-2",
  version: 1,
  text,
  reason: "It is better so.",
});

/** Asks in a world: `given(world).when(asking("p-bo", {…}))`. */
export const asking = (person: string, input: AmendmentInput) => (world: AmendmentWorld) => world.decide(person, input);

export const twenty = rewording(1, "30", "20");
export const forty = rewording(1, "30", "40");
export const six = rewording(2, "five", "six");

/** Two amendments by Bo and Cai to other clauses: `7-1` says 20 minutes, `7-2` six days. */
export const two = (): AmendmentWorld => {
  const world = new AmendmentWorld();
  world.amend("p-bo", "s-2", twenty);
  world.amend("p-cai", "s-3", six);
  return world;
};

/** A new version by the author of the proposal. */
export const authorMakes = (world: AmendmentWorld, text: ProposalText): void => {
  const command = proposalCommands.parse({ type: "MakeVersion", proposal: "7", text, reason: "After talking to councils." });
  const { founding: founded, roll: seats } = world;
  const know = { founding: founded, roll: seats, proposal: (id: string) => world.proposal(id), proposalsCount: () => 7 };
  world.append(expectDecision(decideProposal(command, know, world.facts("p-ada"))).events, "p-ada");
};
