import { useWords } from "../../locales/words.tsx";
import { kindNames } from "../roll/names.ts";
import type { HeardShown, VoiceShown } from "./shown.ts";

/** What rows are called; whoever is in no row of their own is among all others. */
export function useRowNames() {
  const { t } = useWords();
  return {
    region: ({ name }: HeardShown): string => name ?? t("voice.otherRegions"),
    kind: ({ name }: VoiceShown["byKind"][number]): string => (name === null ? t("voice.otherKinds") : t(kindNames[name])),
  };
}
