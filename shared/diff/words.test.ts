import { describe, expect, test } from "vitest";
import { textOfRuns } from "./blocks.ts";
import { applyPieces, compareLines, compareRuns } from "./pieces.ts";
import { tokensOf } from "./words.ts";

/** Pieces as an editor marks them: [-deleted-], {+inserted+}, <other marks>. */
const marked = (before: string, after: string): string => compareLines(before, after).map(shown).join("");
const shown = (piece: ReturnType<typeof compareLines>[number]): string => {
  const text = textOfRuns(piece.runs);
  return { same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}`, marks: `<${text}>` }[piece.is];
};

describe("words", () => {
  test("DIF-5 words keep their apostrophes and hyphens, in Welsh as in English; figures their separators and per cent", () => {
    expect(tokensOf("Mae'r tŷ-bach a’r dŵr").filter((token) => token !== " ")).toEqual(["Mae'r", "tŷ-bach", "a’r", "dŵr"]);
    expect(tokensOf("£1,000 at 2.5 % by 10:30, 90% done.").filter((token) => token !== " ")).toEqual([
      ...["£1,000", "at", "2.5 %", "by", "10:30", ",", "90%", "done", "."],
    ]);
  });

  test("DIF-5 whole words and whole figures change", () => {
    expect(marked("within 30 minutes' walk for 90 % of residents", "within 20 minutes' walk for 95 % of residents")).toBe(
      "within [-30-]{+20+} minutes' walk for [-90 %-]{+95 %+} of residents",
    );
    expect(marked("costs £1,000 a year", "costs £1,500 a year")).toBe("costs [-£1,000-]{+£1,500+} a year");
    expect(marked("Mae'r llyfrgell ar agor", "Mae’r llyfrgelloedd ar agor")).toBe("[-Mae'r llyfrgell-]{+Mae’r llyfrgelloedd+} ar agor");
  });

  test("DIF-6 changes with only a short word between them are told as one", () => {
    expect(marked("every library of the council", "each room of the council")).toBe("[-every library-]{+each room+} of the council");
    expect(marked("paid by councils and parishes yearly", "funded by departments and boards yearly")).toBe(
      "[-paid by councils and parishes-]{+funded by departments and boards+} yearly",
    );
  });

  test("DIF-6 an inserted sentence begins where sentences begin, an inserted word takes its space along", () => {
    expect(marked("It is near. It is free.", "It is near. It is warm. It is free.")).toBe("It is near. {+It is warm. +}It is free.");
    expect(marked("the room is open", "the warm room is open")).toBe("the {+warm +}room is open");
    expect(marked("Halls, libraries and parks", "Halls and parks")).toBe("Halls[-, libraries-] and parks");
  });

  test("DIF-6 a text of which next to nothing is left is replaced as a whole", () => {
    expect(
      marked("The department pays for heating and staff in winter.", "Each room, in use or not, keeps its own register of keys."),
    ).toBe("[-The department pays for heating and staff in winter-]{+Each room, in use or not, keeps its own register of keys+}.");
    expect(marked("Ada, Bo, Cai, in all three.", "Dee keeps Ada in mind, and then all others follow her onwards.")).toBe(
      "[-Ada, Bo, Cai, in all three.-]{+Dee keeps Ada in mind, and then all others follow her onwards.+}",
    );
  });

  test("DIF-7 a change of marks alone is told, with the words it is about", () => {
    const pieces = compareRuns([{ text: "keeps one warm room" }], [
      { text: "keeps one " },
      { text: "warm room", strong: true as const },
    ] as readonly { text: string; strong?: true }[]);
    expect(pieces).toEqual([
      { is: "same", runs: [{ text: "keeps one " }] },
      { is: "marks", before: [{ text: "warm room" }], runs: [{ text: "warm room", strong: true }] },
    ]);
  });

  test("DIF-7 a link that leads elsewhere is a change of marks", () => {
    const link = (to: string) => [{ text: "see " }, { text: "the list", link: to }];
    expect(compareRuns(link("https://a.example"), link("https://b.example")).map((piece) => piece.is)).toEqual(["same", "marks"]);
  });

  test("DIF-8 pieces made from another text are not applied", () => {
    const pieces = compareLines("one two", "one three");
    expect(applyPieces([{ text: "one two" }], pieces)).toEqual([{ text: "one three" }]);
    expect(applyPieces([{ text: "one four" }], pieces)).toBeNull();
    expect(applyPieces([{ text: "one two more" }], pieces)).toBeNull();
  });

  test("nothing in both texts is no piece at all", () => {
    expect(compareLines("", "")).toEqual([]);
    expect(marked("", "New.")).toBe("{+New.+}");
    expect(marked("Old.", "")).toBe("[-Old.-]");
  });
});
