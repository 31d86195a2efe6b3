import { textLimits } from "../../../shared/textLimits.ts";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";

/** The text of a paragraph in both languages, each field in its own. */
export function Both({ field, en = "", cy = "" }: { readonly field: Problem["field"]; readonly en?: string; readonly cy?: string }) {
  const { lang } = useWords();
  return (
    <>
      <TextArea {...field("en", en)} rows={6} maxLength={textLimits.minutesParagraph} lang={lang === "en" ? undefined : "en"} required />
      <TextArea {...field("cy", cy)} rows={6} maxLength={textLimits.minutesParagraph} lang={lang === "cy" ? undefined : "cy"} required />
    </>
  );
}
