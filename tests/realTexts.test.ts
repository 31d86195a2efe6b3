import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readOpenslides } from "../server/imports/openslides.ts";
import { type Resolution, readResolution } from "../server/imports/resolution.ts";
import { applyChanges } from "../shared/amendments/apply.ts";
import { isRefusal } from "../shared/journal.ts";
import { plainOf } from "../shared/proposals/document.ts";
import { canonicalProposal, type ProposalText } from "../shared/proposals/text.ts";

/** OUT-5: texts of other systems come in without loss. Data beside the project; without it these are "not run". */
const data = resolve(import.meta.dirname, "../../shared/data");
const resolutions = `${data}/proposals-debian-gr`;
const openslides = `${data}/openslides-example/example-data.json`;
const missing = (path: string): string => (existsSync(path) ? "" : ` (not run: ${path} is missing)`);

const sourceOf = (name: string): string => readFileSync(`${resolutions}/${name}.wml`, "utf8");
const resolution = (name: string): Resolution => {
  const read = readResolution(sourceOf(name));
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read;
};

/** The words of every option as the source has them, taken out of it in another way than the importer does: tags off, signs of lists off. */
function sourceWords(name: string): readonly string[] {
  const page = sourceOf(name)
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
  const pieces = page.split(/<v(?:text|amendmenttext[a-z]) ?\/>/).slice(1);
  return pieces.map((piece) => {
    const own = piece.split(/<v[a-z]+ ?\/>/)[0] ?? "";
    const text = own.slice(own.search(/<h[234]>/)).replace(/<\/?[a-z][^>]*>/g, " ");
    return stripped(text.replace(/Choice \d+:/, ""));
  });
}

/** Numbers and signs at the beginning of lines stand for kinds of passages; everything else are words. */
const stripped = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(\*|\d{1,3}[a-z]?[.)])\s+/, ""))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

const wordsOf = (text: ProposalText): string => stripped([text.title.en, ...text.clauses.blocks.map(plainOf)].join("\n"));

const known = {
  "2006-vote_007": {
    options: 2,
    proposers: ["Frederik Schueler", "Josselin Mouette"],
    seconds: [8, 5],
    periods: 3,
    ranked: "2006-vote_007",
  },
  "2014-vote_003": {
    options: 4,
    proposers: ["Ian Jackson", "Lucas Nussbaum", "Luca Falavigna", "Charles Plessy"],
    seconds: [11, 5, 11, 13],
    periods: 3,
    ranked: null,
  },
  "2016-vote_004": { options: 3, proposers: ["Gunnar Wolf", "Ian Jackson", "Iain Lane"], seconds: [6, 6, 9], periods: 3, ranked: null },
} as const;

describe.skipIf(!existsSync(resolutions))(`OUT-5 general resolutions of the Debian project${missing(resolutions)}`, () => {
  test.each(Object.entries(known))("%s: every option, who proposed and seconded it, its periods", (name, expected) => {
    const { proposal, periods, majority } = resolution(name);
    const options = [proposal, ...proposal.amendments];
    expect(options).toHaveLength(expected.options);
    expect(options.map(({ proposers }) => proposers[0])).toEqual(expected.proposers);
    expect(options.map(({ seconds }) => seconds.length)).toEqual(expected.seconds);
    expect(periods).toHaveLength(expected.periods);
    expect(periods.every(({ name: period, from }) => period !== "" && from !== "")).toBe(true);
    expect(majority).not.toBe("");
  });

  test.each(Object.keys(known))(
    "%s: the whole text of each option, word for word, also after its amendment is applied to the proposal",
    (name) => {
      const { proposal } = resolution(name);
      const source = sourceWords(name);
      expect(source.every((words) => words.length > 100)).toBe(true);
      expect([proposal, ...proposal.amendments].map(({ text }) => wordsOf(text))).toEqual(source);
      for (const [i, amendment] of proposal.amendments.entries()) {
        const applied = applyChanges(proposal.text, amendment.changes);
        if (!("text" in applied)) throw new Error(`${amendment.name} cannot be applied`);
        expect(wordsOf(applied.text)).toBe(source[i + 1]);
      }
    },
  );

  test.each(Object.keys(known))("%s: every second is named in the source, and no name was made up", (name) => {
    const source = sourceOf(name);
    const { proposal } = resolution(name);
    for (const one of [proposal, ...proposal.amendments].flatMap(({ proposers, seconds }) => [...proposers, ...seconds])) {
      expect(one).toMatch(/^\S+( \S+)+$/);
      expect(source).toContain(one);
    }
  });

  test("what majority is needed, and that a note stands where seconds were not needed", () => {
    expect(resolution("2006-vote_007").ratios).toEqual([{ option: 2, ratio: 3 }]);
    expect(resolution("2014-vote_003").proposal.amendments[0]?.remarks[0]).toContain("does not require seconding");
    expect(resolution("2014-vote_003").majority).toBe("The proposal needs simple majority");
  });

  const ranked = `${data}/ranked-debian/2006-vote_007.expected.json`;
  test.skipIf(!existsSync(ranked))(`the options are those that were voted on${missing(ranked)}`, () => {
    const expected: { readonly options: readonly string[]; readonly majority_ratio: { readonly [option: string]: number } } = JSON.parse(
      readFileSync(ranked, "utf8"),
    );
    const { proposal, ratios } = resolution("2006-vote_007");
    const titles = [proposal, ...proposal.amendments].map(({ title }) => title.replace("#", ""));
    // The last one of a ballot is "Further Discussion"; a majority stands in brackets behind its option.
    expect(titles).toEqual(expected.options.slice(0, -1).map((title) => title.replace(/ \[\d:\d\]$/, "")));
    for (const { option, ratio } of ratios) expect(expected.majority_ratio[String(option)]).toBe(ratio);
  });
});

