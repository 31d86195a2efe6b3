import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { unitNames } from "../evidence/shown.ts";
import { comparisonNames } from "../evidence-measure/Gaps.tsx";
import type { DeskEvidence, FigureClause } from "./load.ts";

type Stands = DeskEvidence["standards"][number];

interface StandardsWork {
  readonly work: DeskEvidence;
  readonly command: string;
}

/** A clause and its measure read back, before it is a standard (EVI-10). */
export function StandardReadBack({ work, command, fields }: StandardsWork & { readonly fields: Typed }) {
  const { t } = useWords();
  const clause = work.clauses.find(({ id }) => id === fields.clause);
  const measure = work.measures.find(({ id }) => id === fields.measure);
  return (
    <ReadBack
      title={t("evidenceDesk.setCheck")}
      rows={[
        { key: "clause", term: t("evidenceDesk.clause"), value: <Clause id={fields.clause ?? ""} clause={clause} /> },
        { key: "measure", term: t("evidenceDesk.measure"), value: measure?.title },
        ...(clause
          ? [{ key: "standard", term: t("evidence.standard"), value: t(comparisonNames[clause.comparison], { value: clause.value }) }]
          : []),
        ...(measure?.unit ? [{ key: "unit", term: t("evidenceDesk.unit"), value: t(unitNames[measure.unit]) }] : []),
      ]}
      warning={t("evidenceDesk.setWarning")}
      confirm={t("evidenceDesk.set")}
      command={idFor(command, ["standard"])}
      fields={fields}
    />
  );
}

function Clause({ id, clause }: { readonly id: string; readonly clause: FigureClause | undefined }) {
  return (
    <>
      {id}: <span lang={clause?.lang}>{clause?.text}</span>
    </>
  );
}

/** The end of a standard read back: no area is compared with it from then on (EVI-10). */
export function EndReadBack({ one, command, fields }: { readonly one: Stands; readonly command: string; readonly fields: Typed }) {
  const { t } = useWords();
  const name = t("evidenceDesk.endNumbered", { number: one.number });
  return (
    <ReadBack
      title={name}
      rows={[
        { key: "measure", term: t("evidenceDesk.measure"), value: one.title },
        { key: "standard", term: t("evidence.standard"), value: t(comparisonNames[one.comparison], { value: one.value }) },
        { key: "clause", term: t("evidenceDesk.clause"), value: one.item },
        { key: "reason", term: t("evidenceDesk.reason"), value: fields.reason },
      ]}
      warning={t("evidenceDesk.endWarning")}
      confirm={name}
      command={idFor(command, ["end", one.measure, String(one.number)])}
      fields={fields}
    />
  );
}

/** Standards that stand, each with its end; and numeric clauses that could become one. */
export function Standards({ work, command, may }: StandardsWork & { readonly may: boolean }) {
  const { t, lang } = useWords();
  const labels = { clause: t("evidenceDesk.clause"), measure: t("evidenceDesk.measure") };
  const { errors, field } = useDeskForm(labels, "standard", "standard");
  return (
    <Section id="standards" title={t("evidenceDesk.standards")} aside={t("evidenceDesk.standardsNote")}>
      {work.standards.map((one) => (
        <article key={`${one.measure} ${one.number}`}>
          <p>
            <a href={href(lang, `/evidence/${one.measure}`)}>{one.title}</a>
            {`: ${t(comparisonNames[one.comparison], { value: one.value })} · ${one.item}`}
          </p>
          {may ? <End measure={one.measure} standard={one.number} command={command} /> : null}
        </article>
      ))}
      {work.clauses.length === 0 ? <p>{t("evidenceDesk.clausesNone")}</p> : null}
      {may && work.clauses.length > 0 && work.measures.length > 0 ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, ["standard"])} />
          <Hidden name="intent" value="standard" />
          <Select
            {...field("clause")}
            width="full"
            options={work.clauses.map(({ id, text, lang: written }) => ({ value: id, text: `${id}: ${text}`, lang: written }))}
          />
          <Select {...field("measure")} width="full" options={work.measures.map(({ id, title }) => ({ value: id, text: title }))} />
          <Button>{t("requests.readBack")}</Button>
        </form>
      ) : null}
    </Section>
  );
}

function End({ measure, standard, command }: { readonly measure: string; readonly standard: number; readonly command: string }) {
  const { t } = useWords();
  const intent = `end ${measure} ${standard}`;
  const labels = { reason: t("evidenceDesk.reason") };
  const { errors, field } = useDeskForm(labels, intent, intent.replaceAll(" ", "-"));
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={idFor(command, ["end", measure, String(standard)])} />
      <Hidden name="intent" value={intent} />
      <Hidden name="measure" value={measure} />
      <Hidden name="standard" value={String(standard)} />
      <TextField {...field("reason")} maxLength={textLimits.reason} />
      <Button tone="plain">{t("evidenceDesk.endNumbered", { number: standard })}</Button>
    </form>
  );
}
