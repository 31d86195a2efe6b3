/** Where a tile stands, counted from the top left. */
export interface TilePlace {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

/**
 * The twelve nations and regions of the United Kingdom as tiles, each as near as a grid allows to its neighbours on the map.
 * Codes: Government Statistical Service, as in the ONS register of geographic codes.
 */
export const ukTiles: readonly TilePlace[] = [
  { code: "S92000003", column: 1, row: 0 },
  { code: "N92000002", column: 0, row: 1 },
  { code: "E12000001", column: 2, row: 1 },
  { code: "E12000002", column: 1, row: 2 },
  { code: "E12000003", column: 2, row: 2 },
  { code: "W92000004", column: 0, row: 3 },
  { code: "E12000005", column: 1, row: 3 },
  { code: "E12000004", column: 2, row: 3 },
  { code: "E12000006", column: 3, row: 3 },
  { code: "E12000009", column: 1, row: 4 },
  { code: "E12000007", column: 2, row: 4 },
  { code: "E12000008", column: 3, row: 4 },
];

/** The gap between Scotland and the North East, where the logo has its token: the tile one votes with. */
export const tokenPlace = { column: 1, row: 1 } as const;

const ukCodes = new Set(ukTiles.map((tile) => tile.code));

export interface MosaicPlan {
  readonly places: readonly TilePlace[];
  readonly columns: number;
  readonly rows: number;
}

/**
 * The places for the regions of an assembly. All of them among the twelve: the map, complete, so that a missing figure shows as an
 * empty tile. Any other region: a plain grid in the order given, as near square as it goes.
 */
export function planMosaic(codes: readonly string[]): MosaicPlan {
  if (codes.every((code) => ukCodes.has(code))) return { places: ukTiles, columns: 4, rows: 5 };
  let columns = 1;
  while (columns * columns < codes.length) columns += 1;
  const places = codes.map((code, i) => ({ code, column: i % columns, row: Math.floor(i / columns) }));
  return { places, columns, rows: Math.max(1, Math.ceil(codes.length / columns)) };
}

/** How dark a tile is: 0 for nothing, then 1 to 5 in equal steps up to `max`. Whole numbers. */
export function shadeOf(value: number, max: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value <= 0 || max <= 0) return 0;
  if (value * 5 <= max) return 1;
  if (value * 5 <= max * 2) return 2;
  if (value * 5 <= max * 3) return 3;
  if (value * 5 <= max * 4) return 4;
  return 5;
}

/** The colour of a region, 1 to 12: fixed for the twelve, by order for others. */
export function colourOf(code: string, regions: readonly string[]): number {
  const uk = ukTiles.findIndex((tile) => tile.code === code);
  const at = uk >= 0 ? uk : Math.max(0, regions.indexOf(code));
  return (at % 12) + 1;
}
