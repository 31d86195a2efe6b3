import type { Refusal } from "../../../shared/journal.ts";
import { href } from "../../locales/href.ts";
import { refusalText } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { mendedAt } from "../../problem.ts";

/** Why no vote can open on a text, with the way to where that can be seen and mended (PRP-15, PRP-21). */
export function NotReady({ refusal }: { readonly refusal: Refusal }) {
  const { t, lang } = useWords();
  const mended = mendedAt(refusal);
  const said = refusalText(t, refusal);
  return <p>{mended === null ? said : <a href={href(lang, mended)}>{said}</a>}</p>;
}
