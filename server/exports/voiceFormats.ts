import { voiceAt } from "../../shared/assembly/voiceAt.ts";
import type { Told } from "../../shared/opinion/told.ts";
import type { HeardRow } from "../../shared/voice/published.ts";
import type { Parts } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { regionNames } from "./voteFormats.ts";

const sittingOf = (parts: Parts, id: string | undefined) => parts.record.memory.sitting(id ?? "");

/** Everything that is told of voice at a sitting (VOI-4); `name` null in a line: all others together. */
const voiceJson = (parts: Parts, id: string | undefined) => {
  const sitting = sittingOf(parts, id);
  if (!sitting) return null;
  const voice = voiceAt(parts.record.memory, sitting);
  return {
    sitting: `${parts.origin}/sittings/${sitting.id}`,
    voice: voice && {
      ...voice,
      byRegion: voice.byRegion.map(({ name, ...row }) => ({ region: name === null ? null : regionNames(parts, name), ...row })),
      byKind: voice.byKind.map(({ name, ...row }) => ({ kind: name, ...row })),
    },
  };
};

const told = (voices: Told | undefined): readonly (string | number)[] => [voices?.from ?? "", voices?.to ?? ""];

const line = (by: string, code: string, name: string, row: HeardRow, voices?: Told): readonly (string | number)[] => [
  ...[by, code, name, row.seats, ...told(voices), row.ms, row.words, row.units],
  ...[row.put.proposal, row.put.amendment, row.put.question].flatMap(({ put, through }) => [put, through]),
];

/** By region and by kind, a line each. Spoke or wrote: from, to, where it is told. */
const voiceTable = (parts: Parts, id: string | undefined): CsvTable | null => {
  const sitting = sittingOf(parts, id);
  if (!sitting) return null;
  const voice = voiceAt(parts.record.memory, sitting);
  return {
    header: [
      ...["by", "code", "name", "seats", "spoke or wrote, from", "spoke or wrote, to", "milliseconds spoken", "words", "weight in units"],
      ...["proposals voted on", "adopted", "amendments voted on", "carried", "questions", "answered"],
    ],
    rows: [
      ...(voice?.byRegion ?? []).map((row) =>
        line("region", row.name ?? "", row.name === null ? "all others" : (regionNames(parts, row.name).name.en ?? ""), row, row.voices),
      ),
      ...(voice?.byKind ?? []).map((row) => line("kind", row.name ?? "", row.name ?? "all others", row)),
    ],
  };
};

/** Equality of voice at every sitting, as JSON and as CSV. */
export const voiceFormats: readonly Format[] = [
  {
    path: "/sittings/:sitting/voice",
    json: (parts, params) => voiceJson(parts, params["sitting"]),
    csv: (parts, params) => voiceTable(parts, params["sitting"]),
  },
];
