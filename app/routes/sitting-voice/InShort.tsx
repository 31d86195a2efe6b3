import { useWords } from "../../locales/words.tsx";
import type { VoiceShown } from "./shown.ts";

/** Hundredths as people write them: 62 is 0.62. */
const figure = (hundredths: number): string => `${(hundredths - (hundredths % 100)) / 100}.${String(hundredths % 100).padStart(2, "0")}`;

/** The Gini coefficient in plain words, and how many spoke for the first time, as far as it is told (VOI-3, VOI-4). */
export function InShort({ voice }: { readonly voice: VoiceShown }) {
  const { t } = useWords();
  const { gini, firstTime } = voice;
  return (
    <>
      {gini === null ? null : (
        <p>
          {t("sittings.gini", { gini: figure(gini) })} {t("sittings.giniMeaning")}
        </p>
      )}
      <p>
        {firstTime === null
          ? t("voice.firstTimeNotTold")
          : firstTime.from === firstTime.to
            ? t("sittings.firstTime", { count: firstTime.from })
            : t("voice.firstTimeFew")}
      </p>
    </>
  );
}
