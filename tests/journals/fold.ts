import { sha256 } from "../../server/record.ts";
import type { Memory } from "../../shared/assembly/assembly.ts";

/** One hash over every state that a journal folds to: what must stay the same for ever. */
export const foldHash = (memory: Memory): string =>
  sha256(
    JSON.stringify([
      memory.founding,
      memory.roll,
      memory.ids("proposal").map((id) => memory.proposal(id)),
      memory.ids("sitting").map((id) => memory.sitting(id)),
      memory.ids("ballot").map((id) => memory.ballot(id)),
      memory.ids("note").map((id) => memory.note(id)),
      memory.ids("outcome").map((id) => memory.outcome(id)),
      memory.ids("plan").map((id) => memory.planItem(id)),
      // Journals from before there were amendments fold to what they folded to.
      ...(memory.ids("amendment").length > 0 ? [memory.ids("amendment").map((id) => memory.amendment(id))] : []),
      ...(memory.ids("composite").length > 0 ? [memory.ids("composite").map((id) => memory.composite(id))] : []),
      ...(memory.ids("template").length > 0 ? [memory.ids("template").map((id) => memory.ownTemplate(`own-${id}`))] : []),
      ...(memory.ids("election").length > 0 ? [memory.ids("election").map((id) => memory.election(id))] : []),
      ...(memory.ids("request").length > 0 ? [memory.ids("request").map((id) => memory.request(id))] : []),
    ]),
  );
