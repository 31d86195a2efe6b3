import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";

/** A seat that one may stand for. */
export interface OwnSeat {
  readonly seat: string;
  readonly number: number;
  readonly group: string | null;
}

/** Standing: for which seat, with what statement, in which language (ELE-2). */
export function Stand({ seats, command }: { readonly seats: readonly OwnSeat[]; readonly command: string }) {
  const { t, lang } = useWords();
  const labels = { seat: t("elections.seat"), statement: t("elections.statement"), lang: t("elections.statementLang") };
  const { errors, field, typed } = useProblem(labels, "stand");
  return (
    <Section id="stand" title={t("elections.stand")} aside={t("elections.standLead")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Select
          {...field("seat")}
          width="full"
          options={seats.map(({ seat, number, group }) => ({
            value: seat,
            text: t("mandates.ofSeat", { number, group: group ?? t("site.withdrawn") }),
          }))}
        />
        <TextArea {...field("statement")} hint={t("elections.statementHint")} rows={10} maxLength={textLimits.candidateStatement} />
        <Select
          name="statementLang"
          label={labels.lang}
          defaultValue={typed("statementLang", lang)}
          options={[
            { value: "en", text: t("languages.ownEnglish"), lang: "en" },
            { value: "cy", text: t("languages.ownWelsh"), lang: "cy" },
          ]}
        />
        <Button name="intent" value="stand">
          {t("elections.stand")}
        </Button>
      </form>
    </Section>
  );
}
