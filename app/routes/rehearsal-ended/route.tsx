import type { ActionFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Leaves a rehearsal that is over. Asked for, not done by itself: nobody is to take the real desk for the rehearsal's (REH-3). */
export function action({ request, context }: ActionFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  const to = context.viewer.actor.id === "public" ? "/" : "/desk";
  return redirect(href(lang, to), { status: 303, headers: { "Set-Cookie": context.leaveRehearsal() } });
}

/** Where every page of a browser leads whose rehearsal is over, until it goes on in the real assembly. */
export default function RehearsalEndedPage() {
  const { t } = useWords();
  return (
    <>
      <title>{`${t("rehearsal.endedTitle")} – Tessera`}</title>
      <PageHeader title={t("rehearsal.endedTitle")} lead={t("rehearsal.endedLead")} />
      <form method="post" className="form">
        <Button size="large">{t("rehearsal.leave")}</Button>
      </form>
    </>
  );
}
