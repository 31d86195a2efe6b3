import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { Workshop } from "./load.ts";

/** A delegate says of the answered check that it is adequate, or what concerns them (PRP-18): for each seat that does not propose. */
export function MarkCheck({ workshop }: { readonly workshop: Workshop }) {
  const { t, lang } = useWords();
  const { proposal, canMark, seats, command, marks } = workshop;
  const labels = { mark: t("amending.markLabel"), reason: t("drafts.reasonLabel"), seat: t("drafts.seatLabel") };
  const { errorOf, field, typed } = useProblem(labels, "mark");
  const others = seats.filter(({ made }) => !made);
  const mine = marks.filter(({ seat }) => others.some((one) => one.seat === seat));
  if (!canMark || others.length === 0) return null;
  return (
    <Section title={t("amending.markTitle")} id="mark" aside={t("amending.markNote")}>
      <p>
        <a href={`${href(lang, `/proposals/${proposal.id}`)}#check`}>{t("amending.readAnswers")}</a>
      </p>
      {mine.map(({ seat, number, mark }) => (
        <p key={seat}>{t(mark === "adequate" ? "amending.markedAdequate" : "amending.markedConcerns", { number })}</p>
      ))}
      <form method="post" action={`${href(lang, `/chamber/proposals/${proposal.id}`)}#mark`} className="form" noValidate>
        <Hidden name="command" value={`${command}-mark`} />
        <Hidden name="version" value={String(proposal.version)} />
        <SeatChoice seats={others} problem={{ typed, errorOf }} />
        <Radios
          name="mark"
          legend={labels.mark}
          defaultValue={typed("mark")}
          error={errorOf("mark")}
          options={[
            { value: "adequate", text: t("amending.markAdequate") },
            { value: "concerns", text: t("amending.markConcerns"), hint: t("amending.markConcernsHint") },
          ]}
        />
        <TextArea {...field("reason")} hint={t("amending.markReasonHint")} rows={3} maxLength={textLimits.reason} />
        <Button name="intent" value="mark" tone="plain">
          {t("amending.markButton")}
        </Button>
      </form>
    </Section>
  );
}
