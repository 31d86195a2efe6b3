import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import { peopleText, stepNameOf } from "../templates/names.ts";
import type { TemplateShown } from "../templates/shown.ts";
import { templateNameOf } from "./offered.ts";

interface LinesProps {
  readonly templates: readonly TemplateShown[];
  readonly people: number;
  readonly command: string;
}

/** Templates with their steps, whether they fit so many people, and what can be done with each. */
export function TemplateLines({ templates, people, command }: LinesProps) {
  const { t, lang } = useWords();
  return (
    <ul className="plain-list stack">
      {templates.map((one) => {
        const name = templateNameOf(t, one);
        return (
          <li key={one.id} className="stack">
            <h3>
              {name} {one.retired ? <Tag tone="quiet">{t("templateDesk.retired")}</Tag> : null}
            </h3>
            <p>
              {one.useWhen === null ? null : `${t(one.useWhen)} `}
              <span className="quiet">
                {peopleText(t, one)} · {t("templateDesk.total", { count: one.minutes })} ·{" "}
                {t("templateDesk.stepsCounted", { count: one.steps.length })}
              </span>
            </p>
            <Fit one={one} people={people} />
            <ButtonRow>
              <ButtonLink href={href(lang, `/desk/templates/${one.id}`)} tone="plain">
                {t(one.own ? "templateDesk.changeThis" : "templateDesk.copyThis")}
                <span className="visually-hidden"> {name}</span>
              </ButtonLink>
              {one.own && !one.retired ? (
                <Act command={command} intent="retire" fields={{ template: one.id }}>
                  {t("templateDesk.retire")}
                  <span className="visually-hidden"> {name}</span>
                </Act>
              ) : null}
              <a href={href(lang, `/templates/${one.id}`)}>{t("templateDesk.runSheetOf", { name })}</a>
            </ButtonRow>
          </li>
        );
      })}
    </ul>
  );
}

/** Whether it fits so many people, and which steps do not (TPL-6). */
function Fit({ one, people }: { readonly one: TemplateShown; readonly people: number }) {
  const { t } = useWords();
  const outside = people < one.fewest || (one.most !== null && people > one.most);
  if (one.tooShort.length === 0 && !outside) return <p className="quiet">{t("templateDesk.fits", { people })}</p>;
  return (
    <Notice tone="warn" title={t(outside ? "templateDesk.notFitting" : "running.tooShortTitle")}>
      {outside ? <p>{peopleText(t, one)}</p> : null}
      <ul>
        {one.tooShort.map(({ index, minutes, needed }) => {
          const step = one.steps[index];
          return step ? (
            <li key={`step-${index + 1}`}>{t("templateDesk.tooShortStep", { step: stepNameOf(t, step), needed, minutes, people })}</li>
          ) : null;
        })}
      </ul>
    </Notice>
  );
}
