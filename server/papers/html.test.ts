import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PapersWorld, papersWorld } from "../../tests/support/papersWorld.ts";
import { amendmentListPaper } from "./amendmentListPaper.ts";
import { amendmentPaper } from "./amendmentPaper.ts";
import { comparisonPaper } from "./comparisonPaper.ts";
import { escapeHtml, paperToHtml } from "./html.ts";
import { onlyChanged, plainPassage } from "./paper.ts";
import { makingIn } from "./papersWords.ts";
import { versionPaper } from "./versionPaper.ts";

let world: PapersWorld;
beforeAll(async () => {
  world = await papersWorld('<script>alert("ŵ")</script>');
});
afterAll(() => world.w.close());

const all = (lang: "en" | "cy") => {
  const making = makingIn(world.parts, lang);
  return [
    versionPaper(making, world.proposal),
    versionPaper(making, world.proposal, 1),
    comparisonPaper(making, world.proposal, 2, 1),
    amendmentPaper(making, world.proposal, world.amendment),
    amendmentListPaper(making, world.proposal),
  ].map((paper) => {
    if (!paper) throw new Error("no paper");
    return paper;
  });
};

describe("OUT-1 an HTML file", () => {
  test("stands alone: no script, no picture, nothing it would load, and what people wrote is never markup", () => {
    for (const paper of [...all("en"), ...all("cy")]) {
      const html = paperToHtml(paper);
      expect(html).not.toMatch(/<script|<img|<iframe|<object|<link rel="stylesheet"|\son\w+=|url\(/i);
      expect(html).toContain(escapeHtml('<script>alert("ŵ")</script>'));
      expect(html).toContain(`<html lang="${paper.lang}">`);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain(paper.hash);
      expect(html).toContain(paper.permalink);
      expect(html).toContain("default-src 'none'");
    }
  });

  test("says in words where changes begin and end, and leads nowhere that is not safe", () => {
    const [, , compared] = all("en");
    if (!compared) throw new Error("no paper");
    const html = paperToHtml(compared);
    expect(html).toContain('<ins><span class="hidden" lang="en"> inserted: </span>');
    expect(html).toContain('<del><span class="hidden" lang="en"> deleted: </span>');
    const hostile = {
      ...compared,
      parts: [plainPassage({ kind: "paragraph", runs: [{ text: "here", link: "javascript:alert(1)" }] }, null, "en")],
    };
    expect(paperToHtml(hostile)).not.toContain("javascript:");
  });

  test("of an amendment shows only what it changes", () => {
    const [, , , amendment] = all("en");
    if (!amendment) throw new Error("no paper");
    const short = onlyChanged(amendment);
    expect(short.parts.some((part) => part.is === "heading" && part.text === "The case")).toBe(false);
    expect(paperToHtml(short)).toContain("Nothing");
    expect(short.parts.filter((part) => part.is === "passage" && part.told === null)).toEqual([]);
  });

  test("there is none of what does not exist", () => {
    const making = makingIn(world.parts, "en");
    expect(versionPaper(making, "99")).toBeNull();
    expect(versionPaper(making, world.proposal, 9)).toBeNull();
    expect(comparisonPaper(making, world.proposal, 9, 1)).toBeNull();
    expect(amendmentPaper(making, world.proposal, "99")).toBeNull();
    expect(amendmentListPaper(making, "99")).toBeNull();
  });
});
