import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** What somebody has typed in a written round. Kept above the form, so that nothing that comes in between loses it. */
export interface Typed {
  readonly round: string;
  readonly seat: string;
  readonly text: string;
  readonly sent: boolean;
}

interface WriteProps {
  readonly acting: Acting;
  readonly round: string;
  /** What was sent before, or typed and not yet sent. */
  readonly written: string;
  readonly onTyped: (text: string) => void;
}

/** Writing in a written round: one text for each seat, the last one counts; nobody else reads it before the round closes. */
export function Write({ acting, round, written, onTyped }: WriteProps) {
  const { t, lang } = useWords();
  const labels = { text: t("chamber.yourText") };
  return (
    <ActionForm acting={acting} intent="write" id={`write-${round}`} hidden={{ lang }} labels={labels}>
      {({ errorOf, typed }) => (
        <>
          <TextArea
            name="text"
            label={labels.text}
            hint={t("chamber.writeHint", { most: textLimits.contribution })}
            rows={5}
            maxLength={textLimits.contribution}
            defaultValue={typed("text", written)}
            error={errorOf("text")}
            onChange={(event) => onTyped(event.target.value)}
          />
          <Button size="large" wide>
            {t("chamber.sendText")}
          </Button>
        </>
      )}
    </ActionForm>
  );
}

/** What was typed and never sent, once the round is over: so that it can be copied. */
export function Unsent({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <Details summary={t("chamber.unsentTitle")}>
      <p>{t("chamber.unsentText")}</p>
      <blockquote className="unsent">{text}</blockquote>
    </Details>
  );
}
