import { Button } from "../../components/Button.tsx";
import { Table } from "../../components/Table.tsx";
import type { FollowedShown } from "../../following.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Everything that somebody follows, each with a button to stop. */
export function FollowedList({ items }: { readonly items: readonly FollowedShown[] }) {
  const { t, lang } = useWords();
  return (
    <Table
      caption={t("following.manageTitle")}
      captionHidden
      columns={[
        { head: t("following.whatYouFollow"), wide: true },
        { head: t("following.howOften") },
        { head: t("following.why") },
        { head: t("following.stop") },
      ]}
      rows={items.map(({ subject, name, page, pace, sponsor }) => ({
        key: subject,
        cells: [
          <a key="page" href={href(lang, page)}>
            {name}
          </a>,
          pace === "weekly" ? t("following.paceWeekly") : t("following.paceAtOnce"),
          sponsor ? t("following.sponsored") : t("following.asked"),
          <form key="stop" method="post">
            <input type="hidden" name="intent" value="stop" />
            <input type="hidden" name="subject" value={subject} />
            <Button tone="plain" aria-label={t("following.stopOne", { name })}>
              {t("following.stop")}
            </Button>
          </form>,
        ],
      }))}
    />
  );
}
