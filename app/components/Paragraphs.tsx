import type { ReactNode } from "react";
import { useWords } from "../locales/words.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface NumberedParagraph {
  /** The anchor: `p14`. */
  readonly id: string;
  readonly number: string;
  /** The language it was written in, where it differs from the page. */
  readonly lang?: string | undefined;
  readonly content: ReactNode;
}

/** Minutes, notes and clauses: each paragraph has a number, and the number is its link. */
export function Paragraphs({ items }: { readonly items: readonly NumberedParagraph[] }) {
  const { t } = useWords();
  return (
    <ol className="paragraphs">
      {items.map((item) => (
        <li key={item.id} id={item.id}>
          <a className="paragraph-number" href={`#${item.id}`}>
            <VisuallyHidden>{t("components.paragraph")} </VisuallyHidden>
            {item.number}
          </a>
          <div lang={item.lang}>{item.content}</div>
        </li>
      ))}
    </ol>
  );
}
