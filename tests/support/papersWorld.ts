import { readConfig } from "../../server/config.ts";
import type { Parts } from "../../server/loadContext.ts";
import { openPrivate } from "../../server/private.ts";
import { proposalTextOf, revisedTextOf } from "./proposalText.ts";
import { makeWorld, type World } from "./world.ts";

/** An assembly with a proposal in two versions, admitted, and an amendment to the second. */
export interface PapersWorld {
  readonly w: World;
  readonly parts: Parts;
  readonly proposal: string;
  /** `1`, as in the amendment's address. */
  readonly amendment: string;
}

/** The parts of a server around a world, for what is made out of the record. */
export function partsAround(w: Pick<World, "db" | "record" | "clock">): Parts {
  const config = readConfig({ NODE_ENV: "test", TESSERA_DATABASE: ":memory:", TESSERA_ORIGIN: "https://assembly.example" });
  if ("problems" in config) throw new Error(config.problems.join(" "));
  const now = () => w.clock;
  const personal = openPrivate(w.db, { config, now, trouble: () => {}, record: w.record });
  const perform: Parts["perform"] = () => Promise.reject(new Error("nobody asks here"));
  return { record: w.record, perform, origin: config.origin, now, trouble: () => {}, personal };
}

/** See `PapersWorld`. */
export async function papersWorld(title = "Benches & <b>ŵyth</b> ŷd"): Promise<PapersWorld> {
  const w = await makeWorld();
  const ada = w.seats("Ada Anchor")[0];
  const { draft } = await w.must("Ada Anchor", { type: "SaveDraft", text: proposalTextOf(title) });
  const { proposal } = await w.must("Ada Anchor", { type: "OpenForSponsors", draft, seat: ada });
  const second = revisedTextOf(title);
  await w.must("Ada Anchor", { type: "MakeVersion", proposal, text: second, reason: "After talks." });
  for (const who of ["Cai Caulk", "Fay Ford", "Kit Knoll", "Dee Dock", "Eli Eaves"]) {
    const seat = trySeat(w, who);
    if (seat) await w.ask(who, { type: "Sponsor", proposal, seat });
  }
  await w.must("Ada Anchor", { type: "Lodge", proposal });
  await w.must("standing-orders-committee", { type: "AdmitProposal", proposal, reason: "In order." });
  const clauses = second.clauses.blocks.map((block, i) =>
    i === 0 ? { ...block, runs: [{ text: "Each council keeps three warm rooms in every library." }] } : block,
  );
  const made = await w.must("Ada Anchor", {
    type: "MakeAmendment",
    ...{ proposal, seat: ada, version: 2, reason: "Three are needed." },
    text: { ...second, clauses: { ...second.clauses, blocks: clauses.toReversed() }, cost: "Nothing." },
  });
  return { w, parts: partsAround(w), proposal: String(proposal), amendment: String(made["amendment"]).split("-")[1] ?? "" };
}

function trySeat(w: World, who: string): string | undefined {
  try {
    return w.seats(who)[0];
  } catch {
    return undefined;
  }
}
