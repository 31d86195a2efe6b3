import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";

/** A seat that one may stand for. */
export interface OwnSeat {
  readonly seat: string;
  readonly number: number;
  readonly group: string | null;
}

/** What the form asks for, by its fields' names. */
export function useStandLabels() {
  const { t } = useWords();
  return { seat: t("elections.seat"), statement: t("elections.statement"), lang: t("elections.statementLang") };
}

/** The languages that a statement may be in, each by its own name. */
function useLanguages() {
  const { t } = useWords();
  return [
    { value: "en", text: t("languages.ownEnglish"), lang: "en" },
    { value: "cy", text: t("languages.ownWelsh"), lang: "cy" },
  ] as const;
}

/** Standing: for which seat, with what statement, in which language (ELE-2). */
export function Stand({ seats, command }: { readonly seats: readonly OwnSeat[]; readonly command: string }) {
  const { t, lang } = useWords();
  const { field, typed } = useDeskForm(useStandLabels(), "stand");
  const languages = useLanguages();
  return (
    <Section id="stand" title={t("elections.stand")} aside={t("elections.standLead")}>
      <form method="post" className="form" noValidate>
        <Hidden name="command" value={idFor(command, ["stand"])} />
        <Select
          {...field("seat")}
          width="full"
          options={seats.map(({ seat, number, group }) => ({
            value: seat,
            text: t("mandates.ofSeat", { number, group: group ?? t("site.withdrawn") }),
          }))}
        />
        <TextArea
          {...field("statement")}
          lang={typed("statement") === "" ? undefined : typed("lang", lang)}
          hint={t("elections.statementHint")}
          rows={10}
          maxLength={textLimits.candidateStatement}
        />
        <Select {...field("lang", lang)} options={languages} />
        <Button name="intent" value="stand">
          {t("desk.continue")}
        </Button>
      </form>
    </Section>
  );
}

/** The candidacy read back before everybody can read it, in the words in which it will stand (ELE-2). */
export function StandReadBack({
  fields,
  seats,
  kicker,
  command,
}: { readonly fields: Typed; readonly kicker: string } & Parameters<typeof Stand>[0]) {
  const { t } = useWords();
  const labels = useStandLabels();
  const languages = useLanguages();
  const one = seats.find(({ seat }) => seat === fields.seat);
  return (
    <ReadBack
      title={t("elections.stand")}
      kicker={kicker}
      rows={[
        {
          key: "seat",
          term: labels.seat,
          value: one ? t("mandates.ofSeat", { number: one.number, group: one.group ?? t("site.withdrawn") }) : fields.seat,
        },
        {
          key: "statement",
          term: labels.statement,
          value: (
            <span className="as-written" lang={fields.lang}>
              {fields.statement}
            </span>
          ),
        },
        { key: "lang", term: labels.lang, value: languages.find(({ value }) => value === fields.lang)?.text ?? fields.lang },
      ]}
      warning={t("elections.standLead")}
      confirm={t("elections.stand")}
      command={idFor(command, ["stand"])}
      fields={fields}
    />
  );
}
