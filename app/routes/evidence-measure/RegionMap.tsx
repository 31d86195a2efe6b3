import { Mosaic } from "../../charts/Mosaic.tsx";
import { useWords } from "../../locales/words.tsx";
import type { MeasureShown } from "./load.ts";

/** The latest year as a map of tiles; its figures stand in the table under it. */
export function RegionMap({ tiles, year }: { readonly tiles: MeasureShown["tiles"]; readonly year: number }) {
  const { t } = useWords();
  return (
    <figure>
      <Mosaic tiles={tiles} />
      <figcaption className="quiet small">{t("evidence.mapNote", { year })}</figcaption>
    </figure>
  );
}
