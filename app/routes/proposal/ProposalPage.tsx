import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Downloads } from "../../components/Downloads.tsx";
import { FollowLink } from "../../components/FollowLink.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { feedFormats } from "../../feedLinks.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { OnPassage } from "../amendments/OnPassage.tsx";
import { Term } from "../glossary/Term.tsx";
import { votePath } from "../outcomes/chain.ts";
import { WholeChain } from "../outcomes/WholeChain.tsx";
import { MachineLabel } from "../proposal-languages/Standing.tsx";
import { StageTag } from "../proposals/StageTag.tsx";
import { Amendments } from "./Amendments.tsx";
import { Blocks } from "./Blocks.tsx";
import { ByHand } from "./ByHand.tsx";
import { Check } from "./Check.tsx";
import { Facts } from "./Facts.tsx";
import { Joined } from "./Joined.tsx";
import { Languages } from "./Languages.tsx";
import { Marks } from "./Marks.tsx";
import { Sponsors } from "./Sponsors.tsx";
import { Story } from "./Story.tsx";
import type { ProposalShown } from "./shown.ts";
import { MadeOf, SinceBefore, Versions } from "./Versions.tsx";

/** A proposal, or one of its versions where `versionPage`: the text, the check, who stands behind it, what happened to it. */
export function ProposalPage({ proposal, versionPage = false }: { readonly proposal: ProposalShown; readonly versionPage?: boolean }) {
  const { t, lang } = useWords();
  const { id, version, written } = proposal;
  // Once it is decided the chain says so; until then a ballot holds the text.
  const frozen = proposal.decided ? null : proposal.frozen;
  const name = t("proposals.numbered", { number: id });
  const title = proposal.title?.text ?? name;
  const numbered = t("proposals.versionNumbered", { version });
  const page = href(lang, `/proposals/${id}`);
  const crumbs = [{ href: href(lang, "/proposals"), text: t("proposals.title") }];
  const beside = (where: "case" | "clauses") => (block: { readonly id: string }) => (
    <OnPassage proposal={id} amended={proposal.amendments.passages.find(({ key }) => key === `${where}-${block.id}`)} />
  );
  const made = versionPage ? (proposal.versions.find(({ number }) => number === version)?.amendment ?? null) : null;
  const file = versionPage ? `/proposals/${id}/v${version}` : `/proposals/${id}`;
  return (
    <>
      <title>{`${name}${versionPage ? `, ${numbered}` : ""}: ${title} – Tessera`}</title>
      <Breadcrumbs links={versionPage ? [...crumbs, { href: page, text: id }] : crumbs} here={versionPage ? `v${version}` : id} />
      <PageHeader
        kicker={`${name} · ${numbered}`}
        title={title}
        lang={proposal.title?.lang}
        tag={<StageTag stage={proposal.stage} />}
        lead={proposal.summary ? <span lang={proposal.summary.lang ?? lang}>{proposal.summary.text}</span> : undefined}
      />
      <ByHand made={proposal.byHand} version={version} />
      {proposal.machine === null ? null : (
        <p>
          <MachineLabel source={proposal.machine} />
        </p>
      )}
      <WholeChain chain={proposal.chain} here="proposal" />
      {versionPage ? (
        <Notice
          tone={proposal.isCurrent ? "info" : "warn"}
          title={proposal.isCurrent ? t("proposals.thisIsCurrent", { version }) : t("proposals.thisIsOlder", { version })}
        >
          <p>
            <a href={page}>{t("proposals.toProposal")}</a> <SinceBefore proposal={proposal} version={version} />
          </p>
          {made === null ? null : (
            <p>
              <MadeOf amendment={made} />
            </p>
          )}
        </Notice>
      ) : null}
      {frozen ? (
        <Notice title={t("proposals.frozen")}>
          <p>
            <a href={href(lang, votePath(frozen.ballot))}>
              {proposal.frozenFor === null
                ? t("proposals.frozenBy", { vote: frozen.ballot.replace("-", "/"), version: frozen.version })
                : t("amendments.frozenFor", { vote: frozen.ballot.replace("-", "/"), amendment: proposal.frozenFor })}
            </a>
          </p>
        </Notice>
      ) : null}
      <Joined joining={proposal.joining} />
      {proposal.hasText ? null : <Notice tone="warn">{t("site.withdrawn")}</Notice>}
      <Section id="clauses" title={t("proposals.sectionClauses")} aside={t("proposals.clausesNote")}>
        <Blocks blocks={proposal.clauses} lang={written} beside={beside("clauses")} />
      </Section>
      <Section id="case" title={t("proposals.sectionCase")}>
        <Blocks blocks={proposal.case} lang={written} prefix="case" beside={beside("case")} />
      </Section>
      {versionPage || proposal.amendments.all + Number(proposal.amendments.taken) === 0 ? null : (
        <Section id="amendments" title={t("amendments.title")} aside={<Term of="amendment">{t("amendments.whatIs")}</Term>}>
          <Amendments proposal={proposal} />
        </Section>
      )}
      <Section id="facts" title={t("proposals.facts")}>
        <Facts proposal={proposal} />
      </Section>
      <Section id="question" title={t("proposals.inBothLanguages")} aside={t("proposals.inBothLanguagesNote")}>
        <Languages standing={proposal.standing} />
      </Section>
      <Section id="check" title={t("proposals.check")} aside={<Term of="check">{t("proposals.checkNote")}</Term>}>
        <Check check={proposal.check} version={version} />
        <Marks marks={proposal.marks} />
      </Section>
      <Section id="sponsors" title={t("proposals.sponsors")} aside={<Term of="sponsor">{t("proposals.sponsorsNote")}</Term>}>
        <Sponsors proposal={proposal} />
      </Section>
      <Section id="story" title={t("proposals.story")}>
        <Story proposal={proposal} />
      </Section>
      <Section id="versions" title={t("proposals.versions")} aside={t("proposals.versionsNote")}>
        <Versions proposal={proposal} />
        <p className="quiet small">
          {t("proposals.hashOf", { version })} <code className="hash">{proposal.hash}</code>
        </p>
      </Section>
      <p className="no-print">
        <a href={href(lang, `/chamber/proposals/${id}`)}>{t("proposals.forDelegates")}</a>
      </p>
      <FollowLink subject={`proposals/${id}`} />
      {proposal.hasText ? <Downloads path={`/proposals/${id}/v${version}`} /> : null}
      <Permalink
        url={proposal.url}
        version={numbered}
        formats={[
          { href: `${file}.csv`, text: t("components.asCsv") },
          { href: `${file}.json`, text: t("components.asJson") },
          ...feedFormats(t, lang, `proposals/${id}`),
        ]}
      />
    </>
  );
}
