import type { ReactNode } from "react";
import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

export interface FooterProps {
  /** The page's path without `/cy`. */
  readonly path: string;
  /** The whole address, printed at the foot of every sheet; the path where not given. */
  readonly address?: string | undefined;
  /** The e-mail address for questions, also from the press. */
  readonly contact?: string | null | undefined;
  /** One line of the page's own, for instance the head of the journal it was made from. */
  readonly note?: ReactNode;
}

/** Where to read on, where the words are explained, and what every page rests on. */
export function Footer({ path, address, contact, note }: FooterProps) {
  const { t, lang } = useWords();
  const links: readonly (readonly [path: string, text: string])[] = [
    ["/proposals", t("components.navProposals")],
    ["/precedents", t("components.footerPrecedents")],
    ["/evidence", t("components.footerEvidence")],
    ["/places", t("components.footerPlaces")],
    ["/votes", t("components.navVotes")],
    ["/sittings", t("components.navSittings")],
    ["/roll", t("components.footerRoll")],
    ["/words", t("components.footerWords")],
    ["/data/journal", t("components.footerCheck")],
  ];
  return (
    <footer className="footer">
      <ul className="footer-links">
        {links.map(([to, text]) => (
          <li key={to}>
            <a href={href(lang, to)}>{text}</a>
          </li>
        ))}
      </ul>
      <p className="quiet">{t("components.footerRecord")}</p>
      {contact ? (
        <p className="quiet">
          {t("components.footerContact")} <a href={`mailto:${contact}`}>{contact}</a>
        </p>
      ) : null}
      {note ? <p className="quiet break-anywhere">{note}</p> : null}
      <p className="print-only print-line">{address ?? href(lang, path)}</p>
    </footer>
  );
}
