import { Choice, type ChoicesProps } from "./Choice.tsx";
import { classes } from "./classes.ts";
import { describedBy, FieldError } from "./Field.tsx";

/** Any number of a few. */
export function Checkboxes({
  name,
  legend,
  options,
  hint,
  error,
  legendSize = "plain",
  inline,
  defaultValues = [],
}: ChoicesProps & { readonly defaultValues?: readonly string[] }) {
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
            type="checkbox"
            id={i === 0 ? name : `${name}-${i + 1}`}
            name={name}
            option={option}
            defaultChecked={defaultValues.includes(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
