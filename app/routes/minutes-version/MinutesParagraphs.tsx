import { Paragraphs } from "../../components/Paragraphs.tsx";
import { useWords } from "../../locales/words.tsx";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import { ParagraphText } from "../decision-note/RestsOn.tsx";
import type { MinutesShown } from "./shown.ts";

/** Numbered paragraphs of minutes. What was changed says so, why, and what the record gave; the one that a link leads to says how to cite it. */
export function MinutesParagraphs({
  paragraphs,
  url,
  of,
}: {
  readonly paragraphs: readonly MinutesShown[];
  /** The address of this version, which stays. */
  readonly url: string;
  /** What the minutes are called. */
  readonly of: string;
}) {
  const { t } = useWords();
  return (
    <Paragraphs
      items={paragraphs.map((one) => ({
        ...{ id: one.id, number: one.number },
        content: (
          <>
            <ParagraphText paragraph={one} />
            {one.kind === "own" ? <p className="quiet small">{t("minutesPages.ownParagraph")}</p> : null}
            {one.changed ? <Changed changed={one.changed} /> : null}
            <p className="cited small">
              {t("components.citeThis")}:{" "}
              <span>
                {t("minutesPages.citedParagraph", { of, number: one.number })}{" "}
                <code>
                  {url}#{one.id}
                </code>
              </span>
            </p>
          </>
        ),
      }))}
    />
  );
}

function Changed({ changed }: { readonly changed: NonNullable<MinutesShown["changed"]> }) {
  const { t } = useWords();
  const { generated, reason, correction } = changed;
  return (
    <div className="small changed-paragraph">
      <p>
        <strong>{correction === null ? t("minutesPages.changed") : t("minutesPages.changedByCorrection", { number: correction })}</strong>{" "}
        <MarkedText text={t("minutesPages.changedWhy", { reason })} />
      </p>
      {generated === null ? null : (
        <p>
          <MarkedText text={t("minutesPages.recordSays", { generated })} />
        </p>
      )}
    </div>
  );
}
