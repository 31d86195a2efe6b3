import type { Room } from "../../../shared/assembly/room.ts";
import { stepTitles } from "../../../shared/sittings/steps.ts";
import { partsOf } from "../../../shared/sittings/tables/parts.ts";
import type { T } from "../../locales/words.tsx";
import type { Message } from "../pacing.ts";
import type { TableChange } from "./changes.ts";

/** A change at one's own table, as it is read out. */
export function tableMessage(t: T, room: Room, change: TableChange): Message {
  const topic = `table ${change.seat}`;
  if (change.kind === "at-table") return { topic, urgent: true, text: t("tables.atTable", { number: change.table }) };
  const round = room.sitting.rounds.find(({ id }) => id === change.round);
  const parts = round ? partsOf(round) : [];
  const part = parts[change.part];
  if (!part) return { topic, urgent: false, text: t("tables.done") };
  const place = t("tables.part", { number: change.part + 1, all: parts.length });
  return { topic, urgent: false, text: `${place}: ${t(stepTitles[part.step])}` };
}
