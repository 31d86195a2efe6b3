import { classes } from "../components/classes.ts";
import { Hatch, useHatchId } from "./hatching.tsx";
import { planMosaic, type TilePlace } from "./mosaicPlan.ts";
import { useTileNames } from "./useTileNames.ts";

/** One region's figure. */
export interface MosaicTile {
  /** GSS code, or the assembly's own code of the region. */
  readonly code: string;
  /** The short name on the tile; the twelve have one in both languages. */
  readonly label?: string;
  /** The figure as it is read. */
  readonly value?: string;
  /** 0 to 5, from `shadeOf`. */
  readonly shade?: 0 | 1 | 2 | 3 | 4 | 5;
  /** How a region's vote fell; takes the place of the shade. */
  readonly state?: "for" | "against" | "neither";
}

const size = 64;
const pitch = 70;

function Tile({
  place,
  tile,
  name,
  hatch,
}: {
  readonly place: TilePlace;
  readonly tile: MosaicTile | undefined;
  readonly name: string;
  readonly hatch: string;
}) {
  const x = place.column * pitch + 1;
  const y = place.row * pitch + 1;
  const against = tile?.state === "against";
  const on = tile?.state === "for" ? "on-for" : !tile?.state && (tile?.shade ?? 0) >= 4 ? "on-dark" : undefined;
  const look = !tile ? "tile-empty" : tile.state ? `tile-${tile.state}` : `shade-${tile.shade ?? 0}`;
  return (
    <g>
      <rect className={classes("tile", look)} x={x} y={y} width={size} height={size} fill={against ? `url(#${hatch})` : undefined} />
      {against ? <rect className="tile-plate" x={x + 8} y={y + 8} width={size - 16} height={size - 16} /> : null}
      <text className={classes("tile-name", on)} x={x + size / 2} y={tile?.value ? y + 24 : y + 37} textAnchor="middle">
        {name}
      </text>
      {tile?.value ? (
        <text
          className={classes("tile-value", tile.value.length > 5 && "tile-value-long", on)}
          x={x + size / 2}
          y={y + 47}
          textAnchor="middle"
        >
          {tile.value}
        </text>
      ) : null}
    </g>
  );
}

/**
 * A figure for every nation and region as a map of tiles; other regions as a grid. Decoration to a screen reader: show the same
 * figures in a table beside it.
 */
export function Mosaic({ tiles, size: scale = "plain" }: { readonly tiles: readonly MosaicTile[]; readonly size?: "plain" | "small" }) {
  const hatch = useHatchId();
  const names = useTileNames();
  const plan = planMosaic(tiles.map((tile) => tile.code));
  const byCode = new Map(tiles.map((tile) => [tile.code, tile]));
  return (
    <svg
      className={classes("chart", "mosaic", scale === "small" && "mosaic-small")}
      viewBox={`0 0 ${plan.columns * pitch - pitch + size + 2} ${plan.rows * pitch - pitch + size + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <Hatch id={hatch} step={7} />
      </defs>
      {plan.places.map((place) => {
        const tile = byCode.get(place.code);
        return <Tile key={place.code} place={place} tile={tile} name={tile?.label ?? names[place.code] ?? place.code} hatch={hatch} />;
      })}
    </svg>
  );
}
