import { useRef } from "react";
import { textLimits } from "../../../../shared/textLimits.ts";
import { Button } from "../../../components/Button.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { TextArea } from "../../../components/TextArea.tsx";
import type { TableNote } from "../../../context.ts";
import type { Standing } from "../../../editor/together/provider.ts";
import type { Key } from "../../../locales/keys.ts";
import { refusalText } from "../../../locales/refusal.ts";
import { useWords } from "../../../locales/words.tsx";
import { useProblem } from "../../../problem.ts";
import type { Acting } from "../ActionForm.tsx";
import { useNote } from "./useNote.ts";

const statusWords: { readonly [status in Standing["status"]]: Key } = {
  joining: "tables.noteSaving",
  saved: "tables.noteSaved",
  saving: "tables.noteSaving",
  kept: "tables.noteKept",
  closed: "tables.noteClosed",
  moved: "tables.noteSaving",
};

interface NoteProps {
  readonly acting: Acting;
  readonly person: string;
  readonly id: string;
  /** What it said when the page was made, if it was this table's. */
  readonly first: TableNote | null;
  /** The round is open; afterwards it is only read. */
  readonly writes: boolean;
}

/** The table's note: written together as one types, or saved as a plain form, which never saves over another's words (GRP-6, DRA-9). */
export function Note({ acting, person, id, first, writes }: NoteProps) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const standing = useNote(acting.live.followed ? id : null, person, form);
  const label = t("tables.note");
  const { errors, errorOf, typed } = useProblem({ note: label }, "note");
  const bound = standing?.here === true && standing.status !== "closed";
  const text = first?.text ?? "";
  return (
    <form ref={form} method="post" className="form" noValidate onSubmit={(event) => (bound ? event.preventDefault() : undefined)}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="intent" value="note" />
      <input type="hidden" name="seat" value={acting.seat} />
      <input type="hidden" name="hash" value={first?.hash ?? ""} />
      <TextArea
        name="note"
        label={label}
        hint={t("tables.noteHint")}
        rows={8}
        maxLength={textLimits.groupNote}
        defaultValue={typed("note", text)}
        error={errorOf("note")}
        readOnly={!writes || standing?.status === "closed"}
      />
      {errors.length > 0 && text !== "" ? (
        <>
          <p>
            <strong>{t("tables.noteNow")}</strong>
          </p>
          <blockquote className="unsent">{text}</blockquote>
        </>
      ) : null}
      {!writes ? null : bound || standing?.status === "closed" ? (
        <p className="quiet small" role="status">
          {t(statusWords[standing?.status ?? "saved"])} {standing?.refusal ? refusalText(t, standing.refusal) : ""}
        </p>
      ) : (
        <Button tone="plain">{t("tables.noteSave")}</Button>
      )}
    </form>
  );
}
