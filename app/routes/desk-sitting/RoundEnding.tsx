import { type RoundEnds, roundEnds } from "../../../shared/sittings/answers/state.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Radios } from "../../components/Radios.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Do, LiveForm } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

const endNames: { readonly [ends in RoundEnds]: Key } = {
  hand: "deskAnswers.endsHand",
  time: "deskAnswers.endsTime",
  ready: "deskAnswers.endsReady",
};

/** What ends a round: the hand, its time, or half of those present being ready (RND-6). A vote is closed by hand. And letting the whole sitting run by itself (RND-11). */
export function RoundEnding({ round }: { readonly round: Round }) {
  const { t } = useWords();
  const { live, facilitator } = useDesk();
  if (round.format === "ballot") return null;
  const labels = { ends: t("deskAnswers.endsTitle") };
  return (
    <Details summary={labels.ends}>
      <LiveForm key={`${round.id} ${round.ends}`} intent="roundEnds" hidden={{ round: round.id }} labels={labels} className="form">
        {({ errorOf }) => (
          <>
            <Radios
              name="ends"
              legend={labels.ends}
              inline
              defaultValue={round.ends ?? "hand"}
              error={errorOf("ends")}
              options={roundEnds.map((ends) => ({ value: ends, text: t(endNames[ends]) }))}
            />
            <Button tone="plain">{t("deskAnswers.setEnds")}</Button>
          </>
        )}
      </LiveForm>
      {facilitator && !live.room.sitting.byItself ? (
        <>
          <p>{t("deskAnswers.byItselfText")}</p>
          <Do intent="runByItself" hidden={{ runs: "yes" }}>
            {t("deskAnswers.byItself")}
          </Do>
        </>
      ) : null}
    </Details>
  );
}
