import type { Outcome } from "../../../shared/plan/state.ts";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate, isoDate } from "../../locales/dates.ts";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { type Reading, type Said, said } from "../proposals/said.ts";

/** A numbered addition to an outcome, ready to show (MIN-6). */
export interface CorrectionShown {
  readonly number: number;
  readonly at: number;
  readonly text: Said | null;
  readonly reason: Said | null;
}

/** The additions to an outcome in words. */
export const correctionsShown = (context: Reading, outcome: Outcome | undefined, lang: Lang): readonly CorrectionShown[] =>
  (outcome?.corrections ?? []).map(({ correction, at, text, reason, textCy, reasonCy }) => ({
    number: correction,
    at,
    text: said(context, (lang === "cy" ? textCy : undefined) ?? text, lang),
    reason: said(context, (lang === "cy" ? reasonCy : undefined) ?? reason, lang),
  }));

/** What was added to an outcome after it was recorded; nothing where nothing was. */
export function Corrections({ items }: { readonly items: readonly CorrectionShown[] }) {
  const { t, lang } = useWords();
  if (items.length === 0) return null;
  return (
    <Section id="corrections" title={t("outcomes.corrections")} aside={t("outcomes.correctionsNote")}>
      <Paragraphs
        items={items.map(({ number, at, text, reason }) => ({
          id: `correction-${number}`,
          number: String(number),
          content: (
            <>
              <p lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</p>
              <p className="quiet small">
                <time dateTime={isoDate(at)}>{formatDate(at, lang)}</time>. {t("outcomes.reasonGiven")}{" "}
                <span lang={reason?.lang}>{reason?.text ?? t("site.withdrawn")}</span>
              </p>
            </>
          ),
        }))}
      />
    </Section>
  );
}
