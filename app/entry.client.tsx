import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { partsShown } from "./live/onDemand.tsx";
import { splitLang } from "./locales/href.ts";
import { WordsProvider } from "./locales/words.tsx";

const words = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

await partsShown();
startTransition(() => {
  hydrateRoot(
    document,
    <WordsProvider lang={splitLang(location.pathname).lang} catalogue={words}>
      <RemixBrowser />
    </WordsProvider>,
  );
});
