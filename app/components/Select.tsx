import type { SelectHTMLAttributes } from "react";
import { classes } from "./classes.ts";
import { describedBy, Field, type FieldWords } from "./Field.tsx";

type SelectProps = FieldWords & {
  readonly options: readonly { readonly value: string; readonly text: string; readonly lang?: string }[];
  readonly width?: "short" | "medium" | "full";
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id">;

/** One of a long list. For up to seven choices, Radios are kinder. */
export function Select({ name, id = name, label, hint, error, options, width = "medium", ...rest }: SelectProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <select
        {...rest}
        id={id}
        name={name}
        className={classes("input", width !== "full" && `input-${width}`)}
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}
