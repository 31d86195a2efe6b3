import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { coAuthorRoles } from "../../../shared/proposals/together.ts";
import { isProtectedSeat, regionByCode, standingSeats } from "../../../shared/roll/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Radios } from "../../components/Radios.tsx";
import { Select } from "../../components/Select.tsx";
import { performForm, readForm } from "../../forms.ts";
import { href, splitLang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { openedDraft, textOfDraft } from "../draft/load.ts";
import { Shares } from "./Shares.tsx";

/** Who writes a draft: its author, the seats invited to it, and which share each wrote. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang } = splitLang(new URL(request.url).pathname);
  const id = params.draft ?? "";
  const draft = openedDraft(context, id);
  if (!draft) throw new Response("", { status: 404 });
  const { roll } = context.assembly;
  const { delegateOf, alternateOf } = context.viewer.actor;
  const group = (seat: string): string => {
    const found = roll.seats.find((one) => one.id === seat);
    const region = found && regionByCode(roll, found.region);
    // ROL-7: of a protected seat only number and region, also among co-authors.
    const hash = !found || isProtectedSeat(roll, seat) ? (lang === "cy" ? region?.nameCy : region?.nameEn) : roll.groups[found.group]?.name;
    return (hash && context.words(hash)) ?? "";
  };
  const text = textOfDraft(draft, lang);
  const line = (seat: string) => ({ seat, number: seat.slice(2), group: group(seat) });
  return {
    id,
    title: text.title[lang] || text.title.en || text.title.cy,
    own: draft.own,
    author: draft.author,
    coAuthors: draft.coAuthors.map(({ seat, role, name }) => ({
      ...line(seat),
      role,
      name,
      mine: delegateOf.includes(seat) || alternateOf.includes(seat),
      command: context.newCommandId(),
    })),
    shares: draft.shares,
    seats: draft.own
      ? standingSeats(roll)
          .filter((seat) => seat.delegate !== null && !delegateOf.includes(seat.id) && !alternateOf.includes(seat.id))
          .filter((seat) => !draft.coAuthors.some((one) => one.seat === seat.id))
          .map((seat) => line(seat.id))
      : [],
    command: context.newCommandId(),
  };
}

/** Invites, removes, or leaves (DRA-2). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const draft = params.draft ?? "";
  const { intent, seat, role } = form.fields;
  const here = `/drafts/${draft}/people`;
  if (intent === "remove") return performForm(context, form, { type: "RemoveCoAuthor", draft, seat }, here);
  if (intent === "leave") return performForm(context, form, { type: "LeaveDraft", draft, seat }, "/drafts");
  return performForm(context, form, { type: "InviteCoAuthor", draft, seat, role }, here);
}

/** The people of one draft. */
export default function DraftPeople() {
  const { t, lang } = useWords();
  const draft = useLoaderData<typeof loader>();
  const labels = { seat: t("drafts.inviteSeat"), role: t("drafts.inviteRole") };
  const { errors, errorOf, field, typed, titled } = useProblem(labels);
  const name = draft.title || t("drafts.untitled");
  const roleNames = { editor: t("drafts.roleEditor"), commenter: t("drafts.roleCommenter") };
  return (
    <>
      <title>{`${titled(t("drafts.peopleTitle", { title: name }))} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, "/drafts"), text: t("drafts.title") },
          { href: href(lang, `/drafts/${draft.id}`), text: name },
        ]}
        here={t("drafts.peopleHere")}
      />
      <PageHeader title={t("drafts.peopleHere")} lead={t("drafts.peopleLead")} />
      <ErrorSummary errors={errors} />
      <p>{draft.own ? t("drafts.youAreAuthor") : t("drafts.authorIs", { name: draft.author })}</p>
      {draft.coAuthors.length === 0 ? (
        <EmptyState title={t("drafts.noCoAuthors")}>{t("drafts.noCoAuthorsText")}</EmptyState>
      ) : (
        <ul className="co-authors">
          {draft.coAuthors.map((one) => (
            <li key={one.seat}>
              <p>
                <strong>{one.name}</strong> <span className="quiet">{t("drafts.seatOf", { number: one.number, group: one.group })}</span>{" "}
                {roleNames[one.role]}
              </p>
              {draft.own || one.mine ? (
                <form method="post">
                  <input type="hidden" name="command" value={one.command} />
                  <input type="hidden" name="seat" value={one.seat} />
                  <Button name="intent" value={draft.own ? "remove" : "leave"} tone="plain">
                    {draft.own ? t("drafts.removeCoAuthor", { name: one.name }) : t("drafts.leaveDraft")}
                  </Button>
                </form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {draft.own ? (
        <section aria-labelledby="invite">
          <h2 id="invite">{t("drafts.inviteTitle")}</h2>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="command" value={draft.command} />
            <Select
              {...field("seat")}
              width="full"
              options={[
                { value: "", text: t("drafts.chooseSeat") },
                ...draft.seats.map(({ seat, number, group }) => ({ value: seat, text: t("drafts.seatOf", { number, group }) })),
              ]}
            />
            <Radios
              name="role"
              legend={labels.role}
              defaultValue={typed("role", "editor")}
              error={errorOf("role")}
              options={coAuthorRoles.map((role) => ({ value: role, text: roleNames[role] }))}
            />
            <Button name="intent" value="invite">
              {t("drafts.invite")}
            </Button>
          </form>
        </section>
      ) : null}
      <Shares shares={draft.shares} />
    </>
  );
}
