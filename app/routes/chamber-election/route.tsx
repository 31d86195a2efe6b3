import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stageOf } from "../../../shared/elections/questions.ts";
import { type Refusal, refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { GivenBack } from "../../components/GivenBack.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import type { TesseraContext } from "../../context.ts";
import { readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { useSentForm } from "../desk/useSentForm.ts";
import { ElectionFacts } from "../elections/ElectionFacts.tsx";
import { electionName } from "../elections/names.ts";
import { OfElection } from "../elections/OfElection.tsx";
import { electionShown } from "../elections/shown.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Stand, StandReadBack, useStandLabels } from "./Stand.tsx";
import { Withdraw, WithdrawReadBack } from "./Withdraw.tsx";

/** The election with what this delegate may do: stand, or withdraw. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly, viewer } = context;
  const id = params.election ?? "";
  const election = assembly.election(id);
  const shown = electionShown(context, id, lang);
  if (!election || !shown) throw new Response("", { status: 404 });
  const person = viewer.actor.id;
  const stage = stageOf(election, assembly, context.now());
  const own = election.candidates.find((one) => one.person === person);
  const free = [...viewer.actor.delegateOf, ...viewer.actor.alternateOf].filter(
    (seat) => !election.candidates.some((one) => one.seat === seat),
  );
  return {
    shown,
    stage,
    own: own ? { seat: own.seat, withdrawn: own.withdrawn !== undefined, wordsStand: context.words(own.statement) !== null } : null,
    seats: free.map((seat) => ({ seat, number: Number(seat.slice(2)), group: context.ownGroup(seat) })),
    command: context.newCommandId(),
  };
}

/** Why nobody can stand now: said before anything is read back, so that nobody confirms what cannot be taken (ELE-2). */
function notNow({ assembly, now }: Pick<TesseraContext, "assembly" | "now">, id: string): Refusal | null {
  const election = assembly.election(id);
  const stage = election && stageOf(election, assembly, now());
  if (!stage || stage === "candidacies") return null;
  return refuse(stage === "announced" ? "electionNotOpenYet" : "electionClosed");
}

/** Stands, or withdraws (ELE-2, ELE-4); each is read back first. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const election = params.election ?? "";
  const { intent, seat, statement, lang, words } = form.fields;
  const to = `/elections/${election}`;
  const over = intent === "stand" && form.fields["step"] !== "confirm" ? notNow(context, election) : null;
  if (over) return refuseForm(form, over);
  if (intent === "stand") return performReadBack(context, form, { type: "StandForElection", election, seat, statement, lang }, to);
  if (intent === "withdraw") return performReadBack(context, form, { type: "WithdrawCandidacy", election, seat, words }, to);
  return refuseForm(form, refuse("formBroken"));
}

/** Standing as a candidate, on one plain form. */
export default function ChamberElection() {
  const { t, lang } = useWords();
  const { shown, stage, own, seats, command } = useLoaderData<typeof loader>();
  const labels = useStandLabels();
  const { errors, titled } = useSentForm((intent) => (intent === "stand" ? { labels } : null));
  const { readBack: standing, ...late } = useDeskForm(labels, "stand");
  const withdrawing = useDeskForm({}, "withdraw").readBack;
  const name = electionName(t, shown);
  const beforeVote = stage === "candidacies" || stage === "closed" || stage === "prepared";
  if (standing) return <StandReadBack fields={standing} seats={seats} kicker={name} command={command} />;
  if (withdrawing) return <WithdrawReadBack fields={withdrawing} kicker={name} command={command} />;
  return (
    <>
      <title>{`${titled(name)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/elections"), text: t("elections.title") },
          { href: href(lang, `/elections/${shown.id}`), text: name },
        ]}
        here={t("elections.stand")}
      />
      <PageHeader title={name} />
      <ErrorSummary errors={errors} />
      <OfElection election={shown.id} here />
      <ElectionFacts shown={shown} />
      {own && beforeVote && !(own.withdrawn && !own.wordsStand) ? <Withdraw seat={own.seat} command={command} /> : null}
      {own && !beforeVote ? <p>{t("elections.voteOpenNote")}</p> : null}
      {own === null && stage === "candidacies" && seats.length > 0 ? <Stand seats={seats} command={command} /> : null}
      {own === null && stage !== "candidacies" ? (
        <>
          <p>{t("elections.standNotNow")}</p>
          {errors.length > 0 ? <GivenBack id="statement" text={late.typed("statement")} /> : null}
        </>
      ) : null}
    </>
  );
}
