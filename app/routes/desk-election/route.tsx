import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { useSentForm } from "../desk/useSentForm.ts";
import { sittingsToVoteIn } from "../desk-elections/sittings.ts";
import { Candidates } from "../elections/Candidates.tsx";
import { Elected } from "../elections/Elected.tsx";
import { ElectionFacts } from "../elections/ElectionFacts.tsx";
import { electionName } from "../elections/names.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { electionShown } from "../elections/shown.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Appoint, AppointReadBack } from "./Appoint.tsx";
import { RulingReadBack, Rulings, useRulingForm, useRulingReadBack } from "./Rulings.tsx";
import { VotePrepared } from "./VotePrepared.tsx";

/** An election with what this person at the desk may do about it now. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const { viewer } = context;
  const lang = langOfRequest(request);
  const shown = electionShown(context, params.election ?? "", lang);
  if (!shown) throw new Response("", { status: 404 });
  const holds = (...roles: readonly string[]): boolean => viewer.actor.roles.some((role) => roles.includes(role));
  const beforeVote = shown.vote === "none" || shown.vote === "prepared";
  return {
    shown,
    may: {
      strike: beforeVote && holds("facilitator", "secretariat", "standing-orders-committee"),
      words: holds("secretariat", "administrator"),
      prepare: holds("facilitator", "secretariat"),
      appoint: holds("secretariat", "administrator"),
    },
    closed: context.now() >= shown.closesAt,
    // ELE-11: its sitting is over before its vote was opened.
    others: beforeVote && context.assembly.sitting(shown.sitting)?.phase.name === "closed" ? sittingsToVoteIn(context, lang) : null,
    command: context.newCommandId(),
  };
}

/** Lays the vote out; strikes a candidacy, withdraws a statement's words or records the appointment after it was read back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const election = params.election ?? "";
  const here = `/desk/elections/${election}`;
  const { intent = "", reason = "", sitting } = form.fields;
  const { lang } = form;
  const [act = "", about = ""] = intent.split(" ");
  switch (act) {
    case "strike":
      return performReadBack(context, form, { type: "StrikeCandidacy", election, seat: about, reason, lang }, here);
    case "words":
      return performReadBack(context, form, { type: "WithdrawWords", hash: about, reason, lang }, here);
    case "prepare":
      return performForm(context, form, { type: "PrepareElection", election, sitting }, here);
    case "appoint":
      return performReadBack(context, form, { type: "AppointElected", election }, here);
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** One election as the desk works on it. */
export default function DeskElection() {
  const { t, lang } = useWords();
  const { shown, may, closed, others, command } = useLoaderData<typeof loader>();
  const appointing = useDeskForm({}, "appoint");
  const ruling = useRulingReadBack();
  const { errors, titled } = useSentForm(useRulingForm());
  const name = electionName(t, shown);
  if (appointing.readBack) return <AppointReadBack shown={shown} fields={appointing.readBack} command={command} />;
  if (ruling) return <RulingReadBack shown={shown} fields={ruling} kicker={name} command={command} />;
  return (
    <>
      <title>{`${titled(name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/elections"), text: t("elections.title") },
        ]}
        here={shown.id}
      />
      <PageHeader title={name}>
        <p>
          <a href={href(lang, `/elections/${shown.id}`)}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      <ErrorSummary errors={errors} />
      <OfElection election={shown.id} here />
      <Elected shown={shown} />
      <Appoint shown={shown} may={may.appoint} command={command} />
      <ElectionFacts shown={shown} />
      <VotePrepared shown={shown} may={may.prepare} closed={closed} others={others} command={command} />
      <Candidates shown={shown} after={(one) => <Rulings one={one} may={may} command={command} />} />
    </>
  );
}
