import type { ReactNode } from "react";
import type { Run } from "../../shared/proposals/document.ts";
import { useWords } from "../locales/words.tsx";

/** A stretch of text with its marks. Notes and sources stand in brackets where they belong (PRP-20), so that nobody loses their place. */
function Marked({ run: { text, emphasis, strong, link, note } }: { readonly run: Run }) {
  const { t } = useWords();
  let shown: ReactNode = text;
  if (emphasis) shown = <em>{shown}</em>;
  if (strong) shown = <strong>{shown}</strong>;
  if (link)
    shown = (
      <a href={link} rel="nofollow noopener">
        {shown}
      </a>
    );
  if (!note) return shown;
  return (
    <small className="text-note">
      [{note === "note" ? t("components.textNote") : t("components.textSource")} {shown}]
    </small>
  );
}

/** Runs with keys: the place of their first character. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  let at = 0;
  const placed = runs.map((run) => {
    const place = at;
    at += run.text.length;
    return { place, run };
  });
  return placed.map(({ place, run }) => (
    <span key={place}>
      <Marked run={run} />
    </span>
  ));
}
