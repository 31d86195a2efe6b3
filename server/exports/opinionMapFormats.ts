import type { PublishedMap } from "../../shared/opinion/publish.ts";
import { publishedFrom } from "../../shared/opinion/recorded.ts";
import { sentencesOf } from "../../shared/opinion/sentences.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { statementsOf } from "../../shared/sittings/statements.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";

type Params = { readonly [name: string]: string };

/** A round of statements by its address; null where there is none. */
function found(parts: Parts, params: Params): { readonly sitting: Sitting; readonly round: string } | null {
  const { sitting = "", round = "" } = params;
  const known = parts.record.memory.sitting(sitting);
  return known?.rounds.some((one) => one.id === round && one.format === "statements") ? { sitting: known, round } : null;
}

/** What `assembly opinion-map` reads again from a file: the map, its statements' words and its seed; nobody's positions (OPN-16). */
function mapWhole(parts: Parts, params: Params) {
  const at = found(parts, params);
  if (!at) return null;
  const { accepted, refused, sealed, map } = statementsOf(at.sitting, at.round);
  const published = map && publishedFrom(map);
  return {
    ...{ url: `${parts.origin}/sittings/${at.sitting.id}/map/${at.round}`, sitting: at.sitting.id, round: at.round },
    ...{ seed: sealed?.seed ?? null, commitment: sealed?.commitment ?? null, undecided: sealed?.undecided ?? null },
    statements: accepted.map(({ number, text }) => ({
      ...{ statement: String(number), words: publicWords(parts.record, text) },
      lang: parts.record.journal.wordsOf(text)?.lang ?? "en",
    })),
    refused: refused.map(({ number, reason, note }) => ({
      ...{ statement: String(number), reason },
      note: note === null ? null : publicWords(parts.record, note),
    })),
    published,
    sentences: published ? sentencesOf(published) : [],
  };
}

const cells = ["agree", "disagree", "rest"] as const;

/** The published figures of a statement, of everybody and of each group, as from and to. */
function figures(map: PublishedMap | null, statement: string): readonly (string | number)[] {
  const row = map?.statements.find((one) => one.statement === statement);
  if (!map) return [];
  const parts = row ? [row.all, ...row.groups] : [];
  return parts.flatMap((told) => cells.flatMap((cell) => [told[cell].from, told[cell].to]));
}

/** Every accepted statement with its words and published figures. */
function mapTable(parts: Parts, params: Params): CsvTable | null {
  const at = found(parts, params);
  if (!at) return null;
  const { accepted, map } = statementsOf(at.sitting, at.round);
  const published = map && publishedFrom(map);
  const names = published && published.groups.length > 0 ? ["all", ...published.groups.map(({ group }) => `group ${group}`)] : [];
  return {
    header: [
      "statement",
      "words",
      "language",
      ...names.flatMap((name) => cells.flatMap((cell) => [`${name} ${cell} from`, `${name} ${cell} to`])),
    ],
    rows: accepted.map(({ number, text }) => [
      ...[number, publicWords(parts.record, text) ?? "", parts.record.journal.wordsOf(text)?.lang ?? "en"],
      ...figures(published, String(number)),
    ]),
  };
}

/** The opinion map of a round, as JSON and as CSV: what the page shows, never a position. */
export const opinionMapFormats: readonly Format[] = [{ path: "/sittings/:sitting/map/:round", json: mapWhole, csv: mapTable }];
