import type { Counts } from "./counting/counts.ts";
import type { openDraftingFor } from "./drafting/openDrafting.ts";
import type { openStatements } from "./opinion/openStatements.ts";
import type { Surroundings } from "./perform.ts";
import type { openPrivate } from "./private.ts";
import type { openHelp } from "./tables/help.ts";
import type { openVotesTold } from "./votesTold.ts";

/** The parts of a running server that its door hands things on to. */
interface AroundTheDoor extends Pick<Surroundings, "now" | "trouble" | "announce" | "oneByOne" | "rehearsal"> {
  readonly personal: ReturnType<typeof openPrivate>;
  readonly drafting: ReturnType<typeof openDraftingFor>;
  readonly statements: ReturnType<typeof openStatements>;
  readonly counts: Counts;
  readonly help: ReturnType<typeof openHelp>;
  readonly votesTold: ReturnType<typeof openVotesTold>;
  /** Somebody's name or address changes with this commit. */
  readonly peopleMoved: () => void;
}

/** What surrounds the door of a running server: who keeps what is private, and what commands may ask. */
export const surroundingsOf = ({
  personal,
  drafting,
  statements,
  counts,
  help,
  votesTold,
  peopleMoved,
  ...door
}: AroundTheDoor): Surroundings => ({
  ...door,
  keep: (change, at, window) => {
    if (change.kind === "vote-told") votesTold.keep(change, window);
    // A seat's own vote has no row and no mail.
    if (change.kind === "vote-told" && change.by === "seat") return;
    if (change.kind === "person") peopleMoved();
    statements.kept(change);
    drafting.keep(change, at);
  },
  personByEmail: personal.personByEmail,
  draftOf: personal.drafts.known,
  draftOfProposal: personal.drafts.knownOfProposal,
  speaking: personal.speaking,
  nameOf: personal.nameOf,
  counted: counts.held,
  told: help.told,
});
