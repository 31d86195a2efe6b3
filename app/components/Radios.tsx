import { Choice, type ChoicesProps } from "./Choice.tsx";
import { classes } from "./classes.ts";
import { describedBy, FieldError } from "./Field.tsx";

/** One of a few. Nothing is chosen beforehand unless `defaultValue` says what the person chose before. */
export function Radios({
  name,
  legend,
  options,
  hint,
  error,
  legendSize = "plain",
  inline,
  defaultValue,
  required,
}: ChoicesProps & { readonly defaultValue?: string | undefined; readonly required?: boolean }) {
  return (
    <fieldset className={classes("choices", error && "has-error")} aria-describedby={describedBy(name, hint, error)}>
      <legend className={classes(legendSize === "page" && "legend-page")}>{legend}</legend>
      {hint ? (
        <div className="hint" id={`${name}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? <FieldError id={name}>{error}</FieldError> : null}
      <div className={classes(inline && "choices-inline")}>
        {options.map((option, i) => (
          <Choice
            key={option.value}
            type="radio"
            id={i === 0 ? name : `${name}-${i + 1}`}
            name={name}
            option={option}
            defaultChecked={defaultValue === option.value}
            required={required}
          />
        ))}
      </div>
    </fieldset>
  );
}
