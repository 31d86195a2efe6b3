import type { ReactNode } from "react";
import { useWords } from "../../locales/words.tsx";

interface RankingProps {
  /** Whether two options may have the same number. */
  readonly mayEqual: boolean;
  /** The paper comes back from a form, with what was marked on it. */
  readonly sent: boolean;
  /** Its rows. */
  readonly children: ReactNode;
}

/**
 * The rows of a ranking. What is said of dragging stays hidden where there are no scripts; with them the script beside it
 * (`dragging/start.ts`) lets rows be dragged by their handles (PAP-9), and says the new number in these words.
 */
export function Ranking({ mayEqual, sent, children }: RankingProps) {
  const { t } = useWords();
  return (
    <div
      className="ranking"
      data-said={t("voteOptions.draggedTo", { option: "{option}", place: "{place}", of: "{of}" })}
      {...(mayEqual ? { "data-equal": "" } : {})}
      {...(sent ? { "data-sent": "" } : {})}
    >
      <p className="hint ranking-hint" hidden>
        {t("voteOptions.dragHint")}
      </p>
      <div>{children}</div>
      <p role="status" className="visually-hidden" />
    </div>
  );
}

const dots = [4, 10, 16].flatMap((y) => [6, 14].map((x) => [x, y] as const));

/** By which a row is dragged: for pointers only, because the list and the buttons beside it do the same for keys. */
export function RankingHandle() {
  return (
    <span className="ranking-handle" hidden aria-hidden="true">
      <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor">
        {dots.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />
        ))}
      </svg>
    </span>
  );
}
