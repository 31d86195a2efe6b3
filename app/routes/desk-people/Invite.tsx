import { useActionData } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

/** What the action answers when invitations were written. */
interface Answer {
  readonly invited?: { readonly invited: number; readonly waiting: number; readonly signedIn: number };
}

/** The button that invites everybody on the roll, and what came of it. Pressing twice writes to nobody twice. */
export function Invite() {
  const { t } = useWords();
  const { errors } = useProblem({}, "invite");
  const answer = useActionData<Answer>();
  return (
    <Section title={t("people.inviteTitle")} id="invite">
      {answer?.invited ? (
        <Notice tone="good" title={t("people.invitedTitle")} status>
          {t("people.invitedText", { ...answer.invited })}
        </Notice>
      ) : null}
      <p>{t("people.inviteText")}</p>
      <form method="post" className="form">
        <ErrorSummary errors={errors} />
        <input type="hidden" name="intent" value="invite" />
        <Button>{t("people.invite")}</Button>
      </form>
    </Section>
  );
}
