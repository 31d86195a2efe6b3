import { Button } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import type { FollowedShown } from "../../following.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Everything that somebody follows, each with a button to stop. */
export function FollowedList({ items }: { readonly items: readonly FollowedShown[] }) {
  const { t, lang } = useWords();
  return (
    <>
      {items.map(({ subject, name, page, pace, sponsor }) => (
        <Section key={subject} id={subject.replace("/", "-")} title={<a href={href(lang, page)}>{name}</a>}>
          <p>
            {pace === "weekly" ? t("following.paceWeekly") : t("following.paceAtOnce")}.{" "}
            {sponsor ? t("following.sponsored") : t("following.asked")}.
          </p>
          <form method="post">
            <input type="hidden" name="intent" value="stop" />
            <input type="hidden" name="subject" value={subject} />
            <Button tone="plain" aria-label={t("following.stopOne", { name })}>
              {t("following.stop")}
            </Button>
          </form>
        </Section>
      ))}
    </>
  );
}
