import { RemixBrowser } from "@remix-run/react";
import { type ReactNode, startTransition, useEffect } from "react";
import { hydrateRoot } from "react-dom/client";
import { partsShown } from "./live/onDemand.tsx";
import { splitLang } from "./locales/href.ts";
import { wordsOfLines } from "./locales/wordLines.ts";
import { WordsProvider } from "./locales/words.tsx";
import { keepTypedEarly } from "./typedEarly.ts";

/** Remix waits for the page's data in the middle of React's work, where a key pressed meanwhile would break the page: so before. */
async function dataRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

/** Does something once the page is alive. */
function OnceAlive({ then, children }: { readonly then: () => void; readonly children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}

const words = wordsOfLines(document.getElementById("words")?.textContent ?? "");
const forgetEarly = keepTypedEarly();

await Promise.all([partsShown(), dataRead()]);
startTransition(() => {
  hydrateRoot(
    document,
    <WordsProvider lang={splitLang(location.pathname).lang} catalogue={words}>
      <OnceAlive then={forgetEarly}>
        <RemixBrowser />
      </OnceAlive>
    </WordsProvider>,
  );
});
