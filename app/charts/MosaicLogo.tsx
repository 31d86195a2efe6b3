import { tokenPlace, ukTiles } from "./mosaicPlan.ts";

/** The mark: twelve tiles, and in the gap between them the token one votes with. */
export function MosaicLogo() {
  return (
    <svg className="logo" viewBox="0 0 42 53" width="36" height="45" aria-hidden="true" focusable="false">
      {ukTiles.map((tile) => (
        <rect key={tile.code} className="logo-tile" x={tile.column * 11} y={tile.row * 11} width="9" height="9" />
      ))}
      <circle className="logo-token" cx={tokenPlace.column * 11 + 4.5} cy={tokenPlace.row * 11 + 4.5} r="5" />
    </svg>
  );
}
