import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { DeskMinutes } from "./loaded.ts";

/** Sends the minutes round as their next version (MIN-12). Says why not where there is nothing to send. */
export function Circulate({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t } = useWords();
  const { note, version, hash, command } = minutes;
  const { errors } = useDeskForm({}, "circulate");
  return (
    <Section id="circulate" title={t("deskMinutes.circulateTitle")} aside={t("deskMinutes.circulateNote")}>
      <ErrorSummary errors={errors} />
      {note.daysLeft !== null ? (
        <p>{t("deskMinutes.noteFirst")}</p>
      ) : version?.same ? (
        <p>{t("deskMinutes.circulatedAsIs", { number: version.number })}</p>
      ) : (
        <form method="post" className="form">
          <Hidden name="command" value={`${command}-circulate`} />
          <Hidden name="intent" value="circulate" />
          <Hidden name="contentHash" value={hash} />
          {version ? <p>{t("deskMinutes.changedSince", { number: version.number })}</p> : null}
          <Button>{t("deskMinutes.circulateCheck", { number: (version?.number ?? 0) + 1 })}</Button>
        </form>
      )}
    </Section>
  );
}
