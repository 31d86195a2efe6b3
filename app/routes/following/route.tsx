import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
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
  /** What is followed from now on. */
  readonly confirmed?: string;
  /** What is followed no more, and a secret for what still is, where the page's own went with it. */
  readonly stoppedOne?: string;
  readonly rest?: string | null;
}

/** Confirms, or stops one thing or everything. A mail program's own button posts here too, without a cookie (FOL-8). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { key = "" } = params;
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, subject } = form.fields;
  if (form.fields["List-Unsubscribe"] === "One-Click" || intent === "stop-all") {
    // 200 whichever it is: a mail program's button asks no further (RFC 8058).
    return data<Sent>({ stopped: context.following.stop(key, null) !== null });
  }
  if (intent === "stop" && subject !== undefined) {
    const before = context.following.look(key, form.lang);
    const stoppedOne = before && !before.pending ? before.followed.find((one) => one.subject === subject)?.name : undefined;
    const done = context.following.stop(key, subject);
    return data<Sent>(stoppedOne === undefined || !done ? {} : { stoppedOne, rest: done.rest });
  }
  const asked = context.following.look(key, form.lang);
  const done = context.following.confirm(key);
  if (!done.ok) return refuseForm(form, done.refusal);
  return data<Sent>(asked?.pending ? { confirmed: asked.followed.name } : {});
}

/** One page behind every link of these mails: confirm, see what one follows, stop. */
export default function FollowingPage() {
  const { t, lang } = useWords();
  const { shown } = useLoaderData<typeof loader>();
  const sent = useActionData<Sent>();
  const { errors, titled } = useProblem();
  if (sent?.stoppedOne !== undefined && sent.rest && !shown)
    return (
      <>
        <title>{`${t("following.stoppedNamed", { name: sent.stoppedOne })} – Tessera`}</title>
        <Confirmation title={t("following.stoppedNamed", { name: sent.stoppedOne })}>
          <p>
            <a href={href(lang, `/following/${sent.rest}`)}>{t("following.manageTitle")}</a>
          </p>
        </Confirmation>
      </>
    );
  if (sent?.stopped || !shown || (!shown.pending && shown.followed.length === 0)) {
    const title = sent?.stopped || shown || sent?.stoppedOne !== undefined ? t("following.stoppedTitle") : t("following.goneTitle");
    return (
      <>
        <title>{`${titled(title)} – Tessera`}</title>
        <ErrorSummary errors={errors} />
        <Confirmation title={title}>
          <p>{sent?.stopped || shown || sent?.stoppedOne !== undefined ? t("following.stoppedText") : t("following.goneText")}</p>
        </Confirmation>
      </>
    );
  }
  const happened =
    sent?.confirmed !== undefined
      ? t("following.confirmedNamed", { name: sent.confirmed })
      : sent?.stoppedOne !== undefined
        ? t("following.stoppedNamed", { name: sent.stoppedOne })
        : null;
  if (shown.pending) return <ConfirmFollowing name={shown.followed.name} />;
  return (
    <>
      <title>{`${t("following.manageTitle")} – Tessera`}</title>
      {happened === null ? null : (
        <Notice tone="good" status>
          {happened}
        </Notice>
      )}
      <PageHeader title={t("following.manageTitle")} lead={t("following.manageLead")} />
      <FollowedList items={shown.followed} />
      <form method="post" className="form">
        <input type="hidden" name="intent" value="stop-all" />
        <Button tone="danger">{t("following.stopAll")}</Button>
      </form>
    </>
  );
}
