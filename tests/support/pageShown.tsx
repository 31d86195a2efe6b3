import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { catalogues } from "../../app/locales/catalogues.server.ts";
import type { Lang } from "../../app/locales/href.ts";
import { WordsProvider } from "../../app/locales/words.tsx";

/** A page's main part as its server writes it, from what its loader gave and, after a form, what its action answered. */
export function pageShown(Page: ComponentType, loaded: unknown, answered?: unknown, lang: Lang = "en"): string {
  const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  const element = (
    <WordsProvider lang={lang} catalogue={catalogues[lang]}>
      <Page />
    </WordsProvider>
  );
  const hydrationData = {
    loaderData: { page: sent(loaded) },
    ...(answered === undefined ? {} : { actionData: { page: sent(answered) } }),
  };
  const router = createMemoryRouter([{ id: "page", path: "*", loader: () => null, element }], { hydrationData });
  return renderToStaticMarkup(<RouterProvider router={router} />);
}

/** Ids that stand on a page more than once, and links within it that lead nowhere. */
export function badIds(page: string): readonly string[] {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id ?? "");
  return [...ids.filter((id, i) => ids.indexOf(id) !== i), ...links.filter((id) => !ids.includes(id)).map((id) => `#${id}`)];
}
