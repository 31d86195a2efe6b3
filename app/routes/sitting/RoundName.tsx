import { stepTitles } from "../../../shared/sittings/steps.ts";
import { type T, useWords } from "../../locales/words.tsx";
import { formatNames } from "./names.ts";
import type { RoundShown } from "./shown.ts";

type Named = Pick<RoundShown, "title" | "step" | "format">;

const nameOf = (t: T, { title, step, format }: Named): string => title?.text ?? t(step === null ? formatNames[format] : stepTitles[step]);

/** What a round is called: its own title, its step of the template, or how it goes. */
export function RoundName({ round }: { readonly round: Named }) {
  const { t } = useWords();
  const name = nameOf(t, round);
  return round.title?.lang ? <span lang={round.title.lang}>{name}</span> : name;
}

/** How a round goes, where its name does not say so already. */
export const formatOf = (t: T, round: Named): string | null => {
  const format = t(formatNames[round.format]);
  return format === nameOf(t, round) ? null : format;
};
