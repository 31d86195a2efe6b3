import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest } from "../proposals/said.ts";
import { ConfirmFollowing } from "./ConfirmFollowing.tsx";
import { FollowedList } from "./FollowedList.tsx";

/** What the secret leads to. Opening the link changes nothing, because mail scanners open links too (FOL-7). */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return { shown: context.following.look(params.key ?? "", langOfRequest(request)) };
}

/** What came of the form. */
interface Sent {
  readonly stopped?: boolean;
}

/** Confirms, or stops one thing or everything. A mail program's own button posts here too, without a cookie (FOL-8). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { key = "" } = params;
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, subject } = form.fields;
  if (form.fields["List-Unsubscribe"] === "One-Click" || intent === "stop-all") {
    // 200 whichever it is: a mail program's button asks no further (RFC 8058).
    return data<Sent>({ stopped: context.following.stop(key, null) });
  }
  if (intent === "stop" && subject !== undefined) {
    context.following.stop(key, subject);
    return data<Sent>({});
  }
  const done = context.following.confirm(key);
  return done.ok ? data<Sent>({}) : refuseForm(form, done.refusal);
}

/** One page behind every link of these mails: confirm, see what one follows, stop. */
export default function FollowingPage() {
  const { t } = useWords();
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<Sent>();
  const { errors, titled } = useProblem();
  if (sent?.stopped || !shown || (!shown.pending && shown.followed.length === 0)) {
    const title = sent?.stopped || shown ? t("following.stoppedTitle") : t("following.goneTitle");
    return (
      <>
        <title>{`${titled(title)} – Tessera`}</title>
        <ErrorSummary errors={errors} />
        <Confirmation title={title}>
          <p>{sent?.stopped || shown ? t("following.stoppedText") : t("following.goneText")}</p>
        </Confirmation>
      </>
    );
  }
  if (shown.pending) return <ConfirmFollowing name={shown.followed.name} />;
  return (
    <>
      <title>{`${t("following.manageTitle")} – Tessera`}</title>
      <PageHeader title={t("following.manageTitle")} lead={t("following.manageLead")} />
      <FollowedList items={shown.followed} />
      <form method="post" className="form">
        <input type="hidden" name="intent" value="stop-all" />
        <Button tone="danger">{t("following.stopAll")}</Button>
      </form>
    </>
  );
}
