import { type CompositeCommand, compositeCommands } from "../../shared/composites/commands.ts";
import { decideComposite } from "../../shared/composites/decide.ts";
import { type CompositeEvent, compositeEvents } from "../../shared/composites/events.ts";
import { evolveComposite } from "../../shared/composites/evolve.ts";
import type { CompositesKnow } from "../../shared/composites/know.ts";
import type { Composite } from "../../shared/composites/state.ts";
import type { Decision, Refusal } from "../../shared/journal.ts";
import { type ProposalEvent, proposalEvents } from "../../shared/proposals/events.ts";
import { evolveProposal } from "../../shared/proposals/evolve.ts";
import { initialProposal, type Proposal } from "../../shared/proposals/state.ts";
import { canonicalProposal, type ProposalText } from "../../shared/proposals/text.ts";
import { actor, expectDecision, factsAt, foldDrafts, ofStream, secretary, sha256, thursdayAtTen } from "./given.ts";
import { admitted, founding, library, roll } from "./proposalWorld.ts";

/** Two admitted proposals: 7 by Ada for seat 1, 8 by Fay for seat 6; and the draft in which they are joined. */
export const halls: Proposal = { ...admitted, id: "8", author: "p-fay", seat: "s-6", sponsors: ["s-6", "s-2"] };
/** The joined text once somebody has written its question. */
export const joinedLibrary: ProposalText = { ...library, cost: "£45 million a year, from the Treasury." };

/** A small assembly of proposals and offers, into which decisions are folded. */
export class CompositeWorld implements CompositesKnow {
  readonly founding = founding;
  readonly roll = roll;
  proposals: { [id: string]: Proposal } = { "7": admitted, "8": halls };
  composites: { [id: string]: Composite } = {};
  draft = { person: "p-ada", text: canonicalProposal(joinedLibrary) };
  openIn: string | null = null;
  proposal = (id: string): Proposal | undefined => this.proposals[id];
  proposalsCount = (): number => Object.keys(this.proposals).length + 6;
  composite = (id: string): Composite | undefined => this.composites[id];
  compositesOf = (id: string): readonly Composite[] => Object.values(this.composites).filter(({ proposals }) => proposals.includes(id));
  compositesCount = (): number => Object.keys(this.composites).length;
  openBallotIn = (sitting: string): boolean => sitting === this.openIn;
  offerInDraft = (draft: string): Composite | undefined =>
    Object.values(this.composites).find((one) => one.draft === draft && one.stage === "open");

  /** What a person's command leads to. */
  ask(person: string, input: Parameters<typeof compositeCommands.parse>[0]): Decision | Refusal {
    const command: CompositeCommand = compositeCommands.parse(input);
    const draft = Object.values(this.composites)[0]?.draft ?? "d-none";
    const by = person === "p-secretary" ? secretary : actor(person, ["delegate"]);
    return decideComposite(command, this, factsAt(thursdayAtTen, by, { drafts: { [draft]: this.draft } }));
  }

  /** The same, done. */
  must(person: string, input: Parameters<typeof compositeCommands.parse>[0]): Decision {
    const decision = expectDecision(this.ask(person, input));
    this.fold(decision.events, person);
    return decision;
  }

  /** Folds what was decided. */
  fold(events: Decision["events"], by: string): void {
    for (const stream of new Set(events.map((draft) => draft.stream))) {
      const [kind, id = ""] = stream.split("/");
      const own = ofStream(events, stream);
      if (kind === "proposal") {
        const before = this.proposals[id] ?? initialProposal;
        this.proposals[id] = foldDrafts<Proposal, ProposalEvent>(proposalEvents, evolveProposal, before, own, { actor: by });
      } else {
        const after = foldDrafts<Composite | null, CompositeEvent>(compositeEvents, evolveComposite, this.composites[id] ?? null, own, {
          actor: by,
        });
        if (after) this.composites[id] = after;
      }
    }
  }

  /** The hash of the joined text as it stands. */
  get hash(): string {
    return sha256(this.draft.text);
  }
}

/** With the offer that Ada made. */
export function offered(): CompositeWorld {
  const world = new CompositeWorld();
  world.must("p-ada", { type: "ProposeComposite", proposal: "7", other: "8" });
  return world;
}
