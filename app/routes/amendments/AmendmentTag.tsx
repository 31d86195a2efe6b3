import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { amendmentStages, stageTones } from "./names.ts";
import type { AmendmentShownInList } from "./shown.ts";

/** Where an amendment stands, in a word or two; that it does not stand in the latest version goes before everything else. */
export function AmendmentTag({ of: { stage, stuck } }: { readonly of: Pick<AmendmentShownInList, "stage" | "stuck"> }) {
  const { t } = useWords();
  if (stuck) return <Tag tone="warn">{t("amendments.stageStuck")}</Tag>;
  return <Tag tone={stageTones[stage]}>{t(amendmentStages[stage])}</Tag>;
}
