import type { ReactNode } from "react";

export interface PageHeaderProps {
  readonly title: ReactNode;
  /** The small line that names the kind and number: "Vote 2026/42". */
  readonly kicker?: ReactNode;
  /** One sentence in plain English. */
  readonly lead?: ReactNode;
  readonly tag?: ReactNode;
  /** Language of the title and lead where delegates wrote them in another. */
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
}

/** The page's one first-level heading, with what it is and how it stands. */
export function PageHeader({ title, kicker, lead, tag, lang, children }: PageHeaderProps) {
  return (
    <div className="page-header">
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <div className="page-header-title">
        <h1 lang={lang}>{title}</h1>
        {tag}
        {lead ? (
          <p className="lead" lang={lang}>
            {lead}
          </p>
        ) : null}
        {children}
      </div>
    </div>
  );
}
