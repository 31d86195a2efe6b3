import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheet = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The tokens of one block, by name. */
function tokens(start: string): { readonly [name: string]: string } {
  const from = sheet.indexOf(start);
  const block = sheet.slice(from, sheet.indexOf("}", from));
  return Object.fromEntries([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? "", m[2] ?? ""]));
}

const light = tokens(":root {\n  color-scheme: light;");
const darkByDevice = tokens(':root:not([data-theme="light"])');
const darkByChoice = tokens(':root[data-theme="dark"]');

/** Relative luminance, Web Content Accessibility Guidelines 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

const words: readonly (readonly [ink: string, ground: string])[] = [
  ...["paper", "sheet", "shade", "accent-soft", "warn-soft", "bad-soft"].map((ground) => ["ink", ground] as const),
  ...["paper", "sheet", "shade", "accent-soft", "warn-soft"].map((ground) => ["ink-2", ground] as const),
  ...["paper", "sheet", "shade", "accent-soft", "warn-soft", "bad-soft"].map((ground) => ["accent", ground] as const),
  ["accent-strong", "paper"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["bad", "paper"],
  ["bad", "sheet"],
  ["bad", "bad-soft"],
  ["warn", "sheet"],
  ["good", "sheet"],
  ["on-for", "for"],
  ["ink", "shade-1"],
  ["ink", "shade-2"],
  ["ink", "shade-3"],
  ["shade-0", "shade-4"],
  ["shade-0", "shade-5"],
];

const marks: readonly (readonly [mark: string, ground: string])[] = [
  ["rule-strong", "paper"],
  ["rule-strong", "sheet"],
  ["for", "paper"],
  ["against", "paper"],
  ["abstain", "paper"],
  ["focus", "paper"],
  ["accent", "accent-soft"],
];

test.each([
  ["light", light],
  ["dark", darkByDevice],
])("words stand out from their ground at least 4.5 to 1, marks at least 3 to 1 (%s)", (_theme, colours) => {
  const of = (name: string) => colours[name] ?? "#808080";
  const faint = [
    ...words.filter(([ink, ground]) => contrast(of(ink), of(ground)) < 4.5),
    ...marks.filter(([mark, ground]) => contrast(of(mark), of(ground)) < 3),
  ];
  expect(faint).toEqual([]);
});

test("dark is the same whether the device or the reader chose it, and names every colour that light names", () => {
  expect(darkByChoice).toEqual(darkByDevice);
  expect(Object.keys(darkByDevice).sort()).toEqual(Object.keys(light).sort());
});

test("for and against differ in brightness from the page alike, so neither is favoured", () => {
  for (const colours of [light, darkByDevice]) {
    const paper = colours.paper ?? "";
    const ratio = contrast(colours.for ?? "", paper) / contrast(colours.against ?? "", paper);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.5);
  }
});
