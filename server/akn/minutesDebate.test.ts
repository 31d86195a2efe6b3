import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../app/routes/decision-note/marked.ts";
import { minutesShown } from "../../app/routes/minutes-version/shown.ts";
import { aknMissing, aknProblems, aknSamples } from "../../tests/support/aknSchema.ts";
import { heldSitting, publishedMinutes, sendRound } from "../../tests/support/minutesStory.ts";
import { partsAround } from "../../tests/support/papersWorld.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { makingIn } from "../papers/papersWords.ts";
import { minutesDebate } from "./minutesDebate.ts";
import { references } from "./references.ts";
import { xmlDocument } from "./xml.ts";

/** What people may write: script, ends of XML's own, characters that XML cannot hold, the characters that marks are made of. */
const odd = `<script>alert("x")</script> ]]> &amp; 'ŵ' \u0001 \ud800 \ue000withdrawn\ue001forged\ue002 \ue000for\ue0019\ue002`;

let w: World;
let other: World;
const debate = (version = "full", lang: "en" | "cy" = "en", of = w): string => {
  const made = minutesDebate(partsAround(of), "2026-03-12", version, lang);
  if (made === null) throw new Error(`there is no ${version}`);
  return made;
};
beforeAll(async () => {
  w = await makeWorld();
  const published = await publishedMinutes(w);
  const addition = { en: "The heating was off.", cy: "Roedd y gwres i ffwrdd.", reason: odd };
  await w.must("secretariat", { type: "AddToMinutes", sitting: published, paragraph: "agenda", ...addition });

  other = await makeWorld();
  const sitting = await heldSitting(other);
  const changed = { en: `In other words. ${odd}`, cy: `Mewn geiriau eraill. ${odd}`, reason: odd };
  for (const paragraph of ["figures-2026-1", "interests-1"])
    await other.must("secretariat", { type: "ChangeMinutes", sitting, paragraph, ...changed });
  await other.must("secretariat", { type: "AddMinutesParagraph", sitting, after: "vote-2026-1", en: odd, cy: odd });
  await sendRound(other, sitting);
  const note = other.record.memory.minutes(sitting)?.own[0];
  await other.must("secretariat", { type: "WithdrawWords", hash: note?.en, reason: "It names a person." });
}, 60_000);
afterAll(() => {
  w?.close();
  other?.close();
});

describe("the validator", () => {
  test.runIf(aknMissing === "")(
    `takes the valid samples and refuses the invalid ones${aknMissing}`,
    async () => {
      for (const [name, contents] of aknSamples("valid")) expect([name, await aknProblems(contents)]).toEqual([name, []]);
      for (const [name, contents] of aknSamples("invalid")) expect((await aknProblems(contents)).length, name).toBeGreaterThan(0);
      expect((await aknProblems(debate().replace("<heading>", '<heading eId="p1">'))).join()).toContain("eId");
      expect((await aknProblems(debate().replace("<debateBody", "<debateBoddy"))).length).toBeGreaterThan(0);
    },
    60_000,
  );
});

describe("AKN-1 minutes as a debate", () => {
  const versions = [["v1", () => w] as const, ["full", () => w] as const, ["full", () => other] as const];
  test.runIf(aknMissing === "")(
    `are valid in every version, in both languages, whatever was written${aknMissing}`,
    async () => {
      for (const [version, of] of versions)
        for (const lang of ["en", "cy"] as const)
          expect([version, lang, await aknProblems(debate(version, lang, of()))]).toEqual([version, lang, []]);
    },
    60_000,
  );

  test("hold every paragraph of the page in its order, with its anchor and its words", () => {
    for (const lang of ["en", "cy"] as const) {
      const { reading, t } = makingIn(partsAround(w), lang);
      const made = debate("full", lang);
      const told = [...made.matchAll(/<(narrative|scene|summary|speech) eId="([pst]\d+)"[^>]*>(.*?)<\/\1>/gs)];
      const text = (of: string): string => {
        const bare = of.replace(/<authorialNote.*<\/authorialNote>|<from>.*<\/from>|<[^>]*>/gs, "").trim();
        return bare.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      };
      const page = minutesShown(reading, "1", t, lang, w.record.memory.minutes("1")?.versions[1]?.seq);
      expect(told.map(([, , id = "", inside = ""]) => [id, text(inside)])).toEqual(page.map((one) => [one.id, plain(one.text)]));
    }
  });

  test("stand in sections: opening, attendance, agenda, items with their rounds and votes, actions", () => {
    const names = [...debate().matchAll(/<debateSection name="([\w-]+)"/g)].map(([, name]) => name);
    expect(names).toEqual([
      ...["meeting", "opening", "attendance", "interests", "agenda", "item", "item", "round", "item", "round", "voting", "end"],
      ...["unreached", "actions", "additions", "corrections"],
    ]);
    expect(debate()).toContain('<speech eId="p17" by="#holder-of-seat-5" as="#seat-5">');
    expect(debate()).toMatch(/<pointOfOrder eId="p19__point">\s*<speech eId="p19"/);
  });

  test("refer to nothing that is not in them", () => {
    for (const made of [debate(), debate("v1", "cy"), debate("full", "en", other)]) {
      const ids = new Set([...made.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => `#${id}`));
      const used = [...made.matchAll(/ (?:by|as|source|outcome|refersTo|href)="(#[^"]+)"/g)].flatMap(([, all = ""]) => all.split(" "));
      expect(used.filter((one) => !ids.has(one))).toEqual([]);
    }
  });
});

