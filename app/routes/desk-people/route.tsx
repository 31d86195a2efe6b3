import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useLoaderData } from "@remix-run/react";
import { appointedRoles } from "../../../shared/founding/events.ts";
import { refuse } from "../../../shared/journal.ts";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Appointed } from "./Appointed.tsx";
import { Grant } from "./Grant.tsx";
import { Invite } from "./Invite.tsx";
import { Withdraw } from "./Withdraw.tsx";

/** Who is appointed to what, and the appointment about to be taken back (`?withdraw=p-…&role=…`). */
export function loader({ context, request }: LoaderFunctionArgs) {
  const appointed = Object.entries(context.assembly.founding?.appointments ?? {})
    .filter(([, held]) => held.length > 0)
    .map(([id, held]) => ({ id, roles: [...held], name: context.person(id)?.name ?? "", email: context.person(id)?.email ?? "" }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  const asked = new URL(request.url).searchParams;
  const found = appointed.find(({ id }) => id === asked.get("withdraw"));
  const role = found?.roles.find((held) => held === asked.get("role"));
  return {
    appointed,
    roles: [...appointedRoles],
    mayAppoint: context.viewer.actor.roles.includes("administrator"),
    withdrawing: found && role ? { id: found.id, name: found.name, email: found.email, role } : null,
    // REH-4: invitations carry no command id, so a page of a rehearsal has no button that could press the real one.
    invites: context.rehearsal === null,
    commands: { grant: context.newCommandId(), withdraw: context.newCommandId() },
  };
}

/** Appoints somebody, takes an appointment back, or invites everybody on the roll. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, name, email, language, role, person } = form.fields;
  switch (intent) {
    case "grant":
      return performForm(context, form, { type: "GrantRole", name, email, language, role }, "/desk/people");
    case "withdraw":
      return performForm(context, form, { type: "WithdrawRole", person, role }, "/desk/people");
    case "invite": {
      const answered = await context.invite();
      if (!answered.ok) return refuseForm(form, answered.refusal);
      const { invited = 0, waiting = 0, signedIn = 0 } = answered.answer;
      return data({ invited: { invited: Number(invited), waiting: Number(waiting), signedIn: Number(signedIn) } });
    }
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** The people of the desk. */
export default function PeoplePage() {
  const { t, lang } = useWords();
  const { appointed, roles, mayAppoint, withdrawing, invites, commands } = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  const withdrawn = useProblem({}, "withdraw");
  if (withdrawing && mayAppoint) return <Withdraw {...withdrawing} command={commands.withdraw} />;
  return (
    <>
      <title>{`${titled(t("people.title"))} – Tessera`}</title>
      <PageHeader title={t("people.title")} lead={t("people.lead")} />
      <ErrorSummary errors={withdrawn.errors} />
      <Appointed appointed={appointed} mayAppoint={mayAppoint} />
      {mayAppoint ? <Grant roles={roles} command={commands.grant} /> : <p className="quiet">{t("people.grantOnlyAdministrator")}</p>}
      {invites ? <Invite /> : null}
      <p>
        <a href={href(lang, "/desk/outbox")}>{t("people.outboxLink")}</a>
      </p>
    </>
  );
}
