import { Button, ButtonLink } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { OwnAction } from "../../components/OwnAction.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ProposalStep, Workshop } from "./load.ts";

/** What its author can do, what is still missing first. */
export function AuthorsPart({ workshop }: { readonly workshop: Workshop }) {
  const { t, lang } = useWords();
  const { proposal, checkAnswered, bothComplete, toConfirm, canLodge, returnedBecause } = workshop;
  const to = (step: ProposalStep): string => `${href(lang, `/chamber/proposals/${proposal.id}`)}?step=${step}`;
  const done = (is: boolean) => <Tag tone={is ? "good" : "warn"}>{t(is ? "drafts.done" : "drafts.missing")}</Tag>;
  const languagesDone = bothComplete && toConfirm.length === 0;
  return (
    <>
      {returnedBecause === null ? null : (
        <Notice tone="warn" title={t("drafts.returned")}>
          {returnedBecause}
        </Notice>
      )}
      {canLodge ? (
        <OwnAction title={t("drafts.readyToLodge")}>
          <ButtonLink size="large" wide href={to("lodge")}>
            {t("drafts.lodgeTitle")}
          </ButtonLink>
        </OwnAction>
      ) : null}
      <Section title={t("drafts.yourPart")} id="author">
        <p>{t("drafts.yourPartText", { version: proposal.version })}</p>
        <SummaryList
          rows={[
            {
              key: "check",
              term: t("proposals.check"),
              value: done(checkAnswered),
              change: { href: to("check"), what: t("proposals.check") },
            },
            {
              key: "languages",
              term: t("proposals.inBothLanguages"),
              value: (
                <>
                  {done(languagesDone)} {bothComplete ? null : t("drafts.otherLanguageMissing")}
                </>
              ),
              change: languagesDone ? undefined : { href: bothComplete ? to("languages") : "#write", what: t("proposals.inBothLanguages") },
            },
            {
              key: "text",
              term: t("drafts.text"),
              value: t("proposals.versionNumbered", { version: proposal.version }),
              change: { href: "#write", what: t("drafts.text") },
            },
          ]}
        />
        <form method="post" id="write">
          <input type="hidden" name="command" value={`${workshop.command}w`} />
          <p>{t("drafts.togetherNote")}</p>
          <Button name="intent" value="together" tone="plain">
            {t("drafts.writeTogether")}
          </Button>
        </form>
        <p>
          <a href={to("withdraw")}>{t("drafts.withdrawTitle")}</a>
        </p>
      </Section>
    </>
  );
}
