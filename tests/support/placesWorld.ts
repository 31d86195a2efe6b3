import { rollLines } from "./people.ts";
import type { World } from "./world.ts";

/** Which delegate's group gives which authority: Leeds, Cardiff, one invented; Eve Ebb's is protected. */
const authorities: { readonly [delegate: string]: string } = {
  "Ada Anchor": "E08000035",
  "Cai Caulk": "E08000035",
  "Dee Dory": "E99000001",
  "Eve Ebb": "E99000002",
  "Fay Ford": "W06000015",
};

/** Imports the example roll with the authorities of its groups; `hidden`: the delegate whose group becomes protected. */
export async function withAuthorities(w: World, hidden = ""): Promise<void> {
  const rows = rollLines().map((cells, i) => {
    const delegate = cells[6] ?? "";
    const filled = cells.map((cell, at) => {
      if (at === 2) return authorities[delegate] ?? cell;
      return at === 12 && delegate === hidden ? "yes" : cell;
    });
    return { line: i + 1, cells: i === 0 ? cells : filled };
  });
  await w.must("secretariat", { type: "ImportRoll", rows });
}
