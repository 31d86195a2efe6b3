import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Links that show a part of a register: `?standing=late`. The one in hand is marked. */
export function FilterLinks({
  label,
  path,
  here,
  links,
}: {
  readonly label: string;
  readonly path: string;
  readonly here: string | null;
  readonly links: readonly { readonly filter: string | null; readonly text: string }[];
}) {
  const { lang } = useWords();
  return (
    <nav className="pagination no-print" aria-label={label}>
      <ul>
        {links.map(({ filter, text }) => (
          <li key={filter ?? "all"}>
            {filter === here ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a href={href(lang, filter === null ? path : `${path}?standing=${filter}`)}>{text}</a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
