import { electedOffices, electionMethods } from "../../../shared/elections/events.ts";
import { terms } from "../../../shared/minutes/sentences.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { officeNames } from "../elections/names.ts";

/** Office, places, method, times and sitting; and that an election is a roll call until there are secret ballots (ELE-1, ELE-6). */
export function AnnounceForm({
  sittings,
  command,
}: {
  readonly sittings: readonly { readonly value: string; readonly text: string }[];
  readonly command: string;
}) {
  const { t } = useWords();
  const { errors, field } = useProblem({
    ...{ office: t("elections.office"), panelEn: t("elections.panelEnLabel"), panelCy: t("elections.panelCyLabel") },
    ...{ places: t("elections.places"), method: t("elections.method"), sitting: t("elections.sittingLabel") },
    ...{ opensAt: t("elections.opensAtLabel"), closesAt: t("elections.closesAtLabel") },
  });
  return (
    <Section id="announce" title={t("elections.announceTitle")}>
      <Notice>{t("voteMethods.secretNote")}</Notice>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Select {...field("office")} width="full" options={electedOffices.map((one) => ({ value: one, text: t(officeNames[one]) }))} />
        <TextField {...field("panelEn")} lang="en" hint={t("elections.panelHint")} maxLength={textLimits.requestLine} />
        <TextField {...field("panelCy")} lang="cy" hint={t("elections.panelHint")} maxLength={textLimits.requestLine} />
        <TextField {...field("places", "1")} type="number" min={1} width="short" />
        <Select
          {...field("method")}
          hint={t("elections.methodHint")}
          width="full"
          options={electionMethods.map((one) => ({ value: one, text: t(terms[one]) }))}
        />
        <TextField {...field("opensAt")} type="datetime-local" hint={t("elections.opensAtHint")} width="medium" />
        <TextField {...field("closesAt")} type="datetime-local" hint={t("elections.closesAtHint")} width="medium" />
        <Select {...field("sitting")} width="full" options={sittings} />
        <Button>{t("elections.announce")}</Button>
      </form>
    </Section>
  );
}
