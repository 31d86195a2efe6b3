import { href } from "../../app/locales/href.ts";
import type { Parts } from "../loadContext.ts";
import { topicsOf } from "../pages/cached.ts";
import { filledIn, paramsOf } from "./addresses.ts";
import { formats } from "./formats.ts";

/** A sitemap names this many addresses at most (sitemaps.org); each page has two. Single things beyond that are reached from registers. */
const mostPages = 25_000;

/** Pages without twins. */
const others = ["/", "/data", "/data/journal", "/templates", "/words"];

/** Pages that only set two others side by side: nothing to be found by. */
const between = /\/(against|languages)(\/|$)/;

/** Every public page worth finding, registers first, without the language. */
export const sitePages = (parts: Parts): readonly string[] => {
  const paths = [...new Set([...others, ...formats.map(({ path }) => path)])].filter((path) => !between.test(path));
  return paths
    .toSorted((a, b) => Number(a.includes(":")) - Number(b.includes(":")))
    .flatMap((path) => (paramsOf(parts, path) ?? []).map((params) => filledIn(path, params)))
    .filter((path) => topicsOf(path) !== null)
    .slice(0, mostPages);
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** OPD-4: every public page in both languages, each naming the other (sitemaps.org, with the links that search engines read). */
export const sitemap = (parts: Parts): string => {
  const at = (path: string): string => escaped(`${parts.origin}${path}`);
  const entry = (path: string): string => {
    const both = (["en", "cy"] as const).map((lang) => ({ lang, address: at(href(lang, path)) }));
    const links = both.map(({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`).join("");
    return both.map(({ address }) => `<url><loc>${address}</loc>${links}</url>`).join("\n");
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...sitePages(parts).map(entry),
    "</urlset>\n",
  ].join("\n");
};

/** What is not for the public, or shows nothing by itself. */
const closed = ["/desk", "/chamber", "/ballots", "/drafts", "/hand-count", "/steward", "/sign-in", "/sign-out"];

/** Which pages programs leave alone, and where the sitemap is. */
export const robots = ({ origin }: Pick<Parts, "origin">): string =>
  [
    "User-agent: *",
    ...closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /cy${path}`]),
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
