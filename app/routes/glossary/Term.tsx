import type { ReactNode } from "react";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { TermId } from "./terms.ts";

/** A word at its first use on a page, linked to where it is explained. */
export function Term({ of, children }: { readonly of: TermId; readonly children: ReactNode }) {
  const { lang } = useWords();
  return <a href={href(lang, `/words#${of}`)}>{children}</a>;
}
