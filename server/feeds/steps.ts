import { entriesOfKinds } from "../../db/queries/entriesOf.ts";
import { readEntry } from "../../shared/assembly/read.ts";
import { partsOf } from "../../shared/assembly/streams.ts";
import { addDays, type Day, ukTime } from "../../shared/calendar/days.ts";
import { type MeasureEvent, measureEvents } from "../../shared/evidence/events.ts";
import type { Entry, Time } from "../../shared/journal.ts";
import { type NoteEvent, noteEvents } from "../../shared/minutes/events.ts";
import { type MinutesEvent, minutesEvents } from "../../shared/minutes/whole/events.ts";
import { type OutcomeEvent, outcomeEvents, type PlanEvent, planEvents } from "../../shared/plan/events.ts";
import type { Standing } from "../../shared/plan/questions.ts";
import { type ProposalEvent, proposalEvents } from "../../shared/proposals/events.ts";
import type { AssemblyRecord } from "../record.ts";
import { missedDays } from "./missed.ts";

/** What can be told of: an event of the record, or that a day has passed which a body was to keep. */
export type Told =
  | { readonly of: "proposal"; readonly id: string; readonly event: ProposalEvent }
  | { readonly of: "outcome"; readonly id: string; readonly event: OutcomeEvent }
  | { readonly of: "note"; readonly id: string; readonly event: NoteEvent }
  | { readonly of: "minutes"; readonly id: string; readonly event: MinutesEvent }
  | { readonly of: "measure"; readonly id: string; readonly event: MeasureEvent }
  | { readonly of: "plan"; readonly id: string; readonly event: PlanEvent }
  | { readonly of: "late"; readonly id: string; readonly body: string; readonly standing: Standing };

/** One step that feeds and mails tell of. `key` never changes: the number of its entry, or which body missed which day of which item. */
export type Step = { readonly key: string; readonly at: Time } & Told;

/** Of a proposal's way, what somebody who follows it wants to hear of: not every sponsor and every mark on the check. */
const toldOfProposals: ReadonlySet<ProposalEvent["type"]> = new Set([
  "ProposalPublished",
  "VersionMade",
  "ProposalLodged",
  "ProposalAdmitted",
  "ProposalReturned",
  "ProposalPutOnAgenda",
  "ProposalReferredBack",
  "ProposalLapsed",
  "ProposalWithdrawn",
  "ProposalJoined",
  "ProposalDecided",
]);

/** Of minutes, what everybody can read from then on (FOL-12): no draft of theirs. */
const toldOfMinutes: ReadonlySet<MinutesEvent["type"]> = new Set(["MinutesCirculated", "MinutesPublished", "MinutesAdded"]);

/** Of figures: which came, and which corrections were answered. */
const toldOfMeasures: ReadonlySet<MeasureEvent["type"]> = new Set([
  "EvidenceImported",
  "FigureCorrectionAccepted",
  "FigureCorrectionRefused",
]);

const kinds = ["proposal", "outcome", "note", "minutes", "measure", "plan"] as const;

function toldBy({ stream, event }: Entry): Told | null {
  const [kind, id] = partsOf(stream);
  switch (kind) {
    case "proposal": {
      const said = proposalEvents.parse(event);
      // The first version is the publication itself.
      return toldOfProposals.has(said.type) && !(said.type === "VersionMade" && said.version === 1) ? { of: kind, id, event: said } : null;
    }
    case "outcome":
      return { of: kind, id, event: outcomeEvents.parse(event) };
    case "note":
      return { of: kind, id, event: noteEvents.parse(event) };
    case "minutes": {
      const said = minutesEvents.parse(event);
      return toldOfMinutes.has(said.type) ? { of: kind, id, event: said } : null;
    }
    case "measure": {
      const said = measureEvents.parse(event);
      return toldOfMeasures.has(said.type) ? { of: kind, id, event: said } : null;
    }
    case "plan": {
      const said = planEvents.parse(event);
      // FOL-13: what came of a reply under embargo is told by the reply itself, which is recorded when it is released.
      return said.type === "ReplyEmbargoed" || said.type === "ReplyReleased" ? null : { of: kind, id, event: said };
    }
    default:
      return null;
  }
}

interface Known {
  upto: number;
  readonly steps: Step[];
}
const known = new WeakMap<AssemblyRecord, Known>();

/** Every step that stands in the record, oldest first (FOL-3). What was read once is kept; only what came since is read anew. */
export function stepsOf(record: AssemblyRecord): readonly Step[] {
  const kept = known.get(record) ?? { upto: 0, steps: [] };
  known.set(record, kept);
  const { seq } = record.memory;
  if (seq > kept.upto) {
    for (const { text } of entriesOfKinds(record.db, kinds, kept.upto)) {
      const entry = readEntry(text);
      if (entry.seq > seq) break;
      const told = toldBy(entry);
      if (told) kept.steps.push({ key: String(entry.seq), at: entry.at, ...told });
    }
    kept.upto = seq;
  }
  return kept.steps;
}

/** Days that bodies missed: each is one step, from the moment that day was over in London (FOL-6, PLN-4), and stays one (PLN-22). */
export function lateSteps({ memory }: AssemblyRecord, today: Day): readonly Step[] {
  return memory
    .ids("plan")
    .flatMap((id) => memory.planItem(id) ?? [])
    .flatMap((item) =>
      item.addressees.flatMap((body) =>
        missedDays(item, body, today).map((standing): Step => {
          const key = `late/${item.id}/${body.code}/${standing.status}/${standing.day}`;
          return { key, at: ukTime(addDays(standing.day, 1)), of: "late", id: item.id, body: body.code, standing };
        }),
      ),
    )
    .toSorted((a, b) => a.at - b.at || a.key.localeCompare(b.key));
}
