import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { HeardTable } from "../sitting-voice/HeardTable.tsx";
import { InShort } from "../sitting-voice/InShort.tsx";
import { ShareChart } from "../sitting-voice/ShareChart.tsx";
import type { VoiceShown } from "../sitting-voice/shown.ts";
import { useRowNames } from "../sitting-voice/useRowNames.ts";

/** Equality of voice by region, with the way to everything that is told of it. */
export function Voice({ voice, sitting }: { readonly voice: VoiceShown; readonly sitting: string }) {
  const { t, lang } = useWords();
  const { region } = useRowNames(voice);
  return (
    <>
      <InShort voice={voice} />
      <ShareChart rows={voice.byRegion.map((row) => ({ ...row, name: region(row) }))} />
      <HeardTable
        caption={t("sittings.voiceByRegion")}
        first={t("sittings.region")}
        rows={voice.byRegion}
        nameOf={region}
        voices={({ voices }) => voices}
      />
      <p>
        <a href={href(lang, `/sittings/${sitting}/voice`)}>{t("voice.inFull")}</a>
      </p>
    </>
  );
}
