import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ProposalStage } from "../../../shared/proposals/state.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { type ProposalLine, proposalLines } from "../proposals/lines.ts";
import { StageTag } from "../proposals/StageTag.tsx";
import { langOfRequest } from "../proposals/said.ts";

/** What the desk does about each stage, most urgent first. */
const groups: readonly { readonly id: string; readonly title: Key; readonly text: Key; readonly stages: readonly ProposalStage[] }[] = [
  { id: "lodged", title: "desk.groupLodged", text: "desk.groupLodgedText", stages: ["lodged"] },
  { id: "admitted", title: "desk.groupAdmitted", text: "desk.groupAdmittedText", stages: ["admitted"] },
  { id: "agenda", title: "desk.groupAgenda", text: "desk.groupAgendaText", stages: ["on-the-agenda", "debated"] },
  { id: "sponsors", title: "desk.groupSponsors", text: "desk.groupSponsorsText", stages: ["seeking-sponsors", "referred-back"] },
  { id: "ended", title: "desk.groupEnded", text: "desk.groupEndedText", stages: ["adopted", "rejected", "withdrawn", "lapsed", "joined"] },
];
/** Of what has ended only the latest are listed here; the public register has them all. */
const mostEnded = 20;

/** Every proposal as its line, in the groups of the desk's work. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lines = proposalLines(context, context.assembly.ids("proposal"), langOfRequest(request)).toReversed();
  return {
    groups: groups.map(({ id, stages }) => {
      const all = lines.filter((line) => stages.includes(line.stage));
      return { id, lines: id === "ended" ? all.slice(0, mostEnded) : all };
    }),
  };
}

function Lines({ lines }: { readonly lines: readonly ProposalLine[] }) {
  const { t, lang } = useWords();
  return (
    <Listing
      items={lines.map((line) => ({
        key: line.id,
        href: href(lang, `/desk/proposals/${line.id}`),
        title: line.title?.text ?? t("desk.proposalNumbered", { number: line.id }),
        lang: line.title?.lang,
        tag: <StageTag stage={line.stage} />,
        kicker: `${t("desk.proposalNumbered", { number: line.id })} · ${formatDate(line.at, lang)}`,
      }))}
    />
  );
}

/** The proposals as the desk works through them. */
export default function DeskProposalsPage() {
  const { t, lang } = useWords();
  const shown = useLoaderData<typeof loader>().groups;
  const none = shown.every(({ lines }) => lines.length === 0);
  return (
    <>
      <title>{`${t("desk.proposalsTitle")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("desk.proposalsTitle")} />
      <PageHeader title={t("desk.proposalsTitle")} lead={t("desk.proposalsLead")} />
      {none ? <EmptyState title={t("desk.noProposals")}>{t("desk.noProposalsText")}</EmptyState> : null}
      {groups.map(({ id, title, text }) => {
        const lines = shown.find((group) => group.id === id)?.lines ?? [];
        return lines.length === 0 ? null : (
          <Section key={id} id={id} title={t(title)} aside={t(text)}>
            <Lines lines={lines} />
          </Section>
        );
      })}
      <p>
        <a href={href(lang, "/proposals")}>{t("desk.toRegister")}</a>
      </p>
    </>
  );
}
