import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { ItemListing } from "../plan/ItemListing.tsx";
import { answerNames, progressNames } from "../plan-item/Story.tsx";
import { bodyName } from "../proposals/names.ts";
import type { itemsShown } from "./items.ts";

/** What the plan asks for that comes from a place, and what was answered and promised on it. */
export function Items({ items, name }: { readonly items: ReturnType<typeof itemsShown>; readonly name: string }) {
  const { t, lang } = useWords();
  const { from, names, answers, total } = items;
  const shown = from.length + names.length;
  return (
    <>
      <Section id="plan" title={t("places.plan")} aside={t("places.planNote")}>
        {total === 0 ? <p>{t("places.noItems")}</p> : null}
        <ItemListing items={from} />
        {names.length > 0 ? <h3>{t("places.namedHere", { name })}</h3> : null}
        <ItemListing items={names} />
        {total > shown ? <p>{t("places.newestItems", { count: shown, total })}</p> : null}
      </Section>
      <Section id="promised" title={t("places.promised")}>
        {answers.length === 0 ? (
          <p>{t("places.noAnswers")}</p>
        ) : (
          <Table
            caption={t("places.promised")}
            captionHidden
            dense
            columns={[
              { head: t("places.askedIn"), wide: true },
              { head: t("places.body") },
              { head: t("places.answer") },
              { head: t("places.promisedFor") },
              { head: t("places.report") },
            ]}
            rows={answers.map((row) => ({
              key: `${row.item} ${row.recommendation} ${row.body}`,
              cells: [
                <a key="item" href={href(lang, `/plan/${row.item}#r${row.recommendation}`)}>
                  {t("places.recommendationOf", { item: row.item, number: row.recommendation })}
                </a>,
                bodyName(t, row.body),
                t(answerNames[row.answer]),
                row.promised === null ? (
                  "–"
                ) : (
                  <span key="promised">
                    {dayText(row.promised, lang)} {row.promiseOverdue ? <Tag tone="bad">{t("plan.promiseOverdue")}</Tag> : null}
                  </span>
                ),
                row.progress === null ? "–" : t(progressNames[row.progress]),
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}
