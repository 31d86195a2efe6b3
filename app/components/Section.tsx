import type { ReactNode } from "react";

export interface SectionProps {
  readonly title: ReactNode;
  /** The anchor others link to. */
  readonly id?: string;
  readonly level?: 2 | 3;
  /** A short note under the heading, in the margin on wide screens. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page. On wide screens its heading hangs in the margin, as in a printed report. */
export function Section({ title, id, level = 2, aside, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        {level === 2 ? <h2>{title}</h2> : <h3>{title}</h3>}
        {aside ? <div className="margin-note">{aside}</div> : null}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
