import { useWords } from "../locales/words.tsx";

export interface PermalinkProps {
  /** The whole address, never reused. */
  readonly url: string;
  /** "version 3", "entry 4,120". */
  readonly version?: string;
  readonly formats?: readonly { readonly href: string; readonly text: string }[];
}

/** How to cite this page, and the same in other formats. */
export function Permalink({ url, version, formats = [] }: PermalinkProps) {
  const { t } = useWords();
  return (
    <aside className="permalink" aria-label={t("components.citeThis")}>
      <p>
        {t("components.citeThis")}: <code>{url}</code>
        {version ? <span className="quiet"> · {version}</span> : null}
      </p>
      {formats.length > 0 ? (
        <ul className="formats no-print">
          {formats.map((format) => (
            <li key={format.href}>
              <a href={format.href}>{format.text}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </aside>
  );
}
