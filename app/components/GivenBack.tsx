import { useWords } from "../locales/words.tsx";
import { TextArea } from "./TextArea.tsx";

/** Words that came too late to be taken, given back to whoever typed them: nothing typed is ever lost. Nothing is shown of nothing. */
export function GivenBack({ text, id }: { readonly text: string; readonly id: string }) {
  const { t } = useWords();
  if (text.trim() === "") return null;
  return (
    <TextArea
      name="given-back"
      id={id}
      label={t("tooLate.wrote")}
      hint={t("tooLate.wroteHint")}
      rows={Math.min(12, 2 + Math.ceil(text.length / 60))}
      defaultValue={text}
      readOnly
    />
  );
}
