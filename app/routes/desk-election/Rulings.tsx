import { useActionData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { ReadBackAnswer, Typed } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { candidateName } from "../elections/names.ts";
import type { CandidateShown, ElectionShown } from "../elections/shown.ts";

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
        <WithReason intent={`strike ${one.id}`} name={t("elections.strike")} command={command} />
      ) : null}
      {may.words && one.statement ? (
        <WithReason intent={`words ${one.statementHash}`} name={t("elections.wordsWithdraw")} command={command} />
      ) : null}
    </>
  );
}

const isRuling = (intent: string): boolean => /^(strike|words) /.test(intent);

/** The one field of a ruling's form, on a page that has one for each candidate; null: it is no ruling. */
export function useRulingForm(): (intent: string) => { readonly labels: { readonly reason: string }; readonly idOf: () => string } | null {
  const { t } = useWords();
  return (intent) =>
    isRuling(intent)
      ? {
          labels: { reason: t(intent.startsWith("strike ") ? "elections.strikeReason" : "elections.wordsReason") },
          idOf: () => `reason-${intent.replaceAll(/[^a-z0-9]/g, "").slice(0, 24)}`,
        }
      : null;
}

function WithReason({ intent, name, command }: { readonly intent: string; readonly name: string; readonly command: string }) {
  const { t } = useWords();
  const ruling = useRulingForm()(intent);
  const { errors, field, typed } = useDeskForm(ruling?.labels ?? {}, intent);
  return (
    <Details summary={name} open={errors.length > 0 || typed("reason") !== ""}>
      <form method="post" className="form" noValidate>
        <Hidden name="command" value={idFor(command, [intent.slice(0, 24)])} />
        <TextArea
          {...field("reason")}
          id={ruling?.idOf() ?? "reason"}
          hint={t("drafts.reasonPublic")}
          rows={3}
          maxLength={textLimits.reason}
        />
        <Button name="intent" value={intent} tone="danger">
          {t("desk.continue")}
        </Button>
      </form>
    </Details>
  );
}

/** The ruling that is to be read back now; null while the page itself is shown. */
export function useRulingReadBack(): Typed | null {
  const fields = useActionData<ReadBackAnswer>()?.readBack?.fields;
  return fields && isRuling(fields.intent ?? "") ? fields : null;
}

/** A candidacy struck, or its words withdrawn, read back with the reason that everybody will read. */
export function RulingReadBack({ shown, fields, kicker, command }: RulingReadBackProps) {
  const { t, lang } = useWords();
  const [act, about = ""] = (fields.intent ?? "").split(" ");
  const strikes = act === "strike";
  const one = shown.candidates.find(({ id, statementHash }) => (strikes ? id : statementHash) === about);
  const name = t(strikes ? "elections.strike" : "elections.wordsWithdraw");
  return (
    <ReadBack
      title={name}
      kicker={kicker}
      rows={[
        { key: "candidate", term: t("votePages.candidate"), value: one ? candidateName(t, one) : "–" },
        {
          key: "reason",
          term: t(strikes ? "elections.strikeReason" : "elections.wordsReason"),
          value: (
            <span className="as-written" lang={lang}>
              {fields.reason}
            </span>
          ),
        },
      ]}
      warning={t(strikes ? "votePages.strikeWarning" : "votePages.wordsWarning")}
      confirm={name}
      tone="danger"
      command={idFor(command, [(fields.intent ?? "").slice(0, 24)])}
      fields={fields}
    />
  );
}

interface RulingReadBackProps {
  readonly shown: ElectionShown;
  readonly fields: Typed;
  readonly kicker: string;
  readonly command: string;
}
