import type { SpokenTurn } from "../../../shared/sittings/state.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Putting down what one said in a turn that is over (WRT-4). */
export function OwnWords({
  acting,
  turn,
  text,
  name,
}: {
  readonly acting: Acting;
  readonly turn: SpokenTurn;
  readonly text: string;
  readonly name: string;
}) {
  const { t, lang } = useWords();
  const label = t("chamber.whatYouSaid", { round: name });
  return (
    <ActionForm acting={acting} intent="recordWords" id={`words-${turn.id}`} hidden={{ turn: turn.id, lang }} labels={{ text: label }}>
      {({ errorOf, typed }) => (
        <>
          <TextArea
            id={`said-${turn.id}`}
            name="text"
            label={label}
            rows={3}
            maxLength={textLimits.recordedWords}
            defaultValue={typed("text", text)}
            error={errorOf("text")}
          />
          <Button tone="plain">{t("chamber.putOnRecord")}</Button>
        </>
      )}
    </ActionForm>
  );
}
