import { useWords } from "../../locales/words.tsx";
import { AmendmentVotedOn } from "../ballot/AmendmentVotedOn.tsx";
import { FrozenText } from "../ballot/FrozenText.tsx";
import type { QuestionPaper } from "./load.ts";

/** What a question is about, as it was frozen: an amendment's changes stand open, a whole proposal behind a line that opens it. Its headings stand below the question's. */
export function TextAsked({ one }: { readonly one: QuestionPaper }) {
  const { t } = useWords();
  const { text, amendment } = one.paper;
  if (!text && !amendment) return null;
  const anchors = `q${one.number}-`;
  return (
    <details open={amendment !== null}>
      <summary>{t("packages.whole", { number: one.number })}</summary>
      {text ? <FrozenText text={text} anchors={anchors} level={4} /> : null}
      {amendment ? <AmendmentVotedOn amendment={amendment} anchors={anchors} level={4} /> : null}
    </details>
  );
}
