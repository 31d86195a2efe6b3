import type { Assembly } from "../../shared/assembly/assembly.ts";
import { canBeFollowed, isSeatOfFollowed } from "../../shared/places/followed.ts";
import { planChapters } from "../../shared/proposals/chapters.ts";
import { seatById } from "../../shared/roll/questions.ts";
import type { Step } from "./steps.ts";

/** What can be followed, as the first part of its address. */
export const subjectKinds = ["plan", "proposals", "regions", "chapters", "places"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** One thing that can be followed: `plan/NCSP-0001`, `proposals/7`, `regions/W92000004`, `chapters/civic-spaces`, `places/LS`. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** The name under which a subject is kept, and the end of its address. */
export const nameOfSubject = ({ kind, id }: Subject): string => `${kind}/${id}`;

/** The subject at an address, if there is one (FOL-5). */
export function subjectAt(assembly: Assembly, kind: string, id: string): Subject | null {
  switch (kind) {
    case "plan":
      return assembly.planItem(id) ? { kind, id } : null;
    case "proposals":
      return assembly.proposal(id) ? { kind, id } : null;
    case "regions":
      return assembly.roll.regions.some(({ code }) => code === id) ? { kind, id } : null;
    case "chapters":
      return planChapters.some((chapter) => chapter === id) ? { kind, id } : null;
    case "places":
      return canBeFollowed(id, assembly.roll) ? { kind, id } : null;
    default:
      return null;
  }
}

/** The subject of a name, if it still is one. */
export function subjectNamed(assembly: Assembly, name: string): Subject | null {
  const [kind = "", id = ""] = name.split("/");
  return subjectAt(assembly, kind, id);
}

/** The item of the plan and the proposal that a step is about; null where it is about none. */
export function aboutOf(assembly: Assembly, step: Step): About {
  switch (step.of) {
    case "proposal":
      return { item: null, proposal: step.id };
    case "outcome": {
      const outcome = assembly.outcome(step.id);
      return { item: outcome?.planItem ?? null, proposal: outcome?.proposal ?? null };
    }
    case "note":
    case "minutes":
    case "measure":
      return { item: null, proposal: null };
    case "plan":
    case "late": {
      const item = assembly.planItem(step.id);
      return { item: step.id, proposal: (item && assembly.outcome(item.outcome)?.proposal) ?? null };
    }
  }
}

interface About {
  readonly item: string | null;
  readonly proposal: string | null;
}

/** Everything that a step is about: minutes are about each proposal on the agenda of their sitting, with the item it became (FOL-12). */
function allAbout(assembly: Assembly, step: Step): readonly About[] {
  if (step.of !== "minutes") return [aboutOf(assembly, step)];
  const proposals = (assembly.sitting(step.id)?.items ?? []).flatMap(({ proposal }) => proposal ?? []);
  const outcomes = assembly.ids("outcome").flatMap((number) => assembly.outcome(number) ?? []);
  return [...new Set(proposals)].map((proposal) => ({
    proposal,
    item: outcomes.find((one) => one.proposal === proposal && one.sitting === step.id)?.planItem ?? null,
  }));
}

/**
 * Whether a step is about a subject (FOL-4). A proposal's way goes on in its outcome and its item. It belongs to the region of the seat
 * that proposed it and to the nations that it names, to its chapter, and to the place of the group that proposed it (PLC-7).
 */
export const concerns = (assembly: Assembly, step: Step, subject: Subject): boolean =>
  allAbout(assembly, step).some((about) => isAbout(assembly, about, subject));

function isAbout(assembly: Assembly, about: About, { kind, id }: Subject): boolean {
  if (kind === "plan") return about.item === id;
  if (kind === "proposals") return about.proposal === id;
  const proposal = about.proposal === null ? undefined : assembly.proposal(about.proposal);
  if (!proposal) return false;
  if (kind === "chapters") return (about.item === null ? proposal.chapter : assembly.planItem(about.item)?.chapter) === id;
  if (kind === "places") return isSeatOfFollowed(id, proposal.seat, assembly.roll);
  return seatById(assembly.roll, proposal.seat)?.region === id || proposal.extent.some((nation) => nation === id);
}
