import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Whether there is anybody to sign out. */
export function loader({ context }: LoaderFunctionArgs) {
  return { signedIn: context.viewer.actor.id !== "public" };
}

/** Ends the session and its open pages; pressing twice does no harm. From a ballot paper the next person signs in at once (MND-6). */
export async function action({ request, context }: ActionFunctionArgs) {
  const { lang, fields } = await readForm(request);
  const cookie = { "Set-Cookie": context.signOut() };
  const to = fields.intent === "switch" && /^\/ballots\/\d{4}-\d{1,6}(\/package)?$/.test(fields.to ?? "") ? fields.to : null;
  // MND-6: what the browser kept of the last person's pages goes too.
  if (to)
    return redirect(`${href(lang, "/sign-in")}?to=${encodeURIComponent(href(lang, to))}`, {
      status: 303,
      headers: { ...cookie, "Clear-Site-Data": '"cache"' },
    });
  return redirect(href(lang, "/sign-out"), { status: 303, headers: cookie });
}

/** Asks once, then says that it is done. */
export default function SignOutPage() {
  const { t, lang } = useWords();
  const { signedIn } = useLoaderData<typeof loader>();
  const title = signedIn ? t("signIn.signOutTitle") : t("signIn.signedOutTitle");
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader title={title} lead={signedIn ? t("signIn.signOutLead") : t("signIn.signedOutLead")} />
      {signedIn ? (
        <form method="post" className="form">
          <Button size="large">{t("signIn.signOutButton")}</Button>
        </form>
      ) : (
        <ButtonLink href={href(lang, "/sign-in")}>{t("signIn.title")}</ButtonLink>
      )}
    </>
  );
}
