import type { InputHTMLAttributes, ReactNode } from "react";
import { Shape, type ShapeName } from "../charts/Shape.tsx";
import { classes } from "./classes.ts";

export interface ChoiceOption {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
  /** Draws the ballot's mark beside the words. */
  readonly shape?: Extract<ShapeName, "for" | "against" | "abstain">;
  readonly lang?: string;
}

type ChoiceProps = { readonly option: ChoiceOption } & Omit<InputHTMLAttributes<HTMLInputElement>, "value">;

/** One radio button or box: the whole line is its label, 44 px high at least. */
export function Choice({ option, id, ...input }: ChoiceProps) {
  return (
    <label className={classes("choice", option.shape && "choice-shaped")}>
      <input
        {...input}
        id={id}
        value={option.value}
        aria-describedby={classes(option.hint ? `${id}-note` : undefined, input["aria-describedby"]) || undefined}
      />
      {option.shape ? <Shape name={option.shape} /> : null}
      <span className="choice-text" lang={option.lang}>
        <span>{option.text}</span>
        {option.hint ? (
          <span className="hint small" id={`${id}-note`}>
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

export interface ChoicesProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly options: readonly ChoiceOption[];
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** `page` where the legend is the page's question. */
  readonly legendSize?: "page" | "plain";
  readonly inline?: boolean;
}
