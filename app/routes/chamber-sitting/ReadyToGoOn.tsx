import { readiness } from "../../../shared/sittings/answers/ready.ts";
import { currentRound, hasInterest, presence } from "../../../shared/sittings/questions.ts";
import { Button } from "../../components/Button.tsx";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

/** Saying that one is ready, in a round that ends when half are (RND-7). */
export function ReadyToGoOn({ acting, person }: { readonly acting: Acting; readonly person: string }) {
  const { t } = useWords();
  const { sitting } = acting.live.room;
  const round = currentRound(sitting);
  if (round?.ends !== "ready" || sitting.phase.name !== "open" || presence(sitting, acting.seat)?.person !== person) return null;
  if (hasInterest(sitting, acting.seat, round.item)) return null;
  const { ready, needed } = readiness(sitting);
  return (
    <section className="stack" aria-labelledby="ready-title">
      <h2 id="ready-title">{t("answers.readyTitle")}</h2>
      <p>
        {t("answers.readyText")} {t("answers.readyCount", { ready, needed })}
      </p>
      {sitting.ready?.seats.includes(acting.seat) ? (
        <p>
          <strong>{t("answers.youAreReady")}</strong>
        </p>
      ) : (
        <ActionForm acting={acting} intent="ready" id={`ready-${round.id}`}>
          {() => <Button wide>{t("answers.ready")}</Button>}
        </ActionForm>
      )}
    </section>
  );
}
