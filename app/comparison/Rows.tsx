import type { ReactNode } from "react";
import { classes } from "../components/classes.ts";
import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import type { Lang } from "../locales/href.ts";
import { useWords } from "../locales/words.tsx";
import { ChangeHead } from "./ChangeHead.tsx";
import { happened, nameOf } from "./names.ts";
import { Pieces } from "./Pieces.tsx";
import { type BlockName, onlyChanges, type RowShown } from "./rows.ts";

/** How a comparison is shown: both texts in one or side by side, all of it or only what changed. */
export interface HowShown {
  readonly view: "inline" | "side";
  readonly whole: boolean;
  /** How many changes the page has. */
  readonly changes: number;
  /** What the two texts are called: "Version 1", "Version 3". */
  readonly names: { readonly before: string; readonly after: string };
  /** The language the texts are written in, where it differs from the page's. */
  readonly written?: { readonly before?: Lang | undefined; readonly after?: Lang | undefined };
}

/** The blocks of two compared documents. The second text is read from top to bottom; what was deleted stands at its old place. */
export function Rows({ rows, how }: { readonly rows: readonly RowShown[]; readonly how: HowShown }) {
  const { t } = useWords();
  const shown = how.whole ? rows : onlyChanges(rows);
  return (
    <div className={classes("compared", how.view === "side" && "compared-side")}>
      {how.view === "side" ? <ColumnNames names={how.names} /> : null}
      <ol>
        {shown.map((row) =>
          row.is === "gap" ? (
            <li key={row.key} className="compared-gap">
              {nameOf(t, row.first) === nameOf(t, row.last)
                ? t("comparison.gapOne", { first: nameOf(t, row.first) })
                : t("comparison.gap", { first: nameOf(t, row.first), last: nameOf(t, row.last) })}
            </li>
          ) : (
            <OneRow key={row.key} row={row} how={how} />
          ),
        )}
      </ol>
    </div>
  );
}

/** The heads of the two columns; on a phone each text bears its own name instead. */
export const ColumnNames = ({ names }: { readonly names: HowShown["names"] }) => (
  <div className="compared-columns" aria-hidden="true">
    <p>{names.before}</p>
    <p>{names.after}</p>
  </div>
);

function OneRow({ row, how }: { readonly row: RowShown; readonly how: HowShown }) {
  const { t } = useWords();
  const { names } = how;
  // What is no longer there bears the name it had, and whose name that is.
  const gone = row.is === "left" || row.is === "deleted" ? row.before : null;
  const name = gone ? t("comparison.nameIn", { what: nameOf(t, gone), text: names.before }) : row.after && nameOf(t, row.after);
  return (
    <li id={row.change === null ? undefined : `change-${row.change}`} className={classes("compared-row", `is-${row.is}`)}>
      {row.change === null ? (
        <p className="compared-number">{row.kind === "clause" && row.after ? nameOf(t, row.after) : null}</p>
      ) : (
        <ChangeHead change={row.change} changes={how.changes} name={name} what={happened(t, row)}>
          <Whereabouts row={row} />
        </ChangeHead>
      )}
      {row.is === "left" ? null : <Texts how={how} pieces={row.pieces} kind={row.kind} row={row} />}
    </li>
  );
}

/** Where a block was before, where it went. */
function Whereabouts({ row }: { readonly row: RowShown }) {
  const { t } = useWords();
  const { before, after, other, dividedFrom, joinedInto } = row;
  const called = (name: BlockName): string => nameOf(t, name);
  const link = (text: string): ReactNode => (other === null ? text : <a href={`#change-${other}`}>{text}</a>);
  if (row.is === "left") return after ? link(t("comparison.now", { what: called(after) })) : null;
  if (dividedFrom) return t("comparison.dividedFrom", { what: called(dividedFrom) });
  if (joinedInto) return t("comparison.joinedInto", { what: called(joinedInto) });
  if (!before || !after || (called(before) === called(after) && !row.moved)) return null;
  return link(t("comparison.before", { what: called(before) }));
}

/** The text of a row: once with its changes, or as it was beside as it is. */
export function Texts({
  pieces,
  how,
  kind,
  row,
}: {
  readonly pieces: RowShown["pieces"];
  readonly how: HowShown;
  readonly kind: RowShown["kind"] | "line";
  readonly row?: RowShown;
}) {
  const { t } = useWords();
  const of = (side: "before" | "after"): ReactNode => {
    const isThere = side === "before" ? row?.is !== "inserted" : row?.is !== "deleted";
    return (
      <div className="compared-text">
        <p className="compared-whose">{how.names[side]}</p>
        {isThere ? (
          <p className={`compared-${kind}`} lang={how.written?.[side]}>
            <Pieces pieces={pieces} side={side} />
          </p>
        ) : (
          <p className="quiet">
            <span aria-hidden="true">–</span>
            <VisuallyHidden>{t("comparison.notThere")}</VisuallyHidden>
          </p>
        )}
      </div>
    );
  };
  if (how.view === "side")
    return (
      <div className="compared-texts">
        {of("before")}
        {of("after")}
      </div>
    );
  return (
    <div className="compared-text">
      <p className={`compared-${kind}`} lang={how.written?.after}>
        <Pieces pieces={pieces} />
      </p>
    </div>
  );
}
