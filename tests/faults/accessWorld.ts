import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, startServer } from "../../server/web.ts";
import { parseProposal } from "../../shared/proposals/text.ts";
import { withHalls } from "../support/evidenceWorld.ts";
import { playStreet } from "../support/requestWorld.ts";
import { withSpaces } from "../support/spacesWorld.ts";
import { admittedProposal, openSitting, type Story, tellStory } from "../support/story.ts";
import { makeWorld, type World } from "../support/world.ts";

/** Who asks: everybody that there is, and what they are to Ada's seat, proposal and turn. */
export const askers: readonly { readonly name: string; readonly is: readonly string[] }[] = [
  { name: "public", is: [] },
  { name: "Ada Anchor", is: ["delegate", "seat", "author", "own"] },
  { name: "Bo Buoy", is: ["alternate", "seat", "own"] },
  { name: "Cai Caulk", is: ["delegate"] },
  { name: "facilitator", is: ["facilitator"] },
  { name: "secretariat", is: ["secretariat"] },
  { name: "standing-orders-committee", is: ["standing-orders-committee"] },
  { name: "plan-team", is: ["plan-team"] },
  { name: "administrator", is: ["administrator"] },
  { name: "operator", is: ["operator"] },
  { name: "clock", is: ["clock"] },
];

/** Whether somebody who is all this is among those allowed. */
export const among = (allowed: string, is: readonly string[]): boolean => allowed.split(" ").some((one) => is.includes(one));

/** An assembly in which everything that can be asked about exists, and a server over it. */
export interface AccessWorld {
  readonly w: World;
  readonly story: Story;
  /** What stands now: all of it Ada's. */
  readonly now: {
    readonly seat: string;
    readonly sitting: string;
    readonly proposal: string;
    readonly amendment: string;
    readonly composite: string;
    readonly request: string;
    readonly election: string;
    readonly entry: string;
    readonly turn: string;
  };
  readonly server: Running;
  readonly origin: string;
  /** A fresh session's cookie; none for the public. */
  readonly cookieOf: (name: string) => string;
  readonly close: () => Promise<void>;
}

/** Askers that come with a browser. */
export const browsers = askers.filter(({ name }) => name !== "operator" && name !== "clock");

/** Makes it: Ada has proposed, amended, spoken once and speaks again. */
export async function accessWorld(): Promise<AccessWorld> {
  if (!existsSync("build/server/index.js")) throw new Error("The pages are not built. Run: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "tessera-access-"));
  const database = join(folder, "assembly.db");
  const w = await makeWorld({ file: database });
  const story = await tellStory(w);
  const seat = w.seats("Ada Anchor")[0] ?? "";
  const proposal = await admittedProposal(w, "A bus to the evening choir");
  const text = parseProposal(w.record.wordsOf(w.record.memory.proposal(proposal)?.versions[0]?.text ?? ""));
  const { amendment } = await w.must("Ada Anchor", {
    type: "MakeAmendment",
    proposal,
    seat,
    version: 1,
    text: { ...text, cost: "Nothing." },
    reason: "It costs nothing.",
  });
  const other = await admittedProposal(w, "A bus to the morning choir");
  const { composite } = await w.must("Ada Anchor", { type: "ProposeComposite", proposal, other });
  const { request } = await w.must("Ada Anchor", { type: "LodgeRequest", seat, text: playStreet });
  await withHalls(w);
  await withSpaces(w);
  const sitting = await openSitting(w, proposal);
  const { election } = await w.must("facilitator", {
    ...{ type: "AnnounceElection", office: "facilitator", places: 1, sitting },
    closesAt: w.clock + 86_400_000,
  });
  const floor = w.record.memory.sitting(sitting)?.rounds.find((r) => r.format === "debate");
  await w.must("facilitator", { type: "OpenRound", sitting, round: floor?.id });
  const speaks = async (): Promise<string> => {
    await w.must("Ada Anchor", { type: "JoinList", sitting, seat, side: "for" });
    await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
    return w.record.memory.sitting(sitting)?.floor.speaking?.id ?? "";
  };
  const turn = await speaks();
  w.clock += 30_000;
  await w.must("facilitator", { type: "EndTurn", sitting });
  const now = {
    seat,
    sitting,
    proposal,
    amendment: String(amendment),
    composite: String(composite),
    request: String(request),
    election: String(election),
    turn,
    entry: await speaks(),
  };
  const server = await startServer(
    { database, port: 0, host: "127.0.0.1", origin: "http://127.0.0.1", smtp: null, mailFrom: "", proxies: 0 },
    { now: () => w.clock },
  );
  return {
    ...{ w, story, now, server, origin: `http://127.0.0.1:${server.port}` },
    cookieOf: (name) => (name === "public" ? "" : (server.parts.personal.signIn.beginSession(w.person(name)).split(";")[0] ?? "")),
    close: async () => {
      await server.close();
      w.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
