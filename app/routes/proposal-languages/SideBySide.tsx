import { Pieces } from "../../comparison/Pieces.tsx";
import { ColumnNames } from "../../comparison/Rows.tsx";
import { classes } from "../../components/classes.ts";
import { Tag } from "../../components/Tag.tsx";
import { type T, useWords } from "../../locales/words.tsx";
import { languageNames, partNames } from "./names.ts";
import { type PartShown, pageFirst, type StandingShown } from "./shown.ts";

/** What is to be said of a part: where one language was left behind, or is missing (PRP-21). */
function PartTag({ part }: { readonly part: PartShown }) {
  const { t } = useWords();
  const said = tagOf(t, part);
  return said && <Tag tone={said.tone}>{said.text}</Tag>;
}

function tagOf(t: T, { changed, missing, behind }: PartShown): { readonly tone: "warn" | "plain" | "quiet"; readonly text: string } | null {
  if (missing) return { tone: "warn", text: t(missing === "cy" ? "languages.missingCy" : "languages.missingEn") };
  if (behind) return { tone: "warn", text: t(behind === "cy" ? "languages.changedOnlyEn" : "languages.changedOnlyCy") };
  if (changed.en && changed.cy) return { tone: "plain", text: t("languages.changedBoth") };
  return changed.en || changed.cy ? { tone: "plain", text: t("languages.changedSettled") } : null;
}

/**
 * Title, question and summary in English and Welsh beside each other, on a phone one under the other. What changed since both were
 * last confirmed is marked word by word in each; where only one changed, that is said in words.
 */
export function SideBySide({ standing, level = 3 }: { readonly standing: StandingShown; readonly level?: 2 | 3 }) {
  const { t, lang } = useWords();
  const [first = lang, second = lang] = pageFirst(lang);
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="compared compared-side">
      <ColumnNames names={{ before: t(languageNames[first]), after: t(languageNames[second]) }} />
      <ol>
        {standing.parts.map((part) => (
          <li key={part.part} className={classes("compared-row", part.behind !== null && "is-changed")}>
            <div className="change-head">
              <Heading id={`part-${part.part}`}>{t(partNames[part.part])}</Heading> <PartTag part={part} />
            </div>
            <div className="compared-texts">
              {pageFirst(lang).map((one) => (
                <div key={one} className="compared-text">
                  <p className="compared-whose">{t(languageNames[one])}</p>
                  {part.missing === one || part.pieces[one].length === 0 ? (
                    <p className="quiet">{t("proposals.languageMissing")}</p>
                  ) : (
                    <p className="compared-line" lang={one}>
                      <Pieces pieces={part.pieces[one]} />
                    </p>
                  )}
                </div>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
