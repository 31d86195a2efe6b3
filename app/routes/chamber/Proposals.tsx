import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { StageTag } from "../proposals/StageTag.tsx";
import type { ChamberHome, ProposalLine } from "./load.ts";

/** Proposals of one's own, drafts, and those of others that look for sponsors. */
export function Proposals({ home }: { readonly home: ChamberHome }) {
  const { t, lang } = useWords();
  const { proposals, drafts, seeking, answers } = home;
  const listed = (lines: readonly ProposalLine[]) => (
    <Listing
      items={lines.map((one) => ({
        key: one.id,
        href: href(lang, `/chamber/proposals/${one.id}`),
        title: one.title?.text ?? t("proposals.numbered", { number: one.id }),
        lang: one.title?.lang,
        kicker: t("proposals.numbered", { number: one.id }),
        tag: <StageTag stage={one.stage} />,
      }))}
    />
  );
  return (
    <>
      {answers.length === 0 ? null : (
        <Section title={t("chamber.toAnswer")} id="answers">
          <Listing
            items={answers.map((one) => ({
              key: one.id,
              href: `${href(lang, `/chamber/proposals/${one.id}`)}#${one.recommendations > 0 ? "editorial" : "amendments"}`,
              title: one.title?.text ?? t("proposals.numbered", { number: one.id }),
              lang: one.title?.lang,
              kicker: t("proposals.numbered", { number: one.id }),
              text: [
                ...(one.recommendations > 0 ? [t("chamber.recommendationsToAnswer", { number: one.recommendations })] : []),
                ...(one.amendments > 0 ? [t("chamber.amendmentsToTakeIn", { number: one.amendments })] : []),
              ].join(" "),
            }))}
          />
        </Section>
      )}
      <Section title={t("chamber.yourProposals")} id="proposals">
        {proposals.length + drafts.length === 0 ? (
          <EmptyState
            title={t("chamber.noProposals")}
            action={<ButtonLink href={href(lang, "/drafts/new")}>{t("chamber.writeProposal")}</ButtonLink>}
          >
            {t("chamber.noProposalsText")}
          </EmptyState>
        ) : (
          <>
            {proposals.length > 0 ? listed(proposals) : null}
            {drafts.length > 0 ? (
              <Listing
                items={drafts.map((one) => ({
                  key: one.id,
                  href: href(lang, `/drafts/${one.id}`),
                  title: one.title?.text ?? t("chamber.untitled"),
                  lang: one.title?.lang,
                  tag: <StageTag stage="draft" />,
                  kicker: t("chamber.savedAt", { time: formatDateTime(one.at, lang) }),
                }))}
              />
            ) : null}
            <ButtonLink tone="plain" href={href(lang, "/drafts/new")}>
              {t("chamber.writeProposal")}
            </ButtonLink>
          </>
        )}
      </Section>
      {seeking.length === 0 ? null : (
        <Section title={t("chamber.seeking")} id="seeking">
          {listed(seeking)}
        </Section>
      )}
    </>
  );
}
