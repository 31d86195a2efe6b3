import type { Moderating } from "../../../shared/sittings/answering.ts";
import type { Chance } from "../../simulated/chance.ts";
import type { Asked } from "../../simulated/intent.ts";
import { refused } from "../../simulated/stated.ts";
import type { Client } from "./client.ts";
import type { SimulatedTime } from "./time.ts";

const second = 1_000;

/** Reads what is put, as the desk does: takes it, or refuses it with the reason. */
const decision = (sitting: string, { id, text }: { readonly id: string; readonly text: string }): Asked => {
  const not = refused.find((one) => one.text === text);
  if (!not) return { type: "AcceptStatement", sitting, statement: id };
  return { type: "RefuseStatement", sitting, statement: id, reason: not.reason, note: not.note, lang: "en" };
};

/** The simulated facilitator reads statements as they come in, unless a person is in the chair. */
export function readStatements(
  facilitator: Client,
  around: {
    readonly sitting: () => string | null;
    readonly mayChair: () => boolean;
    readonly time: SimulatedTime;
    readonly chance: Chance;
  },
): void {
  const { time, chance } = around;
  const seen = new Set<string>();
  facilitator.socket.on("moderating", (told: Moderating | null) => {
    const sitting = around.sitting();
    if (!told || sitting === null || !around.mayChair()) return;
    for (const one of told.waiting) {
      if (seen.has(one.id)) continue;
      seen.add(one.id);
      time.later(2 * second + chance.below(4 * second), () => void facilitator.ask(decision(sitting, one)));
    }
  });
}
