import { AnswersOf } from "../../live/AnswersOf.tsx";
import { useWords } from "../../locales/words.tsx";
import type { RoundAnswered } from "./answeredAt.ts";
import { RoundName } from "./RoundName.tsx";
import type { ItemShown } from "./shown.ts";

/** What seats answered, round by round. */
export function Answered({ answered, items }: { readonly answered: readonly RoundAnswered[]; readonly items: readonly ItemShown[] }) {
  const { t } = useWords();
  return answered.map(({ round, shown }) => {
    const item = items.find(({ rounds }) => rounds.some(({ id }) => id === round));
    const named = item?.rounds.find(({ id }) => id === round);
    return (
      <section key={round} id={`answers-${round}`} className="stack">
        <h3>{named ? <RoundName round={named} /> : round}</h3>
        {item ? (
          <p className="quiet small">
            <a href={`#item-${item.number}`}>{t("sittings.onItem", { number: item.number })}</a>
          </p>
        ) : null}
        <AnswersOf shown={shown} />
      </section>
    );
  });
}
