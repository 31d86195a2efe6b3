import { type ReactNode, useId } from "react";
import { useWords } from "../locales/words.tsx";
import { classes } from "./classes.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface TableProps {
  readonly caption: ReactNode;
  /** The caption is read out only, where a heading above already says it. */
  readonly captionHidden?: boolean;
  readonly columns: readonly { readonly head: ReactNode; readonly numeric?: boolean; readonly wide?: boolean }[];
  /** The first cell of a row is its header. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly foot?: readonly ReactNode[];
  readonly csv?: string | undefined;
  readonly json?: string | undefined;
  readonly dense?: boolean;
}

/** Figures in rows. Wider than the screen it scrolls in its own region, which the keyboard can reach. */
export function Table({ caption, captionHidden, columns, rows, foot, csv, json, dense }: TableProps) {
  const { t } = useWords();
  const id = useId();
  const cell = (i: number) => classes(columns[i]?.numeric && "numeric", columns[i]?.wide && "is-wide") || undefined;
  const line = (cells: readonly ReactNode[]) =>
    cells.map((content, i) =>
      i === 0 ? (
        <th key="header" scope="row" className={cell(i)}>
          {content}
        </th>
      ) : (
        <td key={`column-${i + 1}`} className={cell(i)}>
          {content}
        </td>
      ),
    );
  return (
    <div className={classes("table", dense && "table-dense")}>
      <section className="scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id}>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={`column-${i + 1}`} scope="col" className={cell(i)}>
                  {column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>{line(row.cells)}</tr>
            ))}
          </tbody>
          {foot ? (
            <tfoot>
              <tr>{line(foot)}</tr>
            </tfoot>
          ) : null}
        </table>
      </section>
      {csv || json ? (
        <ul className="formats no-print" aria-label={t("components.sameFigures")}>
          {csv ? (
            <li>
              <a href={csv}>{t("components.asCsv")}</a>
            </li>
          ) : null}
          {json ? (
            <li>
              <a href={json}>{t("components.asJson")}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}
