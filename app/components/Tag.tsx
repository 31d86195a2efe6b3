import type { ReactNode } from "react";
import { Shape, type ShapeName } from "../charts/Shape.tsx";
import { classes } from "./classes.ts";

/** How a thing stands. */
export type TagTone = "plain" | "good" | "bad" | "warn" | "live" | "quiet";

const marks: { readonly [tone in TagTone]?: ShapeName } = { good: "solid", bad: "hatched", warn: "outlined", live: "dot" };

/** A status in a word or two; told by its words and mark, its colour only helps. */
export function Tag({ tone = "plain", children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  const mark = marks[tone];
  return (
    <span className={classes("tag", tone !== "plain" && `tag-${tone}`)}>
      {mark ? <Shape name={mark} /> : null}
      {children}
    </span>
  );
}
