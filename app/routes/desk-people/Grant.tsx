import type { AppointedRole } from "../../../shared/founding/events.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { TextField } from "../../components/TextField.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { roleNames } from "./roleNames.ts";

/** The form that appoints somebody (FND-3). */
export function Grant({ roles, command }: { readonly roles: readonly AppointedRole[]; readonly command: string }) {
  const { t, lang } = useWords();
  const labels = {
    name: t("people.nameLabel"),
    email: t("people.emailLabel"),
    language: t("people.languageLabel"),
    role: t("people.roleLabel"),
  };
  const { errors, errorOf, field, typed } = useProblem(labels, "grant");
  const names = roleNames(t);
  return (
    <Section title={t("people.grantTitle")} id="appoint">
      <p>{t("people.grantText")}</p>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="command" value={command} />
        <input type="hidden" name="intent" value="grant" />
        <TextField
          name="name"
          label={labels.name}
          maxLength={textLimits.personName}
          required
          defaultValue={typed("name")}
          error={errorOf("name")}
        />
        <TextField
          name="email"
          type="email"
          label={labels.email}
          hint={t("people.emailHint")}
          maxLength={textLimits.email}
          required
          defaultValue={typed("email")}
          error={errorOf("email")}
        />
        <Select
          {...field("language", lang)}
          width="short"
          options={[
            { value: "en", text: t("languages.ownEnglish"), lang: "en" },
            { value: "cy", text: t("languages.ownWelsh"), lang: "cy" },
          ]}
        />
        <Radios
          name="role"
          legend={labels.role}
          defaultValue={typed("role")}
          error={errorOf("role")}
          options={roles.map((role) => ({ value: role, ...names[role] }))}
        />
        <Button>{t("people.grant")}</Button>
      </form>
    </Section>
  );
}
