import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { openOffer } from "../../../shared/composites/questions.ts";
import { refuse } from "../../../shared/journal.ts";
import { languagesToConfirm } from "../../../shared/proposals/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { WithReason } from "../joining/Answers.tsx";
import { OfferForm } from "../joining/OfferForm.tsx";
import { joiningInShort } from "../joining/offers.ts";
import { Blocks } from "../proposal/Blocks.tsx";
import { byHandShown } from "../proposal/byHand.ts";
import { Check } from "../proposal/Check.tsx";
import { Sponsors } from "../proposal/Sponsors.tsx";
import { proposalShown } from "../proposal/shown.ts";
import { StageTag } from "../proposals/StageTag.tsx";
import { langOfRequest, sittingTitle } from "../proposals/said.ts";
import { ByHandReadBack, LinkByHand, useByHandLabels } from "./ByHand.tsx";
import { ConfirmLanguages } from "./ConfirmLanguages.tsx";
import { PutOnAgenda } from "./PutOnAgenda.tsx";
import { Ruling, RulingReadBack, useRulingLabels } from "./Ruling.tsx";

/** A proposal with what the desk may do about it now. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly, viewer } = context;
  const proposal = assembly.proposal(params.proposal ?? "");
  const shown = proposal && proposalShown(context, proposal.id, lang);
  if (!proposal || !shown) throw new Response("", { status: 404 });
  const { stage, frozen, agenda } = proposal;
  const holds = (...wanted: readonly string[]): boolean => viewer.actor.roles.some((role) => wanted.includes(role));
  const canGoOn = stage === "admitted" || stage === "on-the-agenda" || stage === "debated";
  const outcomes = assembly.ids("outcome").filter((id) => assembly.outcome(id)?.proposal === proposal.id);
  const on = new Set(agenda.map(({ sitting }) => sitting));
  const sittings = assembly.ids("sitting").flatMap((id) => {
    const sitting = assembly.sitting(id);
    if (!sitting || sitting.phase.name === "closed" || on.has(id)) return [];
    return [{ id, title: sittingTitle(context, id, lang), at: sitting.startsAt, published: sitting.agenda !== null }];
  });
  return {
    proposal: shown,
    sittings,
    missing: [...languagesToConfirm(proposal, shown.version)],
    may: {
      rule: stage === "lodged" && holds("standing-orders-committee", "secretariat"),
      putOn: canGoOn && frozen === null && holds("facilitator", "secretariat"),
      confirm: holds("secretariat"),
      join: holds("standing-orders-committee", "secretariat"),
    },
    byHand: holds("secretariat")
      ? { made: [undefined, ...outcomes].flatMap((outcome) => byHandShown(context.words, proposal, outcome)), outcomes }
      : null,
    joining: joiningInShort(context, proposal.id, lang),
    offer: openOffer(proposal.id, assembly)?.seat === null ? (openOffer(proposal.id, assembly)?.id ?? null) : null,
    command: context.newCommandId(),
  };
}

/** Rules on a proposal, puts it on an agenda, or confirms that its languages say the same. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const proposal = params.proposal ?? "";
  const here = `/desk/proposals/${proposal}`;
  const { intent, ruling, reason = "", sitting } = form.fields;
  switch (intent) {
    case "rule": {
      if (ruling !== "admit" && ruling !== "return") return refuseForm(form, refuse("fieldMissing", { field: "ruling" }, "ruling"));
      const type = ruling === "admit" ? "AdmitProposal" : "ReturnProposal";
      return performReadBack(context, form, { type, proposal, reason, lang: form.lang }, here);
    }
    case "agenda": {
      const item = { kind: "proposal", proposal, minutes: 0, template: "motion-debate", titleEn: "", titleCy: "" };
      return performForm(context, form, { type: "AddItem", sitting, item, reason, lang: form.lang }, here);
    }
    case "byHand": {
      const { outcome = "", form: made, address, maker, day } = form.fields;
      const command = { type: "LinkMadeByHand", proposal, outcome, form: made, address, maker, day, lang: form.lang };
      return performReadBack(context, form, command, here);
    }
    case "join":
      return performForm(context, form, { type: "ProposeComposite", proposal, other: form.fields.other }, here);
    case "withdraw":
      return performForm(context, form, { type: "WithdrawComposite", composite: form.fields.composite, reason, lang: form.lang }, here);
    case "languages": {
      if (!form.lists.languages) return refuseForm(form, refuse("languageNotChosen", {}, "languages"));
      // What was read is confirmed: where a version came meanwhile, that is said.
      const { languages, unchanged = [] } = form.lists;
      const version = Number(form.fields.version);
      return performForm(context, form, { type: "ConfirmLanguages", proposal, version, languages, unchanged }, here);
    }
    default:
      if (intent === `byHandRemove-${form.fields.number}`)
        return performForm(
          context,
          form,
          { type: "RemoveMadeByHand", proposal, number: form.fields.number, reason, lang: form.lang },
          here,
        );
      return refuseForm(form, refuse("formBroken"));
  }
}

/** One proposal as the desk works on it. */
export default function DeskProposalPage() {
  const { t, lang } = useWords();
  const { proposal, sittings, missing, may, joining, offer, byHand, command } = useLoaderData<typeof loader>();
  const { readBack } = useDeskForm(useRulingLabels(), "rule");
  const { readBack: linkBack } = useDeskForm(useByHandLabels(), "byHand");
  const { titled } = useProblem();
  const name = t("desk.proposalNumbered", { number: proposal.id });
  const title = proposal.title?.text ?? name;
  const kicker = `${name} · ${t("desk.version", { version: proposal.version })}`;
  if (readBack) return <RulingReadBack fields={readBack} command={command} kicker={`${kicker} · ${title}`} />;
  if (linkBack) return <ByHandReadBack fields={linkBack} command={command} kicker={`${kicker} · ${title}`} />;
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/proposals"), text: t("desk.proposalsTitle") },
        ]}
        here={proposal.id}
      />
      <PageHeader kicker={kicker} title={title} lang={proposal.title?.lang} tag={<StageTag stage={proposal.stage} />}>
        <p>
          <a href={href(lang, `/proposals/${proposal.id}`)}>{t("desk.publicPage")}</a>
        </p>
        <p>
          <a href={href(lang, `/desk/proposals/${proposal.id}/amendments`)}>{t("deskAmendments.toAmendments")}</a>
          {proposal.amendments.open > 0 ? ` · ${t("amendments.counted", { count: proposal.amendments.open })}` : null}
        </p>
      </PageHeader>
      {proposal.frozen ? <Notice>{t("desk.textFrozen", { vote: proposal.frozen.ballot.replace("-", "/") })}</Notice> : null}
      {proposal.agenda.length > 0 ? (
        <Notice title={t("desk.standsOnAgenda")}>
          <ul>
            {proposal.agenda.map(({ sitting, title: called, at }) => (
              <li key={`${sitting} ${at}`}>
                <a href={href(lang, `/desk/sittings/${sitting}`)}>{called ?? t("desk.sittingNumbered", { number: sitting })}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {[proposal.admitted, proposal.returned].map((given, i) =>
        given ? (
          <Notice key={given.at} title={t(i === 0 ? "desk.admittedOn" : "desk.returnedOn", { date: formatDate(given.at, lang) })}>
            <p lang={given.text?.lang}>{given.text?.text ?? t("site.withdrawn")}</p>
          </Notice>
        ) : null,
      )}
      {may.rule ? <Ruling command={command} /> : null}
      {may.putOn ? <PutOnAgenda sittings={sittings} command={command} /> : null}
      {may.join && (joining.open || joining.others.length > 0) ? <OfferForm joining={joining} command={command} toOffer={null} /> : null}
      {may.join && offer !== null ? (
        <Section id="withdraw" title={t("joining.withdrawTitle")}>
          <WithReason offer={{ command }} intent="withdraw" fields={{ composite: offer }} button={t("joining.withdraw")} tone="plain" />
        </Section>
      ) : null}
      <ConfirmLanguages standing={proposal.standing} missing={missing} mayConfirm={may.confirm} command={command} />
      {byHand ? <LinkByHand made={byHand.made} outcomes={byHand.outcomes} version={proposal.version} command={command} /> : null}
      <Section id="check" title={t("desk.checkTitle")} aside={t("desk.checkNote")}>
        <Check check={proposal.check} version={proposal.version} />
      </Section>
      <Section id="clauses" title={t("desk.clausesTitle")}>
        <Blocks blocks={proposal.clauses} lang={proposal.written} />
      </Section>
      <Section id="case" title={t("desk.caseTitle")}>
        <Blocks blocks={proposal.case} lang={proposal.written} prefix="case" />
      </Section>
      <Section id="sponsors" title={t("desk.sponsorsTitle")}>
        <Sponsors proposal={proposal} />
      </Section>
    </>
  );
}
