import { expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { xml, xmlDocument } from "./xml.ts";

const anything = {
  fileName: "anything.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="p"><xs:complexType mixed="true"><xs:sequence>
    <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:attribute name="title"/></xs:complexType></xs:element></xs:schema>`,
};
/** Whether an independent reader takes it. */
const reads = async (contents: string): Promise<boolean> =>
  (await validateXML({ xml: [{ fileName: "p.xml", contents }], schema: [anything] })).valid;

const odd = [
  "<script>alert(1)</script>",
  "]]>",
  "<![CDATA[x]]>",
  "&amp; &#0; &unknown;",
  `"quotes" and 'quotes'`,
  "--> <!-- <?xml?>",
  "line\r\nend\rand\ttab",
  "\u0000\u0001\u0008\u000b\u001f\u007f\u0085",
  "\ufffe\uffff",
  "\ud800 alone \udc00 and \ud83d\ude00 together",
  "ŵ ŷ ô 漢字 \u202e",
];

test.each(odd)("AKN-5 what people wrote is never markup, in text and in attributes: %j", async (text) => {
  const made = xmlDocument(xml("p", { title: text }, text, xml("b", { title: text }), text));
  expect(await reads(made)).toBe(true);
  expect([...made.matchAll(/<[^>]*>/g)].map(([tag]) => tag.replace(/"[^"]*"/g, "").split(/[\s/>]/)[0])).toEqual(["<?xml", "<p", "<b", "<"]);
});

test("AKN-5 what XML cannot hold is written as U+FFFD, everything else as it is", () => {
  expect(xmlDocument(xml("p", {}, "a\u0000b\ud800c\udc00d\uffffe\ud83d\ude00"))).toContain(
    "<p>a\ufffdb\ufffdc\ufffdd\ufffde\ud83d\ude00</p>",
  );
  expect(xmlDocument(xml("p", { title: 'a\n"b"' }, "a\rb > c"))).toContain('<p title="a&#10;&quot;b&quot;">a&#13;b &gt; c</p>');
});

test("lines are broken only between elements, never between words", () => {
  const made = xmlDocument(
    xml("body", { none: undefined }, xml("p", {}, xml("b", {}, "one"), xml("i")), xml("section", {}, xml("p", {}, "x"))),
  );
  expect(made.split("\n").slice(1)).toEqual([
    "<body>",
    "  <p><b>one</b><i/></p>",
    "  <section>",
    "    <p>x</p>",
    "  </section>",
    "</body>",
    "",
  ]);
});
