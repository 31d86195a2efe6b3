import { provisionalUntil } from "../../../shared/ballots/provisional.ts";
import { languagesToConfirm } from "../../../shared/proposals/questions.ts";
import { parseProposal } from "../../../shared/proposals/text.ts";
import type { AssemblyRecord } from "../../record.ts";
import type { Brief, Business } from "./messages.ts";

const hour = 3_600_000;

/** The sitting to be in now: the newest that is open or adjourned, else the next whose agenda is published and whose time has come. */
export function sittingNow({ memory }: AssemblyRecord, now: number): string | null {
  const sittings = memory.ids("sitting").flatMap((id) => memory.sitting(id) ?? []);
  const open = sittings.findLast(({ phase }) => phase.name === "open" || phase.name === "adjourned");
  if (open) return open.id;
  const soon = sittings
    .filter(({ phase, agenda, startsAt }) => phase.name === "scheduled" && agenda !== null && startsAt < now + hour)
    .sort((a, b) => a.startsAt - b.startsAt)[0];
  return soon?.id ?? null;
}

/** A proposal's title and question, or null where its words were withdrawn. */
function briefOf(record: AssemblyRecord, number: string): Brief | null {
  const proposal = record.memory.proposal(number);
  const version = proposal?.versions.at(-1);
  const text = version ? parseProposal(record.wordsOf(version.text)) : undefined;
  return proposal && text ? { number, seat: proposal.seat, title: text.title, question: text.question } : null;
}

/** What there is to do, read from the record. */
export function businessOf(record: AssemblyRecord, now: number): Business {
  const { memory } = record;
  const sitting = sittingNow(record, now);
  const briefs = (numbers: readonly string[]): Brief[] => numbers.flatMap((number) => briefOf(record, number) ?? []);
  const onAgenda = memory.sitting(sitting ?? "")?.items.flatMap(({ proposal }) => proposal ?? []) ?? [];
  const ready = memory.ids("proposal").filter((id) => {
    const proposal = memory.proposal(id);
    const version = proposal?.versions.at(-1);
    if (!proposal || !version || (proposal.stage !== "admitted" && proposal.stage !== "debated")) return false;
    // No vote could open on a text whose languages wait for somebody (PRP-15).
    return languagesToConfirm(proposal, version.number).length === 0 && proposal.checks[version.number] !== undefined;
  });
  // MIN-7: its note waits until no recount can be asked for any more.
  const mayBeRecounted = (id: string): boolean => memory.ballotsOf(id).some((ballot) => provisionalUntil(ballot, now) !== null);
  return {
    kind: "business",
    sitting,
    briefs: briefs(onAgenda),
    ready: briefs(ready.filter((id) => !onAgenda.includes(id))),
    drafts: memory.ids("sitting").filter((id) => memory.note(id)?.phase === "draft" && !mayBeRecounted(id)),
    proposals: memory.proposalsCount(),
    sittings: memory.sittingsCount(),
  };
}
