import { useWords } from "../locales/words.tsx";

/** Where the page stands: links above it, then its own name. */
export function Breadcrumbs({
  links,
  here,
}: {
  readonly links: readonly { readonly href: string; readonly text: string }[];
  readonly here: string;
}) {
  const { t } = useWords();
  return (
    <nav className="breadcrumbs no-print" aria-label={t("components.breadcrumbs")}>
      <ol>
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
