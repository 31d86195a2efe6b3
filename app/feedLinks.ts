import type { MetaDescriptor } from "@remix-run/node";
import { href, splitLang } from "./locales/href.ts";
import type { T } from "./locales/words.tsx";

/** The feeds of a page for its head, where programs look for them. `pathname` is the page's, with the language; feeds are `outcomes`, `plan/NCSP-0001`. */
export const feedsInHead = (pathname: string, feeds: readonly string[]): MetaDescriptor[] =>
  feeds.flatMap((feed) =>
    [
      ["application/atom+xml", "atom"],
      ["application/feed+json", "json"],
    ].map(([type, ending]) => ({
      ...{ tagName: "link", rel: "alternate", type },
      href: href(splitLang(pathname).lang, `/feeds/${feed}.${ending}`),
    })),
  );

/** The same as links at the foot of a page, beside its other formats. */
export const feedFormats = (t: T, lang: "en" | "cy", feed: string): readonly { readonly href: string; readonly text: string }[] => [
  { href: href(lang, `/feeds/${feed}.atom`), text: t("feeds.asAtom") },
  { href: href(lang, `/feeds/${feed}.json`), text: t("feeds.asJsonFeed") },
];
