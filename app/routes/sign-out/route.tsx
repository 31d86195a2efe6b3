import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

/** Whether there is anybody to sign out. */
export function loader({ context }: LoaderFunctionArgs) {
  return { signedIn: context.viewer.actor.id !== "public" };
}

/** Ends the session and its open pages; pressing twice does no harm. */
export function action({ request, context }: ActionFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  return redirect(href(lang, "/sign-out"), { status: 303, headers: { "Set-Cookie": context.signOut() } });
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
