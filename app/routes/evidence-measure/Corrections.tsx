import { Section } from "../../components/Section.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { MeasureShown } from "./load.ts";

type Stage = MeasureShown["corrections"][number]["stage"];
/** How a correction stands, in words and as a mark. */
export const stageNames: { readonly [stage in Stage]: readonly [Key, TagTone] } = {
  waiting: ["evidence.waiting", "warn"],
  accepted: ["evidence.accepted", "good"],
  refused: ["evidence.refused", "bad"],
};

/** The public log of corrections, and where a group asks for one (EVI-8). */
export function Corrections({ shown }: { readonly shown: Pick<MeasureShown, "id" | "corrections"> }) {
  const { t, lang } = useWords();
  return (
    <Section id="corrections" title={t("evidence.corrections")} aside={t("evidence.correctionsNote")}>
      {shown.corrections.length === 0 ? <p>{t("evidence.correctionsNone")}</p> : null}
      {shown.corrections.map((one) => (
        <article key={one.number} id={`correction-${one.number}`}>
          <h3>
            {t("evidence.correctionOf", { number: one.number, area: one.area, year: one.year })}{" "}
            <Tag tone={stageNames[one.stage][1]}>{t(stageNames[one.stage][0])}</Tag>
          </h3>
          <p>
            {t("evidence.fromTo", { was: one.was, value: one.value })} {formatDate(one.at, lang)}.{" "}
            {one.seat === null ? null : t("evidence.askedBySeat", { number: one.seat })}{" "}
            {one.group ? <span lang={one.group.lang}>{one.group.text}</span> : null}
          </p>
          <p>
            {t("evidence.source")}: <span lang={one.source?.lang}>{one.source?.text ?? t("site.withdrawn")}</span>
          </p>
          {one.reason ? (
            <p>
              {t("evidence.reason")}: <span lang={one.reason.lang}>{one.reason.text}</span>
            </p>
          ) : null}
        </article>
      ))}
      <p className="no-print">
        <a href={href(lang, `/chamber/evidence/${shown.id}`)}>{t("evidence.toAsk")}</a>
      </p>
    </Section>
  );
}
