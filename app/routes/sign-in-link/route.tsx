import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";

/** Opening the link spends nothing, because mail scanners open links too; it only looks whether the button would work. */
export function loader({ params, context }: LoaderFunctionArgs) {
  return { works: context.signInLinkWorks(params.token ?? "") };
}

/** The button spends the link and signs in. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const done = await context.signIn({ token: params.token ?? "" });
  if ("refused" in done) return refuseForm(form, done);
  return redirect(href(form.lang, done.to), { status: 303, headers: { "Set-Cookie": done.cookie } });
}

/** What the link in the mail opens: one button. */
export default function SignInLinkPage() {
  const { t, lang } = useWords();
  const { works } = useLoaderData<typeof loader>();
  const { errors, titled } = useProblem();
  const ready = works !== null && errors.length === 0;
  const lead = works?.reusable ? t("signIn.linkLeadReusable") : t("signIn.linkLead");
  return (
    <>
      <title>{`${titled(t("signIn.linkTitle"))} – Tessera`}</title>
      <PageHeader title={t("signIn.linkTitle")} lead={ready ? lead : errors.length === 0 ? t("refusals.linkNotValid") : undefined} />
      <ErrorSummary errors={errors} />
      {ready ? (
        <form method="post" className="form">
          <input type="hidden" name="intent" value="spend" />
          <Button size="large">{t("signIn.linkButton")}</Button>
        </form>
      ) : (
        <ButtonLink href={href(lang, "/sign-in")} size="large">
          {t("signIn.askNew")}
        </ButtonLink>
      )}
    </>
  );
}