describe.skipIf(!existsSync(openslides))(`OUT-5 a meeting of OpenSlides${missing(openslides)}`, () => {
  const read = () => {
    const found = readOpenslides(readFileSync(openslides, "utf8"));
    if (isRefusal(found)) throw new Error(JSON.stringify(found));
    return found;
  };

  test("holds what its provenance says: counted again", () => {
    expect(read().counts).toMatchObject({
      meeting: 1,
      agenda_item: 15,
      topic: 8,
      motion: 4,
      motion_change_recommendation: 2,
      poll: 5,
      option: 13,
      vote: 9,
      list_of_speakers: 16,
      speaker: 13,
    });
  });

  test("gives three proposals, one with the amendment 1 - 1, which applied says what the amendment says", () => {
    const { proposals } = read();
    expect(proposals.map(({ name, title }) => [name, title])).toEqual([
      ["A1", "test"],
      ["2", "ohne"],
      ["3", "komplex"],
    ]);
    const [first] = proposals;
    const [amendment] = first?.amendments ?? [];
    expect(amendment).toMatchObject({ name: "1 - 1", kind: "amendment", title: "Änderungsantrag zu 1", proposers: ["Administrator"] });
    const applied = first && amendment ? applyChanges(first.text, amendment.changes) : null;
    if (!applied || !("text" in applied) || !amendment) throw new Error("not applied");
    expect(applied.text.clauses.blocks.map(plainOf)).toEqual(["lömk"]);
    expect(canonicalProposal(applied.text)).toBe(canonicalProposal(amendment.text));
    expect(proposals[2]?.text.clauses.blocks.map(plainOf)).toEqual(["sdf sdfpdfkw wef", "wepkf", "weüpfk", "weüpfdfg"]);
  });

  test("change recommendations are editorial, placed where their lines are certain", () => {
    const { proposals } = read();
    const editorial = proposals.flatMap(({ amendments }) => amendments).filter(({ kind }) => kind === "editorial");
    expect(editorial.map(({ name }) => name)).toEqual(["recommendation 5", "recommendation 4"]);
    expect(editorial[0]?.text.clauses.blocks.map(plainOf)).toEqual(["skp"]);
    expect(editorial[1]?.changes.clauses.map(({ change }) => change)).toEqual(["delete", "delete"]);
  });

  test("figures that contradict one another are flagged and not believed", () => {
    const { polls } = read();
    expect(polls.find(({ id }) => id === 1)).toMatchObject({ printed: 2, counted: 7 });
    expect(polls.filter(({ problems }) => problems.length > 0).map(({ id }) => id)).toEqual([1, 4]);
  });

  test("what is not brought in is told, nothing is left out in silence", () => {
    const { counts, notUnderstood } = read();
    expect(Object.keys(notUnderstood)).toContain("topic");
    expect(
      Object.keys(counts)
        .filter((name) => !(name in notUnderstood))
        .sort(),
    ).toEqual(["meeting_user", "motion", "motion_change_recommendation", "motion_submitter", "motion_supporter", "option", "poll", "user"]);
  });
});

describe("OUT-5 what is no such file", () => {
  test("is refused in words", () => {
    expect(readOpenslides("{")).toMatchObject({ refused: "fileNotJson" });
    expect(readOpenslides("{}")).toMatchObject({ refused: "importNoWords" });
    expect(readResolution("<p>x</p>")).toMatchObject({ refused: "importNoWords" });
  });
});
