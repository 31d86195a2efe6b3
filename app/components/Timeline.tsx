import type { ReactNode } from "react";
import { Shape, type ShapeName } from "../charts/Shape.tsx";
import { useWords } from "../locales/words.tsx";
import { classes } from "./classes.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface TimelineEntry {
  readonly key: string;
  /** The date in words. */
  readonly when: string;
  /** The same date, ISO 8601. */
  readonly at?: string;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  readonly state?: "done" | "now" | "next" | "late";
}

const marks: { readonly [state in NonNullable<TimelineEntry["state"]>]: ShapeName } = {
  done: "solid",
  now: "ringed",
  next: "outlined",
  late: "hatched",
};

/** What happened and what is due, in order. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { t } = useWords();
  const words = {
    done: t("components.timelineDone"),
    now: t("components.timelineNow"),
    next: t("components.timelineNext"),
    late: t("components.timelineLate"),
  };
  return (
    <ol className="timeline">
      {entries.map((entry) => {
        const state = entry.state ?? "done";
        return (
          <li key={entry.key} className={classes(`is-${state}`)}>
            <span className="timeline-mark">
              <Shape name={marks[state]} />
            </span>
            <div className="timeline-text">
              <p className="timeline-when">
                {entry.at ? <time dateTime={entry.at}>{entry.when}</time> : entry.when}
                <VisuallyHidden> ({words[state]})</VisuallyHidden>
              </p>
              <p className="timeline-title">{entry.title}</p>
              {entry.text ? <div>{entry.text}</div> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
