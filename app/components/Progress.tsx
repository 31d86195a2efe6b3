import { type ReactNode, useId } from "react";

/** How far something long has come. `text` gives the figures: "4,120 of 10,000 lines checked". */
export function Progress({
  label,
  done,
  total,
  text,
}: {
  readonly label: ReactNode;
  readonly done: number;
  readonly total: number;
  readonly text: ReactNode;
}) {
  const id = useId();
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={done} max={total} />
      <p className="quiet small">{text}</p>
    </div>
  );
}
