import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

/** The first step: which address the mail goes to. */
export function AskForMail() {
  const { t } = useWords();
  const labels = { email: t("signIn.emailLabel") };
  const { errors, errorOf, typed, titled } = useProblem(labels);
  return (
    <>
      <title>{`${titled(t("signIn.title"))} – Tessera`}</title>
      <PageHeader title={t("signIn.title")} lead={t("signIn.lead")} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="ask" />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          maxLength={textLimits.email}
          required
          label={labels.email}
          hint={t("signIn.emailHint")}
          defaultValue={typed("email")}
          error={errorOf("email")}
        />
        <Button size="large">{t("signIn.send")}</Button>
      </form>
    </>
  );
}
