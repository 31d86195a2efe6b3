import { Listing } from "../../components/Listing.tsx";
import { formatDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { kindNames } from "./names.ts";
import type { ResultShown } from "./shown.ts";

/** The passage with what was found marked; every other piece is. */
function Passage({ pieces, lang }: Pick<ResultShown, "pieces" | "lang">) {
  // A piece has no name but its place: the same words may be found twice in one passage.
  const placed = pieces.map((text, place) => ({ text, place, found: place % 2 === 1 }));
  return <span lang={lang}>{placed.map(({ text, place, found }) => (found ? <mark key={place}>{text}</mark> : text))}</span>;
}

/** What was found, the best first, each with a link to where it stands (SEA-7). */
export function Results({ results }: { readonly results: readonly ResultShown[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={results.map(({ key, href, numbered, title, kind, at, lang: written, pieces }) => ({
        key,
        href,
        title: <span lang={title?.lang}>{title?.text ?? numbered}</span>,
        kicker: [t(kindNames[kind]), ...(title ? [numbered] : []), ...(at > 0 ? [formatDate(at, lang)] : [])].join(" · "),
        text: <Passage pieces={pieces} lang={written} />,
      }))}
    />
  );
}
