import { stepTitles } from "../../../shared/sittings/templates.ts";
import { useWords } from "../../locales/words.tsx";
import { formatNames } from "./names.ts";
import type { RoundShown } from "./shown.ts";

/** What a round is called: its own title, its step of the template, or how it goes. */
export function RoundName({ round }: { readonly round: Pick<RoundShown, "title" | "step" | "format"> }) {
  const { t } = useWords();
  if (round.title) return <span lang={round.title.lang}>{round.title.text}</span>;
  return <>{t(round.step === null ? formatNames[round.format] : stepTitles[round.step])}</>;
}
