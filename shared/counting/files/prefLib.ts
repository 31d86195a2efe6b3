/**
 * PrefLib's files of orders (N. Mattei and T. Walsh, "PrefLib: a library for preferences", ADT 2013; the present format
 * with notes `# KEY: value`): strict or tied, complete or incomplete. Each line is `how many: 3,{1,2},4`, best first,
 * with equals in braces. An alternative left out of an incomplete order: no opinion.
 */
import type { RankedVote } from "../result.ts";
import type { LineProblem, RankedReading } from "./read.ts";
import { twiceIn, wholeWeight } from "./votesRead.ts";

const notePattern = /^#\s*([^:]*?)\s*:\s*(.*?)\s*$/;
const orderPattern = /^(?:\d+|\{\d+(?:,\d+)*\})(?:,(?:\d+|\{\d+(?:,\d+)*\}))*$/;

/** Reads one of the four kinds; an order with ties in a strict file, or with gaps in a complete one, is a problem. */
export const readPrefLib = (text: string, kind: "soi" | "toc" | "soc" | "toi"): RankedReading => {
  const problems: LineProblem[] = [];
  const notes = new Map<string, { readonly line: number; readonly value: string }>();
  const votes: RankedVote[] = [];
  const orders: { readonly line: number; readonly text: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, at) => {
    const line = at + 1;
    const note = notePattern.exec(raw.replace(/^\uFEFF/, ""));
    if (note) notes.set((note[1] ?? "").toUpperCase(), { line, value: note[2] ?? "" });
    else if (raw.trim() !== "") orders.push({ line, text: raw.replaceAll(/\s/g, "") });
  });
  const alternatives = wholeWeight(notes.get("NUMBER ALTERNATIVES")?.value ?? "");
  if (alternatives === null || alternatives > 10_000)
    return {
      problems: [
        { line: notes.get("NUMBER ALTERNATIVES")?.line ?? 0, problem: "The line # NUMBER ALTERNATIVES is missing or gives no number." },
      ],
    };

  for (const { line, text: order } of orders) {
    const [count = "", written = "", ...more] = order.split(":");
    const weight = wholeWeight(count);
    const places = (orderPattern.test(written) ? (written.match(/\{[^}]*\}|\d+/g) ?? []) : []).map((place) =>
      place
        .replaceAll(/[{}]/g, "")
        .split(",")
        .map((one) => Number(one) - 1),
    );
    const named = places.flat();
    const twice = twiceIn(named);
    const strange = named.find((index) => index < 0 || index >= alternatives);
    if (weight === null || more.length > 0 || places.length === 0)
      problems.push({ line, problem: "A line reads: how many, a colon, alternatives by number with commas, equals in braces." });
    else if (strange !== undefined) problems.push({ line, problem: `There is no alternative ${strange + 1}.` });
    else if (twice !== undefined) problems.push({ line, problem: `Alternative ${twice + 1} stands twice.` });
    else if (kind.startsWith("s") && named.length > places.length) problems.push({ line, problem: `A .${kind} file has no equals.` });
    else if (kind.endsWith("c") && named.length < alternatives)
      problems.push({ line, problem: `A .${kind} file names every alternative.` });
    else votes.push({ weight, ranking: places });
  }
  const said = notes.get("NUMBER VOTERS");
  const counted = votes.reduce((sum, vote) => sum + vote.weight, 0);
  if (problems.length === 0 && said && Number(said.value) !== counted)
    problems.push({ line: said.line, problem: `The file says ${said.value} voters; its lines come to ${counted}.` });
  if (problems.length > 0) return { problems };
  const title = notes.get("TITLE")?.value;
  return {
    options: Array.from({ length: alternatives }, (_, at) => notes.get(`ALTERNATIVE NAME ${at + 1}`)?.value || String(at + 1)),
    votes,
    ...(title ? { title } : {}),
  };
};
