import type { ReactNode } from "react";
import { useWords } from "../locales/words.tsx";
import { classes } from "./classes.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** What every field says about itself. The same `error` stands in the summary above. */
export interface FieldWords {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** For links from the error summary; the name unless given. */
  readonly id?: string;
}

/** The ids of the hint and the error that a control must point to, or nothing. */
export const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  classes(Boolean(hint) && `${id}-hint`, Boolean(error) && `${id}-error`) || undefined;

/** The sentence beside a field that has a problem. */
export function FieldError({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <p className="field-error" id={`${id}-error`}>
      <VisuallyHidden>{t("components.errorPrefix")} </VisuallyHidden>
      {children}
    </p>
  );
}

/** Label, hint, error and the control, in this order. */
export function Field({
  id,
  label,
  hint,
  error,
  children,
}: Omit<FieldWords, "name" | "id"> & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={classes("field", error && "has-error")}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      {children}
    </div>
  );
}
