import { readFileSync } from "node:fs";
import { opinionMap as mapOf } from "../../shared/opinion/map.ts";
import { type PublishedMap, publishableOf } from "../../shared/opinion/publish.ts";
import { type OpinionSentence, type SomeOf, sentencesOf } from "../../shared/opinion/sentences.ts";
import { type ReadTable, readPositions, readStatements } from "../imports/positions.ts";
import { sentence } from "./assembly.ts";
import { isMapFile, type ReadMap, readMapFile } from "./publishedMap.ts";
import { counted, say, tell, type Verb } from "./verb.ts";

const mostProblems = 50;

/** The rows of a table in `file`; undefined, after saying why, if there are none to be had. */
function rowsIn<T>(file: string, read: (bytes: Uint8Array) => ReadTable<T>): readonly T[] | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    tell(`The file ${file} could not be read.`);
    return undefined;
  }
  const table = read(bytes);
  if ("rows" in table) return table.rows;
  if ("problem" in table) tell(`${file}: ${sentence(table.problem)}`);
  else {
    for (const { line, column, problem } of table.problems.slice(0, mostProblems)) tell(`Line ${line}, column ${column}: ${problem}`);
    tell(`${file}: ${counted(table.problems.length, "problem")}. No map was made.`);
  }
  return undefined;
}

/** How many, in brackets; nothing where nothing may be told. */
function some({ from, to, of }: SomeOf): string {
  if (from === 0) return "";
  if (from === to) return ` (${from} of ${of})`;
  return to === of ? ` (at least ${from} of ${of})` : ` (${from} to ${to} of ${of})`;
}

/** One sentence of the map in English, with the statement's words where there are any. */
function lineOf(one: OpinionSentence, quoted: (statement: string) => string): string {
  switch (one.says) {
    case "tooFewPeople":
      return "Too few people took part: with fewer than five in a group nothing is published.";
    case "peopleInGroups":
      return `${counted(one.people, "person", "people")} in ${counted(one.groups, "group")}.`;
    case "everyGroupAgrees":
      return `Every group agrees${some(one.all)}: ${quoted(one.statement)}`;
    case "everyGroupDisagrees":
      return `Every group disagrees${some(one.all)}: ${quoted(one.statement)}`;
    case "groupAgrees":
      return `Group ${one.group} agrees${some(one.some)}: ${quoted(one.statement)}`;
    case "groupDisagrees":
      return `Group ${one.group} disagrees${some(one.some)}: ${quoted(one.statement)}`;
    case "groupsDivide":
      return `Divides group ${one.agreeing.group}, which agrees${some(one.agreeing)}, from group ${one.disagreeing.group}, which disagrees${some(one.disagreeing)}: ${quoted(one.statement)}`;
  }
}

const groupLines = ({ groups }: PublishedMap): readonly string[] =>
  groups.map(({ group, size, dots }) => `  ${group}  ${counted(size, "person", "people")}, ${counted(dots.length, "dot")} on the map`);

/** Everything the map says, in English. */
function sayAll({ published, sentences, words }: ReadMap): void {
  const quoted = (statement: string): string => `${statement}${words.has(statement) ? ` "${words.get(statement)}"` : ""}`;
  const [first, ...rest] = sentences.map((one) => lineOf(one, quoted));
  say(
    [
      first,
      ...groupLines(published),
      ...rest,
      `"Of" are all in the groups: who did not agree or disagree passed, or took no position. Seed: ${published.seed}.`,
    ].join("\n"),
  );
}

/** The text of a map's own file; null where the file holds positions, or cannot be read (which is told elsewhere). */
function mapFile(file: string): string | null {
  try {
    const text = readFileSync(file, "utf8");
    return isMapFile(text) ? text : null;
  } catch {
    return null;
  }
}

/** Reads a published map again from its own file: nothing private is needed (OPN-16). */
function readAgain(file: string, text: string, asJson: boolean): 0 | 1 {
  const read = readMapFile(text);
  if ("problem" in read) {
    tell(`${file}: ${read.problem}`);
    return 1;
  }
  const { published, sentences } = read;
  if (asJson) say(JSON.stringify({ ok: true, published, sentences }));
  else sayAll(read);
  return 0;
}

export const opinionMap: Verb = {
  name: "opinion-map",
  does: "Draws the opinion map of a file of positions (votes.csv as Polis exports it), or reads again a published one (the JSON of its page): groups, what all agree on, what divides. Changes nothing.",
  usage: "FILE [--statements FILE] [--seed SEED] [--json] [--private]",
  options: [
    ["statements", "the statements' words, and which a moderator took out (comments.csv as Polis exports it)"],
    ["seed", 'the published seed of the groups\' first centres, "opinion-map" if left out'],
  ],
  flags: [
    ["json", "one JSON object: what may be published, nothing that tells of fewer than five"],
    ["private", "with --json: also where each person stands, never to be published"],
  ],
  examples: ["opinion-map r3.json", "opinion-map votes.csv", "opinion-map votes.csv --statements comments.csv --json"],
  words: [1, 1],
  run: ({ positionals: [file = ""], values, flags }) => {
    const { statements: wordsFile, seed } = values;
    if (flags["private"] && !flags["json"]) {
      tell("--private goes with --json.");
      return 2;
    }
    if (seed !== undefined && !/^[A-Za-z0-9.:-]{1,80}$/.test(seed)) {
      tell(`--seed cannot be "${seed}": it must be 1 to 80 letters, digits, dots, colons or hyphens.`);
      return 2;
    }
    const again = mapFile(file);
    if (again !== null) {
      if (wordsFile === undefined && seed === undefined && !flags["private"]) return readAgain(file, again, flags["json"] === true);
      tell("A published map brings its own statements and seed, and nothing private: leave --statements, --seed and --private out.");
      return 2;
    }
    const taken = rowsIn(file, readPositions);
    const statements = wordsFile === undefined ? [] : rowsIn(wordsFile, readStatements);
    if (!taken || !statements) return 1;
    const without = statements.filter(({ withdrawn }) => withdrawn).map(({ statement }) => statement);
    const map = mapOf(taken, { without, ...(seed === undefined ? {} : { seed }) });
    const published = publishableOf(map);
    const sentences = sentencesOf(published);
    if (flags["json"]) {
      say(JSON.stringify({ ok: true, published, sentences, ...(flags["private"] ? { private: map } : {}) }));
      return 0;
    }
    sayAll({ published, sentences, words: new Map(statements.map((one) => [one.statement, one.words])) });
    return 0;
  },
};
