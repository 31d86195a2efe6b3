import type { Room } from "../../shared/assembly/room.ts";
import type { Round } from "../../shared/sittings/state.ts";
import { useWords } from "../locales/words.tsx";
import { AnswersOf } from "./AnswersOf.tsx";
import { answersShown, namingOf } from "./answersShown.ts";
import type { Titles } from "./names.ts";

/** What seats answered in a round, as it was published. */
export function AnswersRecorded({ room, round, titles }: { readonly room: Room; readonly round: Round; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const shown = answersShown(room.sitting, round, namingOf(t, lang, room, titles));
  return shown ? <AnswersOf shown={shown} /> : null;
}
