import type { ReactNode } from "react";

export interface Stat {
  readonly key: string;
  readonly figure: ReactNode;
  readonly label: ReactNode;
  /** What the figure is measured against. */
  readonly note?: ReactNode;
}

/** A line of large figures, each with what it counts. */
export function StatLine({ stats }: { readonly stats: readonly Stat[] }) {
  return (
    <dl className="stats">
      {stats.map((stat) => (
        <div key={stat.key}>
          <dt>
            {stat.label}
            {stat.note ? <span>{stat.note}</span> : null}
          </dt>
          <dd>{stat.figure}</dd>
        </div>
      ))}
    </dl>
  );
}
