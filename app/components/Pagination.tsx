import { useWords } from "../locales/words.tsx";
import { pagesShown } from "./pagesShown.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface PaginationProps {
  readonly label: string;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefOf: (page: number) => string;
}

/** Links to the other pages of a long list; nothing where there is only one. */
export function Pagination({ label, page, pages, hrefOf }: PaginationProps) {
  const { t } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="pagination" aria-label={label}>
      <ul>
        {page > 1 ? (
          <li>
            <a href={hrefOf(page - 1)} rel="prev">
              {t("components.previous")}
            </a>
          </li>
        ) : null}
        {pagesShown(page, pages).map((shown) => (
          <li key={shown.key}>
            {shown.page === null ? (
              <span aria-hidden="true">…</span>
            ) : shown.page === page ? (
              <span aria-current="page">
                <VisuallyHidden>{t("components.page")} </VisuallyHidden>
                {shown.page}
              </span>
            ) : (
              <a href={hrefOf(shown.page)}>
                <VisuallyHidden>{t("components.page")} </VisuallyHidden>
                {shown.page}
              </a>
            )}
          </li>
        ))}
        {page < pages ? (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t("components.next")}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
