import { type Draft, type Facts, type Hash, type Refusal, refuse } from "../../journal.ts";
import type { Sitting } from "../../sittings/state.ts";
import type { NoteKnow } from "../decide.ts";
import type { Note } from "../state.ts";
import type { MinutesParagraph } from "./compose.ts";
import type { Minutes } from "./state.ts";

/** What the rules of minutes read of the assembly. */
export interface MinutesKnow extends NoteKnow {
  minutes(sitting: string): Minutes | null | undefined;
  ballot(id: string): ReturnType<NoteKnow["ballotsOf"]>[number] | null | undefined;
}

/** The minutes that a command is about, with all that is asked of them. */
export interface About {
  readonly know: MinutesKnow;
  readonly facts: Facts;
  readonly sitting: Sitting;
  readonly note: Note;
  readonly minutes: Minutes;
  readonly paragraphs: readonly MinutesParagraph[];
  readonly contentHash: Hash;
}

/** A draft on the stream of these minutes. */
export const onMinutes = (about: About, event: Draft["event"]): Draft => ({ stream: `minutes/${about.sitting.id}`, event });

/** The paragraph with this key, if it can be written: an action is agreed anew instead. */
export const paragraphWith = ({ paragraphs }: About, key: string): MinutesParagraph | Refusal =>
  paragraphs.find((one) => one.key === key && one.kind !== "action") ?? refuse("minutesParagraphUnknown", { paragraph: key }, "paragraph");
