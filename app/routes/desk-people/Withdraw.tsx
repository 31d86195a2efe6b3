import type { AppointedRole } from "../../../shared/founding/events.ts";
import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { roleNames } from "./roleNames.ts";

interface WithdrawProps {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: AppointedRole;
  readonly command: string;
}

/** Reads the appointment back before it is taken away (FND-4). */
export function Withdraw({ id, name, email, role, command }: WithdrawProps) {
  const { t, lang } = useWords();
  const { errors, titled } = useProblem({}, "withdraw");
  return (
    <>
      <title>{`${titled(t("people.withdrawTitle"))} – Tessera`}</title>
      <PageHeader title={t("people.withdrawTitle")} lead={t("people.withdrawLead")} />
      <form method="post" className="form">
        <ErrorSummary errors={errors} />
        <SummaryList
          rows={[
            { key: "name", term: t("people.nameColumn"), value: name || t("people.nameUnknown") },
            { key: "email", term: t("people.emailLabel"), value: email },
            { key: "role", term: t("people.roleLabel"), value: roleNames(t)[role].text },
          ]}
        />
        <input type="hidden" name="command" value={command} />
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="person" value={id} />
        <input type="hidden" name="role" value={role} />
        <ButtonRow>
          <Button tone="danger">{t("people.withdrawConfirm")}</Button>
          <ButtonLink href={href(lang, "/desk/people")} tone="plain">
            {t("people.back")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
