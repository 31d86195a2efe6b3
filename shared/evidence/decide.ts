import { type Decision, type Facts, type Refusal, refuse, words } from "../journal.ts";
import type { EvidenceCommand } from "./commands.ts";
import { decideCorrection } from "./decideCorrection.ts";
import { decideStandard } from "./decideStandard.ts";
import type { EvidenceKnow } from "./know.ts";
import { isGssCode } from "./places.ts";
import { areasTable, figuresTable, readAreas } from "./tables.ts";
import { onMeasure, placesKnown } from "./within.ts";

type Asked<T extends EvidenceCommand["type"]> = Extract<EvidenceCommand, { type: T }>;

/** Decides any command about evidence. Who may ask at all is settled before (permissions). */
export function decideEvidence(command: EvidenceCommand, know: EvidenceKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "ImportAreas":
      return importAreas(command, know, facts);
    case "ImportEvidence":
      return importEvidence(command, know, facts);
    case "AskFigureCorrection":
    case "AcceptFigureCorrection":
    case "RefuseFigureCorrection":
      return decideCorrection(command, know, facts);
    case "SetStandard":
    case "EndStandard":
      return decideStandard(command, know, facts);
  }
}

const provenance = ({ source, licence, day }: { readonly source: string; readonly licence: string; readonly day: string | null }) => ({
  source: words(source),
  licence: words(licence),
  day,
});

/** Adds areas to the register: what is named anew takes the place of what stood under its code, the rest stays (EVI-1). */
function importAreas(command: Asked<"ImportAreas">, know: EvidenceKnow, facts: Facts): Decision | Refusal {
  const { areas, after } = command;
  if (after !== (know.areas?.number ?? 0)) return refuse("evidenceChanged");
  const all = new Map(readAreas(know.areas ? facts.wordsOf(know.areas.table) : null).map((area) => [area.code, area]));
  if (new Set(areas.map(({ code }) => code)).size < areas.length) return refuse("evidenceAreaTwice", { code: "", line: 0 });
  for (const area of areas) all.set(area.code, area);
  const table = areasTable([...all.values()]);
  const hash = facts.sha256(table);
  if (hash === know.areas?.hash) return { events: [] };
  const event = { type: "AreasImported", number: after + 1, ...provenance(command), table: words(table), hash, areas: all.size };
  return { events: [{ stream: "areas", event }], answer: { areas: all.size } };
}

/** Brings in a measure whole: every area known, no figure twice, and nothing by half (EVI-2, EVI-3, EVI-4). */
function importEvidence(command: Asked<"ImportEvidence">, know: EvidenceKnow, facts: Facts): Decision | Refusal {
  const { measure, after, figures, unit, sums, invented } = command;
  const latest = know.measure(measure)?.revisions.at(-1);
  if (after !== (latest?.number ?? 0)) return refuse("evidenceChanged");
  // EVI-15: shares and rates of areas do not add up to that of their region.
  if (sums && unit !== "count" && unit !== "people") return refuse("sumsOfShares", undefined, "sums");
  const places = placesKnown(know, facts.wordsOf);
  const stray = figures.find(
    ({ area, name }) => places.get(area)?.code !== area && !(isGssCode(area) && name !== undefined && !places.has(area)),
  );
  if (stray) return refuse("evidenceAreaUnknown", { area: stray.area });
  const seen = new Set<string>();
  for (const { area, year } of figures) {
    const key = `${area} ${year}`;
    if (seen.has(key)) return refuse("evidenceTwice", { area, year: String(year), line: 0 });
    seen.add(key);
  }
  const table = figuresTable(figures);
  const hash = facts.sha256(table);
  // EVI-6: the same figures with the same provenance are nothing new.
  if (latest?.hash === hash && latest.unit === unit && latest.sums === sums && latest.invented === invented) {
    const said = [latest.titleEn, latest.titleCy, latest.source, latest.licence].map(facts.wordsOf);
    const asked = [command.titleEn, command.titleCy, command.source, command.licence];
    if (latest.day === command.day && asked.every((text, i) => said[i] === text.normalize("NFC")))
      return { events: [], answer: { revision: latest.number } };
  }
  const years = [...new Set(figures.map(({ year }) => year))].toSorted((a, b) => a - b);
  const revision = after + 1;
  return {
    events: onMeasure(measure, {
      ...{ type: "EvidenceImported", measure, revision, titleEn: words(command.titleEn), titleCy: words(command.titleCy, "cy") },
      ...{ unit, ...provenance(command), table: words(table), hash, figures: figures.length },
      ...{ areas: new Set(figures.map(({ area }) => area)).size, years, sums, invented },
    }),
    answer: { revision },
  };
}
