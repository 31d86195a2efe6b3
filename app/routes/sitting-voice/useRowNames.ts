import { useWords } from "../../locales/words.tsx";
import { kindNames } from "../roll/names.ts";
import type { HeardShown, VoiceShown } from "./shown.ts";

/** What rows are called; whoever is in no row of their own is among all others, or all there are. */
export function useRowNames({ byRegion, byKind }: Pick<VoiceShown, "byRegion" | "byKind">) {
  const { t } = useWords();
  const others = t(byRegion.length === 1 ? "voice.allRegions" : "voice.otherRegions");
  const otherKinds = t(byKind.length === 1 ? "voice.allKinds" : "voice.otherKinds");
  return {
    region: ({ name }: HeardShown): string => name ?? others,
    kind: ({ name }: VoiceShown["byKind"][number]): string => (name === null ? otherKinds : t(kindNames[name])),
  };
}
