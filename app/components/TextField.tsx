import type { InputHTMLAttributes } from "react";
import { classes } from "./classes.ts";
import { describedBy, Field, type FieldWords } from "./Field.tsx";

type TextFieldProps = FieldWords & {
  /** As wide as the answer is likely to be. */
  readonly width?: "short" | "medium" | "full";
} & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "width">;

/** One line of text, a number, an address, a time. */
export function TextField({ name, id = name, label, hint, error, width = "full", ...rest }: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        type="text"
        {...rest}
        id={id}
        name={name}
        className={classes("input", width !== "full" && `input-${width}`)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
