import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { TextField } from "../../components/TextField.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

/** The second step: the code from the mail, for who cannot open its link on this device. */
export function TypeCode({ email }: { readonly email: string }) {
  const { t, lang } = useWords();
  const labels = { code: t("signIn.codeLabel") };
  const { errors, errorOf, titled } = useProblem(labels);
  return (
    <>
      <title>{`${titled(t("signIn.sentTitle"))} – Tessera`}</title>
      <PageHeader title={t("signIn.sentTitle")} lead={t("signIn.sentLead", { email })} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="code" />
        <input type="hidden" name="email" value={email} />
        <TextField
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={textLimits.code}
          width="short"
          required
          label={labels.code}
          hint={t("signIn.codeHint")}
          error={errorOf("code")}
        />
        <Button size="large">{t("signIn.codeButton")}</Button>
      </form>
      <Details summary={t("signIn.noMailTitle")}>{t("signIn.noMailText")}</Details>
      <p>
        <a href={href(lang, "/sign-in")}>{t("signIn.askAgain")}</a>
      </p>
    </>
  );
}
