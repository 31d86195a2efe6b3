import type { ReactNode } from "react";

/** More, for who wants it. */
export function Details({
  summary,
  children,
  open,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  return (
    <details className="details" open={open}>
      <summary>
        <svg viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 0 L9 5 L2 10 Z" fill="currentColor" />
        </svg>
        <span>{summary}</span>
      </summary>
      <div className="details-body">{typeof children === "string" ? <p>{children}</p> : children}</div>
    </details>
  );
}
