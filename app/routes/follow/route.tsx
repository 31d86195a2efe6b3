import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Radios } from "../../components/Radios.tsx";
import { TextField } from "../../components/TextField.tsx";
import { confirmHours } from "../../following.ts";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest } from "../proposals/said.ts";

/** What somebody hears of, by what they follow. */
const told: { readonly [kind: string]: Key } = {
  plan: "following.whatPlan",
  proposals: "following.whatProposal",
  regions: "following.whatRegion",
  chapters: "following.whatChapter",
  places: "places.youHear",
};

/** What there is to follow here, and whether somebody is signed in, whose address is known. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { kind = "", id = "" } = params;
  const subject = context.following.subject(kind, id, langOfRequest(request));
  if (!subject) throw new Response("", { status: 404 });
  return { kind, ...subject, signedIn: context.viewer.actor.id !== "public" };
}

/** What came of the form: a mail is on its way, or whoever is signed in follows it now. */
interface Sent {
  readonly email?: string;
  readonly done?: boolean;
  /** The secret of whoever is signed in, for the page of everything they follow. */
  readonly mine?: string | null;
}

/** Asks to be told by mail (FOL-7). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { email = "", pace = "" } = form.fields;
  const { kind = "", id = "" } = params;
  const asked = await context.following.ask({ kind, id, email, pace, lang: form.lang });
  if (!asked.ok) return refuseForm(form, asked.refusal);
  return data<Sent>(asked.answer["confirmed"] === true ? { done: true, mine: context.following.mine() } : { email: email.trim() });
}

/** A form of its own, because public pages carry none: an address, how often, and nothing else. */
export default function FollowPage() {
  const { t, lang } = useWords();
  const { kind, name, page, signedIn } = useLoaderData<typeof loader>();
  const sent = useActionData<Sent>();
  const labels = { email: t("following.emailLabel"), pace: t("following.pace") };
  const { errors, errorOf, typed, titled } = useProblem(labels);
  const back = (
    <p>
      <a href={href(lang, page)}>{t("following.backTo", { name })}</a>
    </p>
  );
  if (sent?.email !== undefined || sent?.done === true) {
    const title = sent.done ? t("following.doneTitle") : t("following.askedTitle");
    return (
      <>
        <title>{`${title} – Tessera`}</title>
        <Confirmation title={title}>
          <p>{sent.done ? t("following.doneText") : t("following.askedText", { email: sent.email ?? "", hours: confirmHours })}</p>
          {sent.mine ? (
            <p>
              <a href={href(lang, `/following/${sent.mine}`)}>{t("following.manageTitle")}</a>
            </p>
          ) : null}
          {back}
        </Confirmation>
      </>
    );
  }
  const says = told[kind];
  return (
    <>
      <title>{`${titled(`${t("following.title")}: ${name}`)} – Tessera`}</title>
      <PageHeader kicker={t("following.title")} title={name} lead={t("following.lead")}>
        {says ? <p>{t(says)}</p> : null}
      </PageHeader>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        {signedIn ? null : (
          <TextField
            name="email"
            type="email"
            autoComplete="email"
            maxLength={textLimits.email}
            required
            label={labels.email}
            hint={t("following.emailHint")}
            defaultValue={typed("email")}
            error={errorOf("email")}
          />
        )}
        <Radios
          name="pace"
          legend={labels.pace}
          options={[
            { value: "at-once", text: t("following.paceAtOnce"), hint: t("following.paceAtOnceHint") },
            { value: "weekly", text: t("following.paceWeekly"), hint: t("following.paceWeeklyHint") },
          ]}
          defaultValue={typed("pace")}
          error={errorOf("pace")}
          required
        />
        <p className="quiet">
          {t("following.languageNote")} {signedIn ? null : t("following.privacy")}
        </p>
        <Button size="large">{t("following.send")}</Button>
      </form>
      {back}
    </>
  );
}
