import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const whole: readonly (readonly [name: Key, feed: string])[] = [
  ["feeds.outcomes", "outcomes"],
  ["feeds.minutes", "minutes"],
  ["feeds.evidence", "evidence"],
  ["feeds.replies", "replies"],
];
const ofOne: readonly (readonly [name: Key, feed: string])[] = [
  ["feeds.onePlan", "plan/NCSP-0001"],
  ["feeds.oneProposal", "proposals/1"],
  ["feeds.oneRegion", "regions/W92000004"],
  ["feeds.oneChapter", "chapters/civic-spaces"],
];

/** What can be subscribed to: the calendar, and feeds of everything of a kind or of one thing. */
export function Feeds() {
  const { t, lang } = useWords();
  const address = (feed: string, ending: string): string => href(lang, `/feeds/${feed}.${ending}`);
  const link = (to: string) => (
    <a key={to} href={to}>
      {to}
    </a>
  );
  const calendar = href(lang, "/calendar.ics");
  return (
    <Section id="feeds" title={t("feeds.title")} aside={t("feeds.lead")}>
      <p>
        {t("feeds.calendar")}: {link(calendar)}
      </p>
      <Table
        caption={t("feeds.title")}
        captionHidden
        columns={[{ head: t("data.what"), wide: true }, { head: t("feeds.asAtom") }, { head: t("feeds.asJsonFeed") }]}
        rows={whole.map(([name, feed]) => ({ key: feed, cells: [t(name), link(address(feed, "atom")), link(address(feed, "json"))] }))}
      />
      <p>{t("feeds.ofOne")}:</p>
      <Table
        caption={t("feeds.ofOne")}
        captionHidden
        columns={[{ head: t("data.what"), wide: true }, { head: t("feeds.asAtom") }, { head: t("feeds.asJsonFeed") }]}
        rows={ofOne.map(([name, feed]) => ({
          key: feed,
          cells: [t(name), <code key="atom">{address(feed, "atom")}</code>, <code key="json">{address(feed, "json")}</code>],
        }))}
      />
      <p>{t("feeds.byMail")}</p>
    </Section>
  );
}
