import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { Bars } from "./Bars.tsx";
import { Names } from "./Names.tsx";
import { ByNation, ByRegion } from "./Parts.tsx";
import { Receipt } from "./Receipt.tsx";
import { RollCallRing } from "./RollCallRing.tsx";
import { Rule } from "./Rule.tsx";
import type { VoteShown } from "./shown.ts";

/** A declared result: figures, rule, regions and, after a roll call, names. */
export function Result({ vote, result }: { readonly vote: VoteShown; readonly result: NonNullable<VoteShown["result"]> }) {
  const { t } = useWords();
  const byRollCall = vote.visibility === "roll-call";
  return (
    <>
      <Section id="result" title={t("votes.result")} aside={<Term of="weight">{t("votes.whatWeightMeans")}</Term>}>
        {result.stronglySupported ? <Notice tone="good">{t("votes.stronglySupported")}</Notice> : null}
        <Bars vote={vote} result={result} />
      </Section>
      <Section id="rule" title={t("votes.theRule")} aside={<Term of="majority">{t("votes.whatMajorityMeans")}</Term>}>
        <Rule result={result} />
      </Section>
      {byRollCall ? (
        <>
          <Section id="ring" title={t("votes.howItFell")}>
            <RollCallRing vote={vote} result={result} />
          </Section>
          <Section id="regions" title={t("votes.byRegion")}>
            <ByRegion vote={vote} result={result} />
          </Section>
          {result.byNation.length > 0 ? (
            <Section id="nations" title={t("votes.byNation")} aside={t("votes.byNationNote")}>
              <ByNation result={result} />
            </Section>
          ) : null}
          <Section id="names" title={t("votes.names")} aside={<Term of="protected-seat">{t("votes.protectedNote")}</Term>}>
            <Names vote={vote} unitsPerVote={result.unitsPerVote} />
          </Section>
          <Section id="receipt" title={t("votes.receiptTitle")} aside={<Term of="receipt">{t("votes.receiptNote")}</Term>}>
            <Receipt answer={vote.receipt} paper={vote.paper} />
          </Section>
        </>
      ) : (
        <Section id="hands" title={t("votes.showOfHands")}>
          {vote.visibility === "by-hand" ? <p>{t("handCount.publicText")}</p> : null}
          <p>{t("votes.showOfHandsText")}</p>
        </Section>
      )}
    </>
  );
}
