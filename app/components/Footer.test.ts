import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { catalogues } from "../locales/catalogues.server.ts";
import { WordsProvider } from "../locales/words.tsx";
import { Footer } from "./Footer.tsx";

const foot = (contact: string | null): string => {
  const children = createElement(Footer, { path: "/", contact });
  return renderToStaticMarkup(createElement(WordsProvider, { lang: "en", catalogue: catalogues.en, children }));
};

test("the address for questions stands at the foot of a page where there is one", () => {
  expect(foot("press@assembly.example")).toContain('<a href="mailto:press@assembly.example">press@assembly.example</a>');
  expect(foot(null)).not.toContain("mailto:");
});
