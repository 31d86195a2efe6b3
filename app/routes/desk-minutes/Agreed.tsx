import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Act } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { standings } from "../minutes-version/Actions.tsx";
import { dayText } from "../plan/dayText.ts";
import { Both } from "./Both.tsx";
import type { DeskMinutes } from "./loaded.ts";
import { useTextLabels } from "./ReadBack.tsx";

/** Actions: who is to do what by when, followed up for as long as it takes (MIN-17). New ones until the minutes are locked. */
export function Agreed({ minutes }: { readonly minutes: DeskMinutes }) {
  const { t, lang } = useWords();
  const { actions, command, published } = minutes;
  const labels = {
    ...useTextLabels(),
    en: t("deskMinutes.whatEn"),
    cy: t("deskMinutes.whatCy"),
    day: t("deskMinutes.whichDay"),
  };
  const { errors, field } = useProblem(labels, "agree", "agree");
  return (
    <Section id="actions" title={t("minutesPages.actions")} aside={t("minutesPages.actionsNote")}>
      <ul>
        {actions.map(({ id, what, owner, day, standing }) => (
          <li key={id}>
            <p>
              {id.toUpperCase()}: <span lang={what?.lang}>{what?.text ?? t("site.withdrawn")}</span> –{" "}
              <span lang={owner?.lang}>{owner?.text ?? t("site.withdrawn")}</span>, {dayText(day, lang)}{" "}
              <Tag tone={standings[standing][1]}>{t(standings[standing][0])}</Tag>
            </p>
            <Act command={command} intent="settle" fields={{ action: id, done: standing === "done" ? "no" : "yes" }}>
              {standing === "done"
                ? t("deskMinutes.notDone", { action: id.toUpperCase() })
                : t("deskMinutes.isDone", { action: id.toUpperCase() })}
            </Act>
          </li>
        ))}
      </ul>
      {published ? null : (
        <form method="post" className="form" noValidate>
          <h3>{t("deskMinutes.newAction")}</h3>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={`${command}-agree`} />
          <Hidden name="intent" value="agree" />
          <TextField {...field("owner")} maxLength={textLimits.planOwner} required />
          <TextField {...field("day")} type="date" width="short" required />
          <Both field={field} />
          <Button tone="plain">{t("deskMinutes.agreeNow")}</Button>
        </form>
      )}
    </Section>
  );
}
