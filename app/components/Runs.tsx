import type { ReactNode } from "react";
import type { Run } from "../../shared/proposals/document.ts";

/** A stretch of text with its marks. */
function marked({ text, emphasis, strong, link }: Run): ReactNode {
  let shown: ReactNode = text;
  if (emphasis) shown = <em>{shown}</em>;
  if (strong) shown = <strong>{shown}</strong>;
  return link ? (
    <a href={link} rel="nofollow noopener">
      {shown}
    </a>
  ) : (
    shown
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
  return placed.map(({ place, run }) => <span key={place}>{marked(run)}</span>);
}
