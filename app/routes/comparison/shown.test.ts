import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicWords } from "../../../server/loadContext.ts";
import { proposalTextOf, revisedTextOf } from "../../../tests/support/proposalText.ts";
import { makeWorld, type World } from "../../../tests/support/world.ts";
import { onlyChanges } from "../../comparison/rows.ts";
import { changesShown, comparisonShown } from "./shown.ts";
import { versionNumber } from "./versions.ts";

const before = proposalTextOf("Benches");
const after = revisedTextOf("Benches");

describe("what changed between two versions, as the page shows it", () => {
  const changes = changesShown(before, after, "en");

  test("numbers its changes from 1 in the order of the page, without gaps", () => {
    const numbers = [...changes.clauses, ...changes.case]
      .flatMap((row) => row.change ?? [])
      .concat(changes.sections.map((one) => one.change));
    expect(numbers).toEqual(Array.from({ length: changes.changes }, (_, i) => i + 1));
  });

  test("DIF-3 a moved block and the place it left lead to each other", () => {
    const left = changes.case.find((row) => row.is === "left");
    const there = changes.case.find((row) => row.moved);
    expect(left).toMatchObject({ other: there?.change, pieces: [] });
    expect(there).toMatchObject({ other: left?.change });
    expect([left?.before, left?.after]).toEqual([
      { kind: "list", number: 2 },
      { kind: "list", number: 1 },
    ]);
  });

  test("names clauses by their numbers in each text", () => {
    expect(changes.clauses.map(({ is, before: was, after: now }) => [is, was?.number ?? null, now?.number ?? null])).toEqual([
      ["changed", 1, 1],
      ["inserted", null, 2],
      ["same", 2, 3],
    ]);
  });

  test("sections of one line stand there only where they changed, the page's language first", () => {
    const keys = changes.sections.map((one) => (one.is === "written" ? `${one.key} ${one.lang}` : one.choice.of));
    expect(keys).toEqual(["cost en", "extent", "addressees", "summary en"]);
  });

  test("what did not change can be left out, with its first and last name said", () => {
    const same = changesShown(before, before, "en");
    expect(same.changes).toBe(0);
    expect(onlyChanges(same.case)).toMatchObject([{ is: "gap", first: { kind: "heading" }, last: { kind: "list", number: 2 } }]);
  });

  test("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
  });
});

describe("the page of two versions", () => {
  let w: World;
  let id = "";
  beforeAll(async () => {
    w = await makeWorld();
    const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: before });
    const { proposal } = await w.must("Ada Anchor", { type: "OpenForSponsors", draft, seat: w.seats("Ada Anchor")[0] });
    id = String(proposal);
    await w.must("Ada Anchor", { type: "MakeVersion", proposal, text: after, reason: "After talks." });
  });
  afterAll(() => w.close());

  const shown = (from: number, to: number) =>
    comparisonShown(
      {
        assembly: w.record.memory,
        words: (hash) => publicWords(w.record, hash),
        langOf: () => "en",
        origin: "https://assembly.example",
      },
      id,
      "cy",
      from,
      to,
    );

  test("compares any two, in the order asked for, and says where it stands", () => {
    expect(shown(1, 2)).toMatchObject({
      missing: null,
      versions: [{ number: 2 }, { number: 1 }],
      changed: { counts: { clauses: { changed: 1, inserted: 1, deleted: 0, moved: 0 } } },
      url: `https://assembly.example/cy/proposals/${id}/v2/against/v1`,
    });
    expect(shown(2, 1)).toMatchObject({ changed: { counts: { clauses: { changed: 1, inserted: 0, deleted: 1, moved: 0 } } } });
    expect(shown(2, 2)).toMatchObject({ changed: { changes: 0 } });
  });

  test("names the version that does not exist", () => {
    expect(shown(1, 9)).toMatchObject({ missing: 9, changed: null });
    expect(shown(0, 2)).toMatchObject({ missing: 0, changed: null });
  });

  test("versions are written v3, or 3 in a form", () => {
    expect(["v3", "3", "v0", "three", "", null].map(versionNumber)).toEqual([3, 3, null, null, null, null]);
  });
});
