import type { ReactNode } from "react";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

export interface FooterProps {
  /** The page's path without `/cy`; printed at the foot of every sheet. */
  readonly path: string;
  /** One line of the page's own, for instance the head of the journal it was made from. */
  readonly note?: ReactNode;
}

/** Where the words are explained, where the data is, and what this page rests on. */
export function Footer({ path, note }: FooterProps) {
  const { t, lang } = useWords();
  return (
    <footer className="footer">
      <ul className="footer-links">
        <li>
          <a href={href(lang, "/words")}>{t("components.footerWords")}</a>
        </li>
        <li>
          <a href={href(lang, "/data/journal")}>{t("components.footerCheck")}</a>
        </li>
        <li>
          <a href={href(lang, "/roll")}>{t("components.footerRoll")}</a>
        </li>
      </ul>
      <p className="quiet">{t("components.footerRecord")}</p>
      {note ? <p className="quiet break-anywhere">{note}</p> : null}
      <p className="print-only print-line">{href(lang, path)}</p>
    </footer>
  );
}
