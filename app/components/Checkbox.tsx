import { Choice } from "./Choice.tsx";
import { classes } from "./classes.ts";
import { FieldError, type FieldWords } from "./Field.tsx";

type CheckboxProps = FieldWords & { readonly value?: string; readonly defaultChecked?: boolean; readonly required?: boolean };

/** One statement to tick. */
export function Checkbox({ name, id = name, label, hint, error, value = "yes", defaultChecked, required }: CheckboxProps) {
  return (
    <div className={classes("field", error && "has-error")}>
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <Choice
        type="checkbox"
        id={id}
        name={name}
        option={{ value, text: label, hint }}
        defaultChecked={defaultChecked}
        required={required}
        aria-describedby={error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
      />
    </div>
  );
}
