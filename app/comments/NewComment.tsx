import { textLimits } from "../../shared/textLimits.ts";
import { Button } from "../components/Button.tsx";
import { Details } from "../components/Details.tsx";
import { Select } from "../components/Select.tsx";
import { TextArea } from "../components/TextArea.tsx";
import { useWords } from "../locales/words.tsx";
import { useProblem } from "../problem.ts";
import { type Selected, useCommenting } from "./commenting.ts";
import { messageOf } from "./messageOf.ts";
import { type PassageChoice, quoted } from "./names.ts";
import { SaidForm } from "./SaidForm.tsx";

interface NewCommentProps {
  readonly page: string;
  readonly command: string;
  readonly choices: readonly PassageChoice[];
  /** The language the text is written in. */
  readonly written: "en" | "cy";
  readonly onSent: () => void;
}

/** Beginning a thread: on the words selected in an editor, or on a passage chosen from a list. */
export function NewComment({ page, command, choices, written, onSent }: NewCommentProps) {
  const { t, lang } = useWords();
  const commenting = useCommenting();
  const posted = useProblem({}, "comment");
  const about = commenting?.about ?? null;
  const sending = { intent: "comment", page, command, label: t("comments.commentLabel"), button: t("comments.send") } as const;
  if (about && commenting?.ask)
    return (
      <section className="card stack" aria-label={t("comments.toolbar")}>
        <About about={about} written={written} />
        <SaidForm
          id="selected"
          {...sending}
          focus
          message={(text) => ({ ask: "open", part: about.part, block: about.block, words: about.words, from: about.from, text, lang })}
          onDone={(sent) => {
            commenting.leave();
            if (sent) onSent();
          }}
        />
      </section>
    );
  return (
    <div className="stack">
      {commenting?.ask ? (
        <div className={commenting.writes ? "comments-begin" : "comments-begin comments-reach"}>
          {/* What is selected stays selected while this is pressed with a pointer. */}
          <Button
            type="button"
            tone="plain"
            aria-keyshortcuts="Control+Alt+M"
            aria-describedby="comments-add-hint"
            onMouseDown={(event) => event.preventDefault()}
            onClick={commenting.begin}
          >
            {t("comments.addSelected")}
          </Button>
          <p className="quiet small" id="comments-add-hint">
            {t("comments.addHint")}
          </p>
        </div>
      ) : null}
      <Details summary={t("comments.byBlock")} open={posted.errors.length > 0}>
        <SaidForm
          id="new"
          {...sending}
          message={(text, form) => messageOf(String(form.get("passage") ?? ""), String(form.get("words") ?? ""), text, lang)}
        >
          {(errorOf, typed) => (
            <>
              <Select
                name="passage"
                id="new-passage"
                label={t("comments.passage")}
                width="full"
                options={choices}
                defaultValue={typed("passage")}
                error={errorOf("passage")}
              />
              <TextArea
                name="words"
                id="new-words"
                label={t("comments.quoteLabel")}
                hint={t("comments.quoteHint")}
                rows={2}
                maxLength={textLimits.passage}
                defaultValue={typed("words")}
                error={errorOf("words")}
              />
            </>
          )}
        </SaidForm>
      </Details>
    </div>
  );
}

function About({ about, written }: Pick<NewCommentProps, "written"> & { readonly about: Selected }) {
  const { t } = useWords();
  return (
    <>
      <p className="small quiet">{about.words === "" ? t("comments.aboutWhole") : t("comments.about")}</p>
      <blockquote className="thread-quote" lang={written}>
        {quoted(about.says)}
      </blockquote>
    </>
  );
}
