import { hundredthsOfPercent } from "../../../shared/ballots/views.ts";
import type { GroupKind } from "../../../shared/roll/state.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import { type Heard, voiceOf } from "../../../shared/voice/voice.ts";
import type { Lang } from "../../locales/href.ts";
import { type Reading, regionName } from "../proposals/said.ts";

/** How much one region or kind was heard, with shares in hundredths of a percent. */
export interface HeardShown<Name extends string> {
  readonly name: Name;
  readonly seats: number;
  readonly voices: number;
  readonly ms: number;
  readonly words: number;
  readonly shareOfTime: number;
  readonly shareOfWords: number;
  readonly shareOfWeight: number;
}

/** Equality of voice at one sitting, by region and by kind; never by delegate. */
export interface VoiceShown {
  readonly byRegion: readonly HeardShown<string>[];
  readonly byKind: readonly HeardShown<GroupKind>[];
  /** The Gini coefficient in hundredths; null while nobody has spoken. */
  readonly gini: number | null;
  readonly firstTime: number;
}

/** Equality of voice at a sitting; null while nobody was heard. */
export function voiceShown(context: Reading, sitting: Sitting, lang: Lang): VoiceShown | null {
  const { assembly } = context;
  const earlier = assembly
    .ids("sitting")
    .flatMap((id) => assembly.sitting(id) ?? [])
    .filter((one) => one.id !== sitting.id && one.openedAt !== null && one.openedAt < (sitting.openedAt ?? 0));
  const voice = voiceOf([sitting], assembly.roll, earlier);
  if (voice.ms === 0 && voice.words === 0) return null;
  const shown = <Name extends string>(one: Heard<Name>): HeardShown<Name> => ({
    ...{ name: one.name, seats: one.seats, voices: one.voices, ms: one.ms, words: one.words },
    shareOfTime: hundredthsOfPercent(one.ms, voice.ms),
    shareOfWords: hundredthsOfPercent(one.words, voice.words),
    shareOfWeight: hundredthsOfPercent(one.units, voice.units),
  });
  return {
    byRegion: voice.byRegion.filter(({ seats }) => seats > 0).map((one) => ({ ...shown(one), name: regionName(context, one.name, lang) })),
    byKind: voice.byKind.map(shown),
    gini: voice.gini && Math.round((voice.gini.of * 100) / voice.gini.in),
    firstTime: voice.firstTime,
  };
}
