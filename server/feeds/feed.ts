import { Feed } from "feed";
import type { Lang } from "../../app/locales/href.ts";
import type { StepSaid } from "./sayStep.ts";
import type { Step } from "./steps.ts";

/** One entry of a feed. */
export interface FeedEntry extends StepSaid {
  readonly step: Step;
}

/** What a feed says of itself and what is in it, newest first. Addresses are whole. */
export interface FeedShown {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Whose feed it is. */
  readonly author: string;
  /** The page that it goes with, its own address in both formats, and where a path of this language lies. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly hrefOf: (path: string) => string;
  readonly entries: readonly FeedEntry[];
  /** When there are no entries: since when there have been none. */
  readonly since: number;
}

// Neither XML nor people can read control characters.
const readable = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, " ");
const escaped = (text: string): string =>
  readable(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
const html = (text: readonly string[]): string => text.map((line) => `<p>${escaped(line).replaceAll("\n", "<br/>")}</p>`).join("");

/** The same for ever, whatever a page is called later (FOL-3): RFC 4151. The year is the one in which it happened. */
const idOf = ({ page, lang }: FeedShown, { key, at }: Step): string =>
  `tag:${new URL(page).hostname},${new Date(at).getUTCFullYear()}:record/${key}${lang === "cy" ? "/cy" : ""}`;

const built = (shown: FeedShown, titled: (text: string) => string): Feed => {
  const newest = shown.entries[0]?.step.at ?? shown.since;
  const feed = new Feed({
    id: shown.atom,
    title: readable(shown.title),
    description: readable(shown.description),
    link: shown.page,
    feedLinks: { atom: shown.atom, json: shown.json },
    author: { name: readable(shown.author) },
    updated: new Date(newest),
    generator: "Tessera",
  });
  for (const { step, title, text, path } of shown.entries) {
    const date = new Date(step.at);
    feed.addItem({
      ...{ id: idOf(shown, step), title: titled(title), link: shown.hrefOf(path), date, published: date },
      content: html(text.length > 0 ? text : [title]),
    });
  }
  return feed;
};

/** The feed as Atom (RFC 4287). Titles are text in HTML there, so that signs in them stay signs. */
export const atomOf = (shown: FeedShown): string => built(shown, escaped).atom1().replace("<feed ", `<feed xml:lang="${shown.lang}" `);

/** The feed as JSON Feed 1.1, which unlike 1.0 says the language and has authors. */
export function jsonFeedOf(shown: FeedShown): string {
  const { author, ...feed } = JSON.parse(built(shown, readable).json1()) as { readonly author?: unknown };
  return JSON.stringify({ ...feed, version: "https://jsonfeed.org/version/1.1", language: shown.lang, authors: [author] });
}
