import { useActionData } from "@remix-run/react";
import { useWords } from "../../locales/words.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { ReadBackAnswer, Typed } from "../desk/readBack.ts";
import type { DeskMinutes } from "./loaded.ts";
import { readBackIntents } from "./readBackIntents.ts";

/** What is to be read back now; null while the page itself is shown. */
export function useMinutesReadBack(): Typed | null {
  const fields = useActionData<ReadBackAnswer>()?.readBack?.fields;
  return fields && readBackIntents.some((intent) => intent === fields.intent) ? fields : null;
}

/** Reads back what sends minutes round, takes away, answers an attendee, publishes or adds: nothing of that can be taken back. */
export function MinutesReadBack({
  fields,
  minutes,
  kicker,
}: {
  readonly fields: Typed;
  readonly minutes: DeskMinutes;
  readonly kicker: string;
}) {
  const { t, lang } = useWords();
  const labels = useTextLabels();
  const given = (...names: readonly (keyof typeof labels)[]) =>
    names.map((name) => ({ key: name, term: labels[name], value: fields[name]?.trim() || "–" }));
  const frame = { kicker, command: minutes.command, fields };
  const numberOf = (key: string | undefined): string | undefined => minutes.paragraphs.find((one) => one.key === key)?.number;
  const paragraph = (number: string) => ({ key: "paragraph", term: labels.paragraph, value: number });
  const next = (minutes.version?.number ?? 0) + 1;
  switch (fields.intent) {
    case "circulate":
      return (
        <ReadBack
          {...frame}
          title={t("deskMinutes.circulateTitle")}
          rows={[
            { key: "version", term: t("deskMinutes.version"), value: String(next) },
            { key: "count", term: t("deskMinutes.paragraphs"), value: String(minutes.paragraphs.length) },
            { key: "hash", term: t("minutesPages.contentHash"), value: <code className="hash">{fields.contentHash}</code> },
          ]}
          warning={t("deskMinutes.circulateWarning")}
          confirm={t("deskMinutes.circulateNow")}
        />
      );
    case "publish":
      return (
        <ReadBack
          {...frame}
          title={t("deskMinutes.publishTitle")}
          rows={[
            { key: "version", term: t("deskMinutes.version"), value: String(minutes.version?.number ?? "–") },
            { key: "ballot", term: labels.ballot, value: fields.ballot?.replace("-", "/") },
            {
              key: "question",
              term: t("deskMinutes.question"),
              value: minutes.approvals.find(({ ballot }) => ballot === fields.ballot)?.question ?? "–",
            },
          ]}
          warning={t("deskMinutes.publishWarning")}
          confirm={t("deskMinutes.publishNow")}
        />
      );
    case "addition":
      return (
        <ReadBack
          {...frame}
          title={t("deskMinutes.additionTitle")}
          rows={[paragraph(numberOf(fields.paragraph) ?? t("deskMinutes.asWhole")), ...given("en", "cy", "reason")]}
          warning={t("desk.correctionWarning")}
          confirm={t("deskMinutes.additionNow")}
        />
      );
    case "remove":
      return (
        <ReadBack
          {...frame}
          title={t("deskMinutes.remove")}
          rows={[
            paragraph(numberOf(fields.paragraph) ?? "–"),
            { key: "en", term: labels.en, value: <span lang={lang === "en" ? undefined : "en"}>{minutes.changing?.en ?? "–"}</span> },
            { key: "cy", term: labels.cy, value: <span lang={lang === "cy" ? undefined : "cy"}>{minutes.changing?.cy ?? "–"}</span> },
            ...given("reason"),
          ]}
          warning={t("deskMinutes.removeWarning")}
          confirm={t("deskMinutes.removeNow")}
        />
      );
    default:
      return (
        <ReadBack
          {...frame}
          title={
            fields.intent === "accept"
              ? t("deskMinutes.acceptTitle", { number: fields.correction ?? "" })
              : t("deskMinutes.refuseTitle", { number: fields.correction ?? "" })
          }
          rows={[
            paragraph(minutes.corrections.find(({ number }) => String(number) === fields.correction)?.paragraph || "–"),
            ...(fields.intent === "accept" ? given("en", "cy", "reason") : given("reason")),
          ]}
          warning={t("deskMinutes.answerWarning")}
          confirm={fields.intent === "accept" ? t("deskMinutes.acceptNow") : t("deskMinutes.refuseNow")}
        />
      );
  }
}

/** What the fields of the page's forms are called. */
export function useTextLabels() {
  const { t } = useWords();
  return {
    en: t("deskMinutes.textEn"),
    cy: t("deskMinutes.textCy"),
    reason: t("desk.reasonLabel"),
    ballot: t("deskMinutes.ballot"),
    paragraph: t("deskMinutes.paragraph"),
    owner: t("minutesPages.actionOwner"),
  };
}
