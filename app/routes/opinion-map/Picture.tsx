import type { PublishedMap } from "../../../shared/opinion/publish.ts";
import { Table } from "../../components/Table.tsx";
import { useWords } from "../../locales/words.tsx";
import { planPicture, reach } from "./picturePlan.ts";

/** The map as a picture, and the same as a table: a dot stands for five to nine people, its letter for their group (OPN-10). */
export function Picture({ map }: { readonly map: PublishedMap }) {
  const { t } = useWords();
  const shown = Math.round((map.shown[0] + map.shown[1]) * 100);
  return (
    <>
      <p>{t("opinionMap.pictureText", { shown })}</p>
      <svg className="chart opinion-map" viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`} aria-hidden="true" focusable="false">
        <line className="opinion-axis" x1={-reach} y1="0" x2={reach} y2="0" />
        <line className="opinion-axis" x1="0" y1={-reach} x2="0" y2={reach} />
        {planPicture(map.groups).map(({ key, x, y, radius, group }) => (
          <g key={key} transform={`translate(${x} ${y})`}>
            <circle r={radius} className={`opinion-dot opinion-${group.toLowerCase()}`} />
            <text dy="0.35em">{group}</text>
          </g>
        ))}
      </svg>
      <Table
        caption={t("opinionMap.pictureTable")}
        dense
        columns={[
          { head: t("opinionMap.group") },
          { head: t("opinionMap.people"), numeric: true },
          { head: t("opinionMap.dots"), numeric: true },
        ]}
        rows={map.groups.map(({ group, size, dots }) => ({ key: group, cells: [group, String(size), String(dots.length)] }))}
      />
    </>
  );
}
