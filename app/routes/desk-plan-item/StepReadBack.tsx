import { answers, progressStatuses } from "../../../shared/plan/events.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { inUkTime } from "../desk/inUkTime.ts";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { answerNames, progressNames } from "../plan-item/Story.tsx";
import { bodyName } from "../proposals/names.ts";
import { dayOr, type StepName } from "./fields.ts";
import { stepTitles, stepWarnings, useStepLabels } from "./words.ts";

/** What was typed about an item, read back before everybody can read it. */
export function StepReadBack({
  name,
  fields,
  kicker,
  command,
}: {
  readonly name: StepName;
  readonly fields: Typed;
  readonly kicker: string;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const labels = useStepLabels();
  const answer = answers.find((one) => one === fields.answer);
  const status = progressStatuses.find((one) => one === fields.status);
  const released = fields.releaseAt ? inUkTime(fields.releaseAt) : null;
  const plain = (field: keyof typeof labels) => (fields[field] ? [{ key: field, term: labels[field], value: fields[field] }] : []);
  const day = (field: "day" | "receivedDay", term: string, otherwise: string) => ({
    key: field,
    term,
    value: dayOr(fields[field], otherwise, lang),
  });
  return (
    <ReadBack
      title={t(stepTitles[name])}
      kicker={kicker}
      rows={[
        { key: "body", term: labels.addressee, value: bodyName(t, fields.addressee ?? "") },
        ...(name === "progress" && !fields.recommendation
          ? [{ key: "whole", term: labels.recommendation, value: t("deskPlan.wholeItem") }]
          : plain("recommendation")),
        ...(answer ? [{ key: "answer", term: labels.answer, value: t(answerNames[answer]) }] : []),
        ...(status ? [{ key: "status", term: labels.status, value: t(progressNames[status]) }] : []),
        ...(name === "reply"
          ? [
              day("receivedDay", labels.receivedDay, t("deskPlan.today")),
              ...(fields.day ? [day("day", t("deskPlan.promisedLabel"), "–")] : []),
            ]
          : name === "take-back"
            ? []
            : [day("day", labels.day, t("deskPlan.today"))]),
        ...plain("reason"),
        ...plain("owner"),
        ...(fields.sentTo ? [{ key: "sentTo", term: labels.sentTo, value: bodyName(t, fields.sentTo) }] : []),
        ...(released === null ? [] : [{ key: "releaseAt", term: labels.releaseAt, value: formatDateTime(released, lang) }]),
        ...plain("source"),
        ...plain("note"),
        ...plain("evidence"),
      ]}
      warning={t(released === null ? stepWarnings[name] : "deskPlan.replyHeldWarning")}
      confirm={t("deskPlan.record")}
      command={command}
      fields={fields}
    />
  );
}
