import type { ReactNode } from "react";
import { classes } from "./classes.ts";

/** A column of running text, 60 to 75 characters wide. `serif` for minutes and printed text. */
export function Prose({
  lang,
  serif,
  children,
}: {
  readonly lang?: string | undefined;
  readonly serif?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={classes("prose", serif && "prose-serif")} lang={lang}>
      {children}
    </div>
  );
}
