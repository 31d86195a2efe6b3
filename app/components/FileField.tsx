import type { InputHTMLAttributes } from "react";
import { describedBy, Field, type FieldWords } from "./Field.tsx";

type FileFieldProps = FieldWords & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "id" | "type">;

/** A file from the reader's own device. The form needs `encType="multipart/form-data"`. */
export function FileField({ name, id = name, label, hint, error, ...rest }: FileFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        {...rest}
        type="file"
        id={id}
        name={name}
        className="input"
        aria-describedby={describedBy(id, hint, error)}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  );
}
