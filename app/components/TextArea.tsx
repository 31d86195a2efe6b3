import type { TextareaHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field.tsx";

type TextAreaProps = FieldWords & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "id">;

/** Several lines of text. */
export function TextArea({ name, id = name, label, hint, error, rows = 5, ...rest }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <textarea
        {...rest}
        rows={rows}
        id={id}
        name={name}
        className="input"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
