import { textLimits } from "../../../shared/textLimits.ts";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
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

function DecideOne({ one, may, command }: { readonly one: Waits; readonly may: boolean; readonly command: string }) {
  const { t, lang } = useWords();
  const intent = `decide ${one.measure} ${one.number}`;
  const labels = { reason: t("evidenceDesk.reason") };
  const { errors, field } = useDeskForm(labels, intent);
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
          <TextArea
            {...field("reason")}
            id={errors.length > 0 ? "reason" : `reason-${one.measure}-${one.number}`}
            hint={t("drafts.reasonPublic")}
            rows={2}
            maxLength={textLimits.reason}
          />
          <ButtonRow>
            <Button name="answer" value="accept">
              {t("evidenceDesk.accept")}
            </Button>
            <Button name="answer" value="refuse" tone="plain">
              {t("evidenceDesk.refuse")}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </article>
  );
}
