import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { AccessField } from "./load.ts";

/** Captions, BSL, the spoken interpreter, and the number to dial in by (ACC-1, ACC-2). */
export function AccessForm({
  access,
  closed,
  command,
}: {
  readonly access: { readonly [field in AccessField]: string };
  readonly closed: boolean;
  readonly command: string;
}) {
  const { t } = useWords();
  const labels: { readonly [field in AccessField]: string } = {
    captions: t("careLive.captions"),
    bsl: t("careLive.bsl"),
    interpretation: t("careLive.interpretation"),
    phone: t("care.phone"),
    pin: t("care.pin"),
  };
  const { errors, field } = useDeskForm(labels, "access");
  const fields = ["captions", "bsl", "interpretation"] as const;
  if (closed)
    return (
      <SummaryList rows={[...fields, "phone" as const].map((key) => ({ key, term: labels[key], value: access[key] || t("care.none") }))} />
    );
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={`${command}-access`} />
      {fields.map((one) => (
        <TextField key={one} {...field(one, access[one])} type="url" hint={t("care.linkHint")} maxLength={textLimits.place} />
      ))}
      <TextField {...field("phone", access.phone)} type="tel" hint={t("care.phoneHint")} width="medium" maxLength={textLimits.phone} />
      <TextField {...field("pin", access.pin)} inputMode="numeric" hint={t("care.pinHint")} width="short" maxLength={textLimits.pin} />
      <Button name="intent" value="access">
        {t("care.saveAccess")}
      </Button>
    </form>
  );
}
