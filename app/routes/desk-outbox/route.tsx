import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { useWords } from "../../locales/words.tsx";
import { MailShown } from "./MailShown.tsx";

/** The mails, newest first. */
export function loader({ context }: LoaderFunctionArgs) {
  return { mails: [...context.outbox()].sort((a, b) => b.id - a.id), origin: context.origin };
}

/** Every mail with its text: where no mail server is set up, this is where mails are read. */
export default function OutboxPage() {
  const { t } = useWords();
  const { mails, origin } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("people.outboxTitle")} – Tessera`}</title>
      <PageHeader title={t("people.outboxTitle")} lead={t("people.outboxLead")} />
      {mails.length === 0 ? (
        <EmptyState title={t("people.noMails")}>{t("people.noMailsText")}</EmptyState>
      ) : (
        <div className="stack">
          {mails.map((mail) => (
            <MailShown key={mail.id} mail={mail} origin={origin} />
          ))}
        </div>
      )}
    </>
  );
}
