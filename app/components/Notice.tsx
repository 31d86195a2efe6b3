import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export interface NoticeProps {
  readonly tone?: "info" | "warn" | "good" | "bad";
  readonly title?: ReactNode;
  /** Read out when it appears in a live page. */
  readonly status?: boolean;
  readonly children?: ReactNode;
}

/** Something to know before reading on. */
export function Notice({ tone = "info", title, status, children }: NoticeProps) {
  return (
    <div className={classes("notice", tone !== "info" && `notice-${tone}`)} role={status ? "status" : undefined}>
      {title ? <p className="notice-title">{title}</p> : null}
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
