import type { ProposalStage } from "../../../shared/proposals/state.ts";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { stageNames } from "./names.ts";

const tones: { readonly [stage in ProposalStage]: TagTone } = {
  draft: "quiet",
  "seeking-sponsors": "warn",
  lodged: "plain",
  admitted: "plain",
  "on-the-agenda": "live",
  debated: "live",
  adopted: "good",
  rejected: "bad",
  "referred-back": "warn",
  withdrawn: "quiet",
  lapsed: "quiet",
  joined: "quiet",
};

/** Where a proposal stands, in a word or two. */
export function StageTag({ stage }: { readonly stage: ProposalStage }) {
  const { t } = useWords();
  return <Tag tone={tones[stage]}>{t(stageNames[stage])}</Tag>;
}
