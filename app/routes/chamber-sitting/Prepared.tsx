import { useState } from "react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Writing down beforehand what one means to say (WRT-5). What is typed stays while the page changes around it. */
export function Prepared({ acting, kept }: { readonly acting: Acting; readonly kept: string }) {
  const { t, lang } = useWords();
  const { errors, typed: posted } = useProblem();
  const [text, setText] = useState(kept);
  const labels = { text: t("floor.meanLabel") };
  return (
    <Details summary={t("floor.meanTitle")} open={errors.length > 0 && posted("form") === "prepare"}>
      {text !== "" && text === kept ? <p className="quiet">{t("floor.meanKept")}</p> : null}
      <ActionForm acting={acting} intent="prepare" hidden={{ lang }} labels={labels}>
        {({ errorOf, typed }) => (
          <>
            <TextArea
              id="prepared"
              name="text"
              label={labels.text}
              hint={t("floor.meanHint")}
              rows={4}
              maxLength={textLimits.recordedWords}
              defaultValue={typed("text", text)}
              error={errorOf("text")}
              onChange={(event) => setText(event.target.value)}
            />
            <Button tone="plain">{t("floor.meanKeep")}</Button>
          </>
        )}
      </ActionForm>
    </Details>
  );
}
