import { commandRules } from "../../../shared/assembly/commands.ts";
import { knownMeasures } from "../../../shared/evidence/known/index.ts";
import { planAreas } from "../../../shared/evidence/planAreas.ts";
import { planEvidence } from "../../../shared/evidence/planImport.ts";
import type { LineProblem } from "../../../shared/evidence/readLines.ts";
import { fits, plainShape } from "../../../shared/evidence/shape.ts";
import { placesKnown } from "../../../shared/evidence/within.ts";
import { isRefusal, type Refusal } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";
import type { Form } from "../../forms.ts";

/** Of problems only so many are shown; the figure counts all. */
export const mostShown = 200;

/** What an import says of its figures; of the register of areas only where it comes from. */
export interface ImportAbout {
  readonly measure?: string;
  readonly titleEn?: string;
  readonly titleCy?: string;
  readonly unit?: string;
  readonly sums?: boolean;
  readonly source: string;
  readonly licence: string;
  readonly day: string;
}

/** What an uploaded file would bring in, ready to show and to confirm. */
export interface EvidencePreview {
  readonly problems: { readonly count: number; readonly first: readonly LineProblem[] };
  /** Figures, or areas of the register. */
  readonly count: number;
  readonly areas: number;
  readonly years: readonly number[];
  readonly without: number;
  readonly repeated: number;
  readonly unregistered: number;
  /** Corrections in force that begin anew with the import (EVI-9). */
  readonly corrections: number;
  readonly after: number;
  readonly fileName: string;
  readonly text: string;
  /** What would be said of the figures, or of the areas: of a source that is known, what is known of it. */
  readonly about: ImportAbout;
  /** Everything typed, which goes with the confirmation. */
  readonly fields: { readonly [name: string]: string };
}

/** The fields that say what a file holds. */
export const typedNames = ["known", "measure", "titleEn", "titleCy", "unit", "source", "licence", "day", "sums"] as const;

/**
 * The command that a form and its file ask for, and what it would bring in; refused where the file cannot be read or a field is wrong.
 * `after`: what the preview was made on, so that the import is refused if something else came in between.
 */
export function importSent(
  context: Pick<TesseraContext, "assembly" | "words" | "readTable">,
  { fields }: Pick<Form, "fields">,
  file: { readonly name: string; readonly bytes: Uint8Array },
  before: string | undefined,
): { readonly command: unknown; readonly preview: EvidencePreview } | Refusal {
  const table = context.readTable(file.bytes);
  if (isRefusal(table)) return table;
  const { assembly } = context;
  const kept = Object.fromEntries(typedNames.map((name) => [name, fields[name] ?? ""]));
  const text = new TextDecoder("utf-8").decode(file.bytes);
  const about = { source: kept["source"] ?? "", licence: kept["licence"] ?? "", day: kept["day"] ?? "" };
  const shown = (problems: readonly LineProblem[]) => ({ count: problems.length, first: problems.slice(0, mostShown) });
  const none = { years: [], without: 0, repeated: 0, unregistered: 0, corrections: 0 };
  if (kept.known === "areas") {
    const after = Number(before ?? assembly.areas?.number ?? 0);
    const { problems, areas, repeated } = planAreas(table.rows);
    const command = { type: "ImportAreas", after, ...about, areas };
    const read = commandRules.read({ ...command, areas: [{ code: "any", name: "any", region: "" }] });
    if (isRefusal(read)) return read;
    const preview = { ...none, problems: shown(problems), count: areas.length, areas: areas.length, repeated, after };
    return { command, preview: { ...preview, about, fileName: file.name, text: problems.length > 0 ? "" : text, fields: kept } };
  }
  const known = knownMeasures.find(({ id }) => id === kept.known);
  const id = known?.id ?? kept.measure ?? "";
  const measure = assembly.measure(id);
  const after = Number(before ?? measure?.revisions.length ?? 0);
  const shape = known?.shapes.find((one) => fits(one, table.rows[0])) ?? {
    ...plainShape,
    ...(table.rows[0]?.cells.includes("name") ? { name: "name" } : {}),
    ...(table.rows[0]?.cells.includes("region") ? { region: "region" } : {}),
  };
  const described: ImportAbout = {
    ...{ measure: id, unit: known?.unit ?? kept["unit"] ?? "" },
    ...{ titleEn: known?.titleEn ?? kept["titleEn"] ?? "", titleCy: known?.titleCy ?? kept["titleCy"] ?? "" },
    sums: known?.sums ?? kept["sums"] === "yes",
    ...(known ? { source: about.source || known.source, licence: about.licence || known.licence, day: about.day || known.day } : about),
  };
  const command = { type: "ImportEvidence", after, ...described };
  const read = commandRules.read({ ...command, figures: [{ area: "any", year: 2000, value: "0" }] });
  if (isRefusal(read)) return read;
  const plan = planEvidence(
    table.rows,
    shape,
    placesKnown(assembly, (hash) => context.words(hash) ?? undefined),
  );
  const { problems, figures, areas, years, without, repeated, unregistered } = plan;
  const inForce = measure?.corrections.filter(({ stage, revision }) => stage === "accepted" && revision === measure.revisions.length) ?? [];
  return {
    command: { ...command, figures },
    preview: {
      ...{ problems: shown(problems), count: figures.length, areas, years, without, repeated, unregistered, corrections: inForce.length },
      ...{ after, about: described, fileName: file.name, text: problems.length > 0 ? "" : text, fields: kept },
    },
  };
}
