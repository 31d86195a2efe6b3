import { Section } from "../components/Section.tsx";
import { useWords } from "../locales/words.tsx";
import { AnswersOf } from "./AnswersOf.tsx";
import { answersShown, namingOf } from "./answersShown.ts";
import { roundName, type Titles } from "./names.ts";
import { lastAnswered } from "./RoundAsks.tsx";
import type { Live } from "./useRoom.ts";

/** What was answered last, as long as the item is in hand. */
export function LastAnswers({ live, titles }: { readonly live: Live; readonly titles: Titles }) {
  const { t, lang } = useWords();
  const { room } = live;
  const round = lastAnswered(room);
  const shown = round && answersShown(room.sitting, round, namingOf(t, lang, room, titles));
  if (!shown) return null;
  return (
    <Section title={t("answers.resultTitle", { round: roundName(t, room, round) })} id="answers">
      <AnswersOf shown={shown} />
    </Section>
  );
}
