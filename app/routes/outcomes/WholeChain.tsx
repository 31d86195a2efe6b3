import { Chain } from "../../components/Chain.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { votePath, type WholeChainShown } from "./chain.ts";

/** From proposal to plan with links both ways; `here` is the step whose page this is. */
export function WholeChain({ chain, here }: { readonly chain: WholeChainShown; readonly here: "proposal" | "outcome" | "plan" }) {
  const { t, lang } = useWords();
  const { proposal, version, sitting, ballot, note, outcome, planItem } = chain;
  const step = (key: string, kind: string, text: string | null, path: string, otherwise = t("outcomes.notYet")) =>
    text === null ? { key, kind, text: otherwise } : { key, kind, text, href: href(lang, path), here: key === here };
  return (
    <Chain
      label={t("outcomes.chain")}
      links={[
        step(
          "proposal",
          t("outcomes.stepProposal"),
          version === null ? proposal : t("outcomes.stepVersion", { number: proposal, version }),
          `/proposals/${proposal}`,
        ),
        step("sitting", t("outcomes.stepSitting"), sitting && (sitting.title ?? sitting.id), `/sittings/${sitting?.id ?? ""}`),
        step("vote", t("outcomes.stepVote"), ballot?.replace("-", "/") ?? null, votePath(ballot ?? "")),
        step("note", t("outcomes.stepNote"), note && dayText(note.slice(0, 10), lang), `/minutes/${note ?? ""}`),
        step("outcome", t("outcomes.stepOutcome"), outcome, `/outcomes/${outcome ?? ""}`),
        step("plan", t("outcomes.stepPlan"), planItem, `/plan/${planItem ?? ""}`, outcome === null ? undefined : t("outcomes.noPlanItem")),
      ]}
    />
  );
}
