import type { ComponentProps, ReactNode } from "react";

/** The levels that a heading inside a page can have; the first is the page's own. */
export type HeadingLevel = 2 | 3 | 4 | 5;

/** A heading of its level. */
export function Heading({ level, ...heading }: { readonly level: HeadingLevel } & ComponentProps<"h2">) {
  const Tag = `h${level}` as const;
  return <Tag {...heading} />;
}

export interface SectionProps {
  readonly title: ReactNode;
  /** The anchor others link to. */
  readonly id?: string;
  readonly level?: HeadingLevel;
  /** A short note under the heading, in the margin on wide screens. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One part of a page. On wide screens its heading hangs in the margin, as in a printed report. */
export function Section({ title, id, level = 2, aside, children }: SectionProps) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <Heading level={level}>{title}</Heading>
        {aside ? <div className="margin-note">{aside}</div> : null}
      </div>
      <div className="section-body">{children}</div>
    </section>
  );
}
