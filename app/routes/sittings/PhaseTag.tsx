import type { SittingPhase } from "../../../shared/sittings/state.ts";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { phaseNames } from "../sitting/names.ts";

const tones: { readonly [phase in SittingPhase["name"]]: TagTone } = {
  scheduled: "plain",
  open: "live",
  adjourned: "warn",
  closed: "quiet",
};

/** How a sitting stands, in a word or two. */
export function PhaseTag({ phase }: { readonly phase: SittingPhase["name"] }) {
  const { t } = useWords();
  return <Tag tone={tones[phase]}>{t(phaseNames[phase])}</Tag>;
}
