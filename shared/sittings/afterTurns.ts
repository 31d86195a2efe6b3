import { type Decision, type Draft, type Facts, type PrivateChange, words } from "../journal.ts";
import { chargedMs } from "./adjustment.ts";
import { countWords } from "./decideWriting.ts";
import { isPoint } from "./floor.ts";
import type { SittingsKnow } from "./know.ts";
import type { Sitting, Turn } from "./state.ts";
import { withdrawnRefusal } from "./turnTexts.ts";
import { onRecord } from "./within.ts";

/**
 * Turns end in many ways: by hand, with a round, by leaving, by adjourning. What follows is worked out here for all of them:
 * adjustment time is charged to nobody (FLR-17), and what somebody meant to say is put beside what they said (WRT-5).
 */
export function afterTurns(decision: Decision, know: SittingsKnow, facts: Facts): Decision {
  const keep: PrivateChange[] = [];
  const events = decision.events.flatMap((draft): readonly Draft[] => {
    const [kind, id = ""] = draft.stream.split("/");
    if (kind !== "sitting") return [draft];
    if (draft.event.type === "SittingClosed") keep.push({ kind: "drop-prepared", sitting: id });
    const sitting = know.sitting(id);
    const turn = sitting && draft.event.type === "TurnEnded" ? turnOf(sitting, draft.event.turn) : null;
    if (!sitting || !turn) return [draft];
    const spokenMs = chargedMs(sitting.floor, turn, Number(draft.event.spokenMs), facts);
    const ended: Draft = { ...draft, event: { ...draft.event, spokenMs } };
    const prepared = isPoint(turn.kind) ? undefined : facts.preparedWords?.(id, turn.seat, turn.person);
    if (!prepared) return [ended];
    keep.push({ kind: "prepared-words", sitting: id, seat: turn.seat, person: turn.person, written: null });
    // MOD-7: words of this turn were withdrawn while its end was taken back.
    if (withdrawnRefusal(sitting, turn.id, facts)) return [ended];
    const text = words(prepared.text, prepared.lang);
    return [ended, ...onRecord(id, { type: "WordsRecorded", turn: turn.id, text, wordCount: countWords(prepared.text) })];
  });
  return keep.length === 0 && events.length === decision.events.length && events.every((one, i) => one === decision.events[i])
    ? decision
    : { ...decision, events, ...(keep.length > 0 && { keep: [...(decision.keep ?? []), ...keep] }) };
}

const turnOf = ({ floor }: Sitting, id: unknown): Turn | null => [floor.speaking, floor.held].find((turn) => turn?.id === id) ?? null;
