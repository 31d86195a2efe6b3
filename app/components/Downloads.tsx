import { href } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";

export interface DownloadsProps {
  /** The page's address without the language: `/proposals/7/v3`. */
  readonly path: string;
  /** The file shows changes: in Word they are tracked. */
  readonly tracked?: boolean;
  /** Also as Akoma Ntoso. */
  readonly akn?: boolean;
}

/** The page to take away, in the reader's language: PDF (with line numbers, for an amendment that names them), Word, Markdown, a web page. */
export function Downloads({ path, tracked = false, akn = false }: DownloadsProps) {
  const { t, lang } = useWords();
  const file = (ending: string): string => `${href(lang, path)}.${ending}`;
  const files = [
    { href: file("pdf"), text: t("papers.asPdf") },
    { href: `${file("pdf")}?lines=1`, text: t("papers.asPdfLines") },
    { href: file("docx"), text: tracked ? t("papers.asWordTracked") : t("papers.asWord") },
    { href: file("md"), text: t("papers.asMarkdown") },
    { href: file("html"), text: t("papers.asHtml") },
    ...(akn ? [{ href: file("akn.xml"), text: t("akn.file") }] : []),
  ];
  return (
    <aside className="permalink no-print" aria-label={t("papers.download")}>
      <p>{t("papers.download")}:</p>
      <ul className="formats">
        {files.map((one) => (
          <li key={one.href}>
            <a href={one.href}>{one.text}</a>
          </li>
        ))}
      </ul>
    </aside>
  );
}
