// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { blocksToPlain, plainToBlocks } from "../../shared/proposals/plainForm.ts";
import { htmlToBlocks, pastedBlocks } from "./paste.ts";

const plain = (html: string): string =>
  blocksToPlain({ blocks: htmlToBlocks(html).map((block, i) => ({ id: `b${i + 1}`, kind: block.kind, runs: block.runs })), given: 99 });

describe("what is pasted (PRP-16)", () => {
  it("keeps headings, clauses, lists, quotations, links and marks of a web page", () => {
    expect(
      plain(
        '<h2>Why</h2><p>It <b>closed</b> in <i>2019</i>, <a href="https://example.org/x">see</a>.</p><ol><li>Open it<li><p>Keep it</p><p>open</p></ol><ul><li>warm</ul><blockquote><p>Oh</p></blockquote>',
      ),
    ).toBe("# Why\n\nIt **closed** in *2019*, [see](https://example.org/x).\n\n1. Open it\n2. Keep it\n\nopen\n\n- warm\n\n> Oh");
  });

  it("understands Word's lists and throws its signs, styles and comments away", () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
      <!--StartFragment--><p class="MsoTitle">Libraries<o:p></o:p></p>
      <p class="MsoNormal" style="margin:0">They <span style="font-weight:bold">closed</span>.<o:p>&nbsp;</o:p></p>
      <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">1.<span>&nbsp;&nbsp;</span></span><!--[endif]-->Open them.</p>
      <p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>books</p>
      <!--EndFragment--></body></html>`;
    expect(plain(word)).toBe("# Libraries\n\nThey **closed**.\n\n1. Open them.\n\n- books");
  });

  it("is not misled by a wrapper that says bold and means nothing", () => {
    expect(
      plain('<b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-style:italic">so</span> it is</p></b>'),
    ).toBe("*so* it is");
  });

  it("lets no script, image or hidden text through, and no link but https, http and mailto", () => {
    expect(
      plain(
        '<p onclick="alert(1)">a<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><text>b</text></svg><span style="display: none">c</span><a href="javascript:alert(1)">d</a><del>e</del></p>',
      ),
    ).toBe("ad");
  });

  it("divides at two line breaks and joins at one, and puts a table's row into a line", () => {
    expect(plain("one<br>two<br><br>three")).toBe("one two\n\nthree");
    expect(plain("<table><tr><th>a</th><td>1</td></tr><tr><td>b</td><td>2</td></tr></table>")).toBe("a 1\n\nb 2");
  });

  it("falls back to the plain text where there is no HTML to read", () => {
    expect(pastedBlocks("", "1. one\n2. two")).toEqual(plainToBlocks("1. one\n2. two").blocks.map(({ kind, runs }) => ({ kind, runs })));
    expect(pastedBlocks("<p> </p>", "words")).toEqual([{ kind: "paragraph", runs: [{ text: "words" }] }]);
    expect(htmlToBlocks("x".repeat(2_000_001))).toEqual([]);
  });
});