describe("AKN-2 who and what minutes are", () => {
  test("are told by work, version and language, and by no day but the record's", () => {
    const [en, cy] = [debate(), debate("full", "cy")];
    const work = /<FRBRuri value="(\/akn\/gb\/debate\/minutes\/assembly-[0-9a-f]{16}\/2026-03-12\/1)"\/>/.exec(en)?.[1];
    expect(cy).toContain(`<FRBRuri value="${work}"/>`);
    for (const [made, language] of [[en, "eng"] as const, [cy, "cym"] as const]) {
      expect(made).toContain(`<FRBRuri value="${work}/${language}@v2"/>`);
      expect(made).toContain(`<FRBRlanguage language="${language}"/>`);
    }
    expect(en).toContain('<FRBRauthoritative value="true"/>');
    expect(en).toContain('<publication date="2026-03-13"');
    expect(debate("v1")).toContain('<FRBRauthoritative value="false"/>');
    expect(debate("v1")).not.toContain("<publication");
  });

  test("name nobody whom the page does not name", () => {
    for (const never of ["Quayside Refuge", "meet.example", "Fay Ford", "p-"])
      expect([
        never,
        debate()
          .replace(/p-[rt]/g, "")
          .includes(never),
      ]).toEqual([never, false]);
    const { reading, t } = makingIn(partsAround(w), "en");
    const seat = w.seats("Eve Ebb")[0] ?? "";
    const told = xmlDocument(references({ reading, t, lang: "en" }, { speaking: [seat], seats: [seat], concepts: [] }));
    expect(told).toContain(
      '<TLCPerson eId="holder-of-seat-4" href="/akn/ontology/person/gb/holder-of-seat-4" showAs="seat 4, protected"/>',
    );
    expect([...told.matchAll(/<TLCOrganization eId="([^"]+)"/g)].map(([, id]) => id)).toEqual(["assembly", "secretariat"]);
  });
});

test("AKN-3 a vote has its quorum, its counts and its outcome, also where the secretariat put it into other words", () => {
  const analysis = (made: string) => /<analysis.*<\/analysis>/s.exec(made)?.[0] ?? "";
  const figures = [...analysis(debate()).matchAll(/<(count|quorum) eId="[^"]+" value="([^"]+)" refersTo="([^"]+)"/g)];
  expect(figures.map(([, name, value, of]) => `${name} ${of} ${value}`)).toEqual([
    ...["count #for #heads 6", "count #against #heads 1", "count #abstain #heads 1", "count #did-not-vote #heads 4"],
    ...["count #for #weight 6.00", "count #against #weight 1.00", "count #abstain #weight 1.00", "count #did-not-vote #weight 4.00"],
    ...["count #for #regions 2", "count #against #regions 1", "count #did-not-vote #regions 0", "count #neither #regions 0"],
    ...["quorum #seats-present 8", "quorum #seats-needed 4", "quorum #regions-present 3", "quorum #regions-needed 1"],
  ]);
  expect(analysis(debate())).toContain('<voting eId="voting-2026-1" outcome="#carried" href="#p20">');
  expect(debate()).toContain('for <quantity refersTo="#for" normalized="6">6</quantity>, against');
  expect(debate("full", "en", other)).toContain('<summary eId="p21">In other words.');
  expect(analysis(debate("full", "en", other))).toBe(analysis(debate()));
});

describe("AKN-4 what was done to minutes", () => {
  test("withdrawn words are marked and are not there", () => {
    expect(debate()).toContain('<remark status="removed">These words were withdrawn.</remark></p>');
    expect(debate()).not.toContain("caretaker");
    expect(debate("full", "cy")).toContain('<remark status="removed">Tynnwyd y geiriau hyn yn ôl.</remark></p>');
    expect(debate("full", "en", other)).toMatch(/<narrative eId="s1"><remark status="removed">/);
  });
  test("changes say why and what the record gave; additions and corrections stand behind", () => {
    expect(debate()).toMatch(
      /<authorialNote eId="p1__note"><p>Changed after correction C1 by an attendee\.<\/p><p>The reason given: The Town/,
    );
    expect(debate()).toMatch(/<other eId="a1">\s*<p>Added on .*, to paragraph 9: <inline name="words" xml:lang="en">The heating was off\./);
    expect(debate()).toMatch(/<other eId="c2">\s*<p><ref href="#p9">On paragraph 9\.<\/ref> From seat 7, Welsh Mill Choir: /);
    expect(debate("v1")).not.toContain('<other eId="');
  });
});

test("AKN-5 what people wrote is words: no element, no mark comes of it", () => {
  const made = debate("full", "en", other);
  expect(made).toContain("&lt;script&gt;alert(");
  expect(made).not.toMatch(/<script|\]\]>|[\u0001\ud800]|[\ue000-\ue002]/);
  expect(made).not.toContain('<remark status="removed">forged');
  expect(made).not.toContain('normalized="9"');
});

test("AKN-6 the same record gives the same bytes, on another day and by the other address", () => {
  const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
  const before = (["en", "cy"] as const).map((lang) => hash(debate("full", lang)));
  w.clock += 400 * 86_400_000;
  expect((["en", "cy"] as const).map((lang) => hash(debate("v2", lang)))).toEqual(before);
  expect(minutesDebate(partsAround(w), "2026-03-12", "v9", "en")).toBeNull();
  expect(minutesDebate(partsAround(w), "2026-03-13", "full", "en")).toBeNull();
});
