import mammoth from "mammoth";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publishedMinutes } from "../../tests/support/minutesStory.ts";
import { type PapersWorld, papersWorld, partsAround } from "../../tests/support/papersWorld.ts";
import { revisedTextOf } from "../../tests/support/proposalText.ts";
import { makeWorld, type World } from "../../tests/support/world.ts";
import { decisionsPaper } from "./decisionsPaper.ts";
import { paperToDocx } from "./docx.ts";
import { paperToHtml } from "./html.ts";
import { paperToMarkdown } from "./markdown.ts";
import { type PackAsked, packPaper } from "./packPaper.ts";
import type { Paper } from "./paper.ts";
import { makingIn } from "./papersWords.ts";
import { paperToPdf } from "./pdf.ts";

const whole: PackAsked = { since: null, points: null };
const pagesIn = (bytes: Buffer): number => [...bytes.toString("latin1").matchAll(/\/Type \/Page\b(?!s)/g)].length;

describe("a sitting with a proposal and an amendment to it", () => {
  let world: PapersWorld;
  let sitting = "";
  const pack = (asked: Partial<PackAsked> = {}, lang: "en" | "cy" = "en"): Paper => {
    const paper = packPaper(makingIn(world.parts, lang), sitting, { ...whole, ...asked });
    if (!paper) throw new Error("no pack");
    return paper;
  };
  beforeAll(async () => {
    world = await papersWorld();
    const { w, proposal } = world;
    const made = await w.must("facilitator", {
      ...{ type: "ScheduleSitting", titleEn: "Spring sitting", titleCy: "Eisteddiad y gwanwyn", startsAt: w.clock + 40 * 86_400_000 },
      ...{ hall: "Town Hall", link: "https://meet.example/spring" },
      items: [
        { kind: "opening", minutes: 5 },
        { kind: "proposal", proposal, minutes: 40, template: "motion-debate" },
      ],
    });
    sitting = String(made["sitting"]);
    w.clock += 86_400_000;
    await w.must("facilitator", { type: "PublishAgenda", sitting });
  });
  afterAll(() => world.w.close());

  test("PCK-1 holds agenda, text, amendments in order, the words' meanings, and where it comes from; no private link", () => {
    const text = paperToMarkdown(pack());
    for (const part of ["Spring sitting", "Contents", "Agenda", "Order of voting", "Amendment 1", "What the words mean", "Quorum"])
      expect(text).toContain(part);
    expect(text).toContain("https://assembly.example/sittings/1/pack.html");
    expect(text).not.toContain("meet.example");
    expect(paperToMarkdown(pack({}, "cy"))).toContain("Eisteddiad y gwanwyn");
    expect(pack({}, "cy").permalink).toBe("https://assembly.example/cy/sittings/1/pack.html");
    expect(packPaper(makingIn(world.parts, "en"), "99", whole)).toBeNull();
  });

  test("PCK-1 its contents lead to headings that are there, and its hash is that of an entry", () => {
    const paper = pack();
    const html = paperToHtml(paper);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to);
    expect(links).toEqual(["agenda", "item-1", "item-2", "words"]);
    for (const link of links) expect(html).toContain(` id="${link}"`);
    expect(world.w.record.journal.since(0, 10_000).map(({ hash }) => hash)).toContain(paper.hash);
  });

  test("PCK-2 items have their times, texts their numbers; the 18-point version has more pages", async () => {
    const paper = pack();
    const agenda = paper.parts.find((part) => part.is === "table");
    expect(agenda?.rows.map((row) => /^\d\d:\d\d$|^–$/.test(row[1] ?? ""))).toEqual([true, true]);
    expect(paperToHtml(paper)).toContain('<small class="n" id="p1">1</small>');
    expect(paperToHtml(pack({ points: 18 }))).toContain('<html lang="en" class="large">');
    const [small, large] = [await paperToPdf(paper), await paperToPdf(pack({ points: 18 }))];
    expect(pagesIn(small)).toBeGreaterThan(3);
    expect(pagesIn(large)).toBeGreaterThan(pagesIn(small));
  });

  test("PCK-2 Word reads it: every clause with its number, in both sizes", async () => {
    const { value, messages } = await mammoth.extractRawText({ buffer: await paperToDocx(pack({ points: 18 })) });
    expect(messages.filter(({ type }) => type === "error")).toEqual([]);
    expect(value).toContain("1. Each council keeps");
    expect(value).toContain("What the words mean");
  });

  test("PCK-3 changed pages hold nothing before a change, and afterwards the item with its changes", async () => {
    const { w, proposal } = world;
    expect(paperToMarkdown(pack({ since: "agenda" }))).toContain("Nothing has changed.");
    w.clock += 86_400_000;
    const text = revisedTextOf("Benches in every park");
    await w.must("Ada Anchor", { type: "MakeVersion", proposal, text, reason: "A better title." });
    const changed = pack({ since: "agenda" });
    const words = paperToMarkdown(changed);
    expect(words).toContain("the text is now version 3.");
    expect(words).toContain("What changed from version 2 to version 3");
    expect(changed.parts.some((part) => part.is === "heading" && part.anchor === "item-1")).toBe(false);
    expect(paperToMarkdown(pack({ since: "2026-03-01" }))).toContain("new on the agenda.");
    expect(paperToMarkdown(pack({ since: "2099-01-01" }))).toContain("Nothing has changed.");
    for (const since of ["2026-02-30", "yesterday", "__proto__"])
      expect(packPaper(makingIn(world.parts, "en"), sitting, { ...whole, since })).toBeNull();
  });
});

describe("PCK-5 the list of decisions", () => {
  let w: World;
  let sitting = "";
  beforeAll(async () => {
    w = await makeWorld();
    sitting = await publishedMinutes(w);
  });
  afterAll(() => w.close());

  test("has each declared vote with question, result, figures and outcome, and the actions of the minutes; in both languages", async () => {
    for (const lang of ["en", "cy"] as const) {
      const paper = decisionsPaper(makingIn(partsAround(w), lang), sitting);
      if (!paper) throw new Error("no list");
      const { value } = await mammoth.extractRawText({ buffer: await paperToDocx(paper) });
      expect(value).toContain(lang === "en" ? "Outcome 1" : "Canlyniad 1");
      expect(value).toContain(lang === "en" ? "Actions agreed" : "Camau y cytunwyd arnynt");
      expect(value).toContain("6.00");
      expect(paper.parts.filter((part) => part.is === "table").length).toBeGreaterThan(1);
    }
  });

  test("PCK-4 tells nothing of a sitting that is not there, nor of what was withdrawn", () => {
    expect(decisionsPaper(makingIn(partsAround(w), "en"), "99")).toBeNull();
    const pack = packPaper(makingIn(partsAround(w), "en"), sitting, whole);
    expect(pack).not.toBeNull();
    expect(JSON.stringify(pack)).not.toContain("caretaker");
  });
});
