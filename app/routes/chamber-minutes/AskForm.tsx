import type { ReactNode } from "react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** What the form is made with. */
interface Start {
  readonly seats: Parameters<typeof SeatChoice>[0]["seats"];
  readonly isOpen: boolean;
  readonly paragraphs: readonly { readonly key: string; readonly text: string }[];
  readonly command: string;
}

/** The page with its form, or what was written read back. */
export function AskForm({ minutes, title, children }: { readonly minutes: Start; readonly title: string; readonly children: ReactNode }) {
  const { t } = useWords();
  const { seats, isOpen, paragraphs, command } = minutes;
  const labels = { seat: t("drafts.seatLabel"), paragraph: t("minutesPages.whichParagraph"), text: t("minutesPages.whatIsWrong") };
  const form = useDeskForm(labels, "ask");
  const { errors, field, readBack, titled } = form;
  if (readBack) {
    const seat = seats.find((one) => one.seat === readBack.seat);
    return (
      <ReadBack
        title={t("minutesPages.askCheck")}
        kicker={title}
        lead={t("minutesPages.askCheckLead")}
        rows={[
          ...(seat
            ? [
                {
                  key: "seat",
                  term: labels.seat,
                  value: t("drafts.seatOf", { number: seat.number, group: seat.group ?? t("site.withdrawn") }),
                },
              ]
            : []),
          { key: "paragraph", term: labels.paragraph, value: paragraphs.find(({ key }) => key === readBack.paragraph)?.text ?? "–" },
          { key: "text", term: labels.text, value: readBack.text },
        ]}
        confirm={t("minutesPages.askSend")}
        command={command}
        fields={readBack}
      />
    );
  }
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      {children}
      {isOpen && seats.length > 0 ? (
        <Section id="ask" title={t("minutesPages.askFormTitle")}>
          <form method="post" className="form" noValidate>
            <ErrorSummary errors={errors} />
            <Hidden name="command" value={command} />
            <Hidden name="intent" value="ask" />
            <SeatChoice seats={seats} problem={form} />
            <Select
              {...field("paragraph")}
              width="full"
              options={[{ value: "", text: t("corrections.chooseOne") }, ...paragraphs.map(({ key, text }) => ({ value: key, text }))]}
            />
            <TextArea {...field("text")} hint={t("desk.reasonPublicHint")} rows={5} maxLength={textLimits.minutesCorrection} required />
            <Button size="large">{t("minutesPages.askCheckButton")}</Button>
          </form>
        </Section>
      ) : null}
    </>
  );
}
