import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { DeskEvidence } from "./load.ts";

type Waits = DeskEvidence["waiting"][number];

/** Corrections that groups asked for, oldest first: accepted or refused, with a reason that everybody reads (EVI-9). */
export function Waiting({
  waiting,
  may,
  command,
}: {
  readonly waiting: readonly Waits[];
  readonly may: boolean;
  readonly command: string;
}) {
  const { t } = useWords();
  return (
    <Section id="corrections" title={t("evidenceDesk.waitingTitle")}>
      {waiting.length === 0 ? <p>{t("evidenceDesk.waitingNone")}</p> : null}
      {waiting.map((one) => (
        <DecideOne key={`${one.measure} ${one.number}`} one={one} may={may} command={command} />
      ))}
    </Section>
  );
}

/** An answer read back before everybody reads it: accepted, the figure counts at once (EVI-9). */
export function DecideReadBack({ one, command, fields }: { readonly one: Waits; readonly command: string; readonly fields: Typed }) {
  const { t } = useWords();
  const name = t(fields.answer === "accept" ? "evidenceDesk.acceptNumbered" : "evidenceDesk.refuseNumbered", { number: one.number });
  return (
    <ReadBack
      title={name}
      rows={[
        { key: "measure", term: t("evidenceDesk.measure"), value: one.title },
        { key: "area", term: t("evidence.area"), value: one.area },
        { key: "year", term: t("evidenceDesk.year"), value: String(one.year) },
        { key: "was", term: t("evidenceDesk.figureNow"), value: one.was },
        { key: "value", term: t("evidenceDesk.rightFigure"), value: one.value },
        ...(one.seat === null
          ? []
          : [{ key: "seat", term: t("evidenceDesk.askedFor"), value: <AskedFor number={one.seat} group={one.group} /> }]),
        { key: "reason", term: t("evidenceDesk.reason"), value: fields.reason },
      ]}
      warning={t("deskMinutes.answerWarning")}
      confirm={name}
      command={idFor(command, [one.measure, String(one.number)])}
      fields={fields}
    />
  );
}

function AskedFor({ number, group }: { readonly number: number; readonly group: Waits["group"] }) {
  const { t } = useWords();
  return (
    <>
      {t("live.seatNumbered", { number })}, <span lang={group?.lang}>{group?.text ?? t("site.withdrawn")}</span>
    </>
  );
}

function DecideOne({ one, may, command }: { readonly one: Waits; readonly may: boolean; readonly command: string }) {
  const { t, lang } = useWords();
  const intent = `decide ${one.measure} ${one.number}`;
  const labels = { reason: t("evidenceDesk.reason") };
  const { errors, field } = useDeskForm(labels, intent, intent.replaceAll(" ", "-"));
  return (
    <article>
      <h3>
        <a href={href(lang, `/evidence/${one.measure}`)}>{one.title}</a>
        {`: ${t("evidence.correctionOf", { number: one.number, area: one.area, year: one.year })}`}
      </h3>
      <p>
        {t("evidence.fromTo", { was: one.was, value: one.value })}{" "}
        {one.seat === null ? null : t("evidence.askedBySeat", { number: one.seat })}
      </p>
      <p>
        {t("evidence.source")}: <span lang={one.source?.lang}>{one.source?.text ?? t("site.withdrawn")}</span>
      </p>
      {may ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={idFor(command, [one.measure, String(one.number)])} />
          <Hidden name="intent" value={intent} />
          <Hidden name="measure" value={one.measure} />
          <Hidden name="correction" value={String(one.number)} />
          <TextArea {...field("reason")} hint={t("drafts.reasonPublic")} rows={2} maxLength={textLimits.reason} />
          <ButtonRow>
            <Button name="answer" value="accept">
              {t("evidenceDesk.acceptNumbered", { number: one.number })}
            </Button>
            <Button name="answer" value="refuse" tone="plain">
              {t("evidenceDesk.refuseNumbered", { number: one.number })}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </article>
  );
}
