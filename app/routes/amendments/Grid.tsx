import type { GridCell } from "../../../shared/amendments/listViews.ts";
import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "./List.tsx";
import { collisionNames, passageText } from "./names.ts";
import type { AmendmentsShown } from "./shown.ts";

const between = (cells: readonly GridCell[], a: string, b: string): GridCell | undefined =>
  cells.find(({ first, second }) => (first === a && second === b) || (first === b && second === a));

/** Where open amendments meet: a table of all against all, with the passages named, and the same as a list with the reasons (AMD-6). */
export function Grid({ of: { grid, cells, proposal } }: { readonly of: Pick<AmendmentsShown, "grid" | "cells" | "proposal"> }) {
  const { t } = useWords();
  if (cells.length === 0) return <p>{t("amendments.noneMeet")}</p>;
  return (
    <>
      <dl className="legend">
        <div>
          <dt>
            <Tag tone="bad">{t("amendments.collide")}</Tag>
          </dt>
          <dd>{t("amendments.legendCollide")}</dd>
        </div>
        <div>
          <dt>
            <Tag>{t("amendments.fit")}</Tag>
          </dt>
          <dd>{t("amendments.legendFit")}</dd>
        </div>
        <div>
          <dt>–</dt>
          <dd>{t("amendments.legendApart")}</dd>
        </div>
      </dl>
      <div className="wide collisions">
        <Table
          caption={t("amendments.gridCaption")}
          csv={`/proposals/${proposal}/amendments/collisions.csv`}
          json={`/proposals/${proposal}/amendments/collisions.json`}
          columns={[{ head: t("amendments.amendment") }, ...grid.map((id) => ({ head: id }))]}
          rows={grid.map((row) => ({
            key: row,
            cells: [
              <AmendmentLink key="id" id={row} />,
              ...grid.map((column) => (
                <Cell key={column} cell={row === column ? undefined : between(cells, row, column)} same={row === column} />
              )),
            ],
          }))}
        />
      </div>
      <p className="quiet">{t("amendments.gridNote")}</p>
      <ul>
        {cells.map((cell) => (
          <li key={`${cell.first} ${cell.second}`}>
            <Meeting cell={cell} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Cell({ cell, same }: { readonly cell: GridCell | undefined; readonly same: boolean }) {
  const { t } = useWords();
  if (same) return <span className="quiet">{t("amendments.itself")}</span>;
  if (!cell) return "–";
  return (
    <>
      <Tag tone={cell.collide ? "bad" : "plain"}>{t(cell.collide ? "amendments.collide" : "amendments.fit")}</Tag>
      <ul className="plain-list small">
        {cell.at.map(({ passage, kind }) => (
          <li key={`${passage.where} ${passage.block} ${kind}`}>{passageText(t, passage)}</li>
        ))}
      </ul>
    </>
  );
}

/** One pair in words: "7-1 and 7-3 collide. Clause 1: both rewrite the same words." */
export function Meeting({ cell: { first, second, collide, at } }: { readonly cell: GridCell }) {
  const { t } = useWords();
  return (
    <>
      {t(collide ? "amendments.pairCollides" : "amendments.pairFits", { first, second })}{" "}
      {at.map(({ passage, kind, joins }) => (
        <span key={`${passage.where} ${passage.block} ${kind}`}>
          {t("amendments.pairAt", {
            passage: passageText(t, passage),
            why: t(joins ? "amendments.meetOtherWords" : collisionNames[kind]),
          })}{" "}
        </span>
      ))}
    </>
  );
}
