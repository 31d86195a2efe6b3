import type { MinutesStage } from "../../../shared/minutes/whole/state.ts";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const tags: { readonly [stage in MinutesStage]: readonly [key: Key, tone: TagTone] } = {
  draft: ["minutesPages.stageDraft", "plain"],
  circulated: ["minutesPages.stageCirculated", "warn"],
  published: ["minutesPages.stagePublished", "good"],
};

/** How far minutes have come, in a few words (MIN-12). */
export function StageTag({ stage }: { readonly stage: MinutesStage }) {
  const { t } = useWords();
  const [key, tone] = tags[stage];
  return <Tag tone={tone}>{t(key)}</Tag>;
}
