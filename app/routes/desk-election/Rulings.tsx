import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { CandidateShown } from "../elections/shown.ts";

/** What the desk may do about one candidate: strike the candidacy (ELE-3), or withdraw the words (JRN-5); each with a public reason. */
export function Rulings({
  one,
  may,
  command,
}: {
  readonly one: CandidateShown;
  readonly may: { readonly strike: boolean; readonly words: boolean };
  readonly command: string;
}) {
  const { t } = useWords();
  return (
    <>
      {may.strike && one.standing === "stands" ? (
        <WithReason intent={`strike ${one.id}`} name={t("elections.strike")} label={t("elections.strikeReason")} command={command} />
      ) : null}
      {may.words && one.statement ? (
        <WithReason
          intent={`words ${one.statementHash}`}
          name={t("elections.wordsWithdraw")}
          label={t("elections.wordsReason")}
          command={command}
        />
      ) : null}
    </>
  );
}

function WithReason({
  intent,
  name,
  label,
  command,
}: {
  readonly intent: string;
  readonly name: string;
  readonly label: string;
  readonly command: string;
}) {
  const { t } = useWords();
  const { errors, field } = useDeskForm({ reason: label }, intent);
  const id = `reason-${intent.replaceAll(/[^a-z0-9]/g, "").slice(0, 24)}`;
  return (
    <Details summary={name} open={errors.length > 0}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors.map(({ text }) => ({ href: `#${id}`, text }))} />
        <Hidden name="command" value={idFor(command, [intent.slice(0, 24)])} />
        <TextArea {...field("reason")} id={id} hint={t("drafts.reasonPublic")} rows={3} maxLength={textLimits.reason} />
        <Button name="intent" value={intent} tone="danger">
          {name}
        </Button>
      </form>
    </Details>
  );
}
