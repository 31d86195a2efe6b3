import { Chain } from "../../components/Chain.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { amendmentPath } from "../amendments/paths.ts";
import { votePath } from "../outcomes/chain.ts";
import { dayText } from "../plan/dayText.ts";
import type { VoteChain } from "./chainOfVote.ts";

/** The day in the address of a decision note, in words. */
const noteText = (address: string, lang: "en" | "cy"): string => dayText(address.slice(0, 10), lang);

/** From the proposal to the plan with links both ways, as seen from one vote; `here` is the step whose page this is. */
export function VoteSteps({ chain, here }: { readonly chain: VoteChain; readonly here: "sitting" | "vote" | "note" }) {
  const { t, lang } = useWords();
  const { proposal, amendment, version, sitting, ballot, note, outcome, planItem } = chain;
  const step = (key: string, kind: string, text: string | null, path: string, otherwise = t("outcomes.notYet")) =>
    text === null ? { key, kind, text: otherwise } : { key, kind, text, href: href(lang, path), here: key === here };
  const proposalText = proposal === null || version === null ? proposal : t("outcomes.stepVersion", { number: proposal, version });
  const proposalPath = version === null ? `/proposals/${proposal ?? ""}` : `/proposals/${proposal ?? ""}/v${version}`;
  return (
    <Chain
      label={`${t("outcomes.chain")}: ${t("votes.numbered", { vote: ballot?.replace("-", "/") ?? "" })}`}
      links={[
        ...(proposal === null ? [] : [step("proposal", t("outcomes.stepProposal"), proposalText, proposalPath)]),
        ...(amendment === null ? [] : [step("amendment", t("amendments.amendment"), amendment, amendmentPath(amendment))]),
        ...(sitting === null ? [] : [step("sitting", t("outcomes.stepSitting"), sitting.title ?? sitting.id, `/sittings/${sitting.id}`)]),
        step("vote", t("outcomes.stepVote"), ballot?.replace("-", "/") ?? null, votePath(ballot ?? "")),
        step("note", t("outcomes.stepNote"), note && noteText(note, lang), `/minutes/${note ?? ""}`),
        // PLN-16: a statement of response leads back to the item of the plan that it answers.
        ...(proposal === null && planItem !== null ? [step("plan", t("outcomes.stepPlan"), planItem, `/plan/${planItem}`)] : []),
        ...(proposal === null || amendment !== null
          ? []
          : [
              step("outcome", t("outcomes.stepOutcome"), outcome, `/outcomes/${outcome ?? ""}`),
              step(
                "plan",
                t("outcomes.stepPlan"),
                planItem,
                `/plan/${planItem ?? ""}`,
                outcome === null ? undefined : t("outcomes.noPlanItem"),
              ),
            ]),
      ]}
    />
  );
}
