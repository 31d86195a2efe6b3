import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import type { MinutesLoaded } from "./loaded.ts";

/** How an action is shown to stand. */
export const standings: { readonly [standing in MinutesLoaded["actions"][number]["standing"]]: readonly [key: Key, tone: TagTone] } = {
  done: ["minutesPages.actionDone", "good"],
  overdue: ["minutesPages.actionOverdue", "bad"],
  "to-do": ["minutesPages.actionToDo", "plain"],
};

/** What was agreed that somebody does: who, by when, and whether it was done (MIN-17). */
export function Actions({ actions }: { readonly actions: MinutesLoaded["actions"] }) {
  const { t, lang } = useWords();
  return (
    <Section id="actions" title={t("minutesPages.actions")} aside={t("minutesPages.actionsNote")}>
      <Table
        caption={t("minutesPages.actions")}
        captionHidden
        columns={[
          { head: t("minutesPages.actionNumber") },
          { head: t("minutesPages.actionWhat"), wide: true },
          { head: t("minutesPages.actionOwner") },
          { head: t("minutesPages.actionDay") },
          { head: t("minutesPages.actionStanding") },
        ]}
        rows={actions.map(({ id, what, owner, day, standing }) => ({
          key: id,
          cells: [
            <span key="number" id={id}>
              {id.toUpperCase()}
            </span>,
            <span key="what" lang={what?.lang}>
              {what?.text ?? t("site.withdrawn")}
            </span>,
            <span key="owner" lang={owner?.lang}>
              {owner?.text ?? t("site.withdrawn")}
            </span>,
            dayText(day, lang),
            <Tag key="standing" tone={standings[standing][1]}>
              {t(standings[standing][0])}
            </Tag>,
          ],
        }))}
      />
    </Section>
  );
}
