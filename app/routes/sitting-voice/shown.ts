import { voiceAt } from "../../../shared/assembly/voiceAt.ts";
import { hundredthsOfPercent } from "../../../shared/ballots/views.ts";
import type { Told } from "../../../shared/opinion/told.ts";
import type { GroupKind } from "../../../shared/roll/state.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import type { HeardRow } from "../../../shared/voice/published.ts";
import type { ThroughRow } from "../../../shared/voice/through.ts";
import { giniHundredths } from "../../../shared/voice/voice.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, regionName } from "../proposals/said.ts";

/** How much those of one row were heard, with shares in hundredths of a percent. `name` null: all others together. */
export interface HeardShown<Name extends string = string> {
  readonly name: Name | null;
  readonly seats: number;
  readonly ms: number;
  readonly words: number;
  readonly shareOfTime: number;
  readonly shareOfWords: number;
  readonly shareOfWeight: number;
  readonly put: ThroughRow;
}

/** The same of a region. */
export interface RegionShown extends HeardShown {
  readonly voices: Told;
}

/** Equality of voice at one sitting as its pages show it (VOI-4). */
export interface VoiceShown {
  readonly seats: number;
  readonly ms: number;
  readonly words: number;
  readonly byRegion: readonly RegionShown[];
  readonly byKind: readonly HeardShown<GroupKind>[];
  /** The Gini coefficient in hundredths; null while nobody has spoken. */
  readonly gini: number | null;
  readonly firstTime: Told | null;
  readonly put: ThroughRow;
}

/** Equality of voice at a sitting, for a reader in `lang`; null while there is nothing to tell. */
export function voiceShown(context: Reading, sitting: Sitting, lang: Lang): VoiceShown | null {
  const voice = voiceAt(context.assembly, sitting);
  if (!voice) return null;
  const shown = <Name extends string>({ name, seats, ms, words, units, put }: HeardRow<Name>): HeardShown<Name> => ({
    ...{ name, seats, ms, words, put },
    shareOfTime: hundredthsOfPercent(ms, voice.ms),
    shareOfWords: hundredthsOfPercent(words, voice.words),
    shareOfWeight: hundredthsOfPercent(units, voice.units),
  });
  return {
    ...{ seats: voice.seats, ms: voice.ms, words: voice.words, firstTime: voice.firstTime, put: voice.put },
    byRegion: voice.byRegion.map(({ voices, ...row }) => ({
      ...shown(row),
      voices,
      name: row.name === null ? null : regionName(context, row.name, lang),
    })),
    byKind: voice.byKind.map(shown),
    gini: voice.gini && giniHundredths(voice.gini),
  };
}
