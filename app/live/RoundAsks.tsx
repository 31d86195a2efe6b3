import { readiness } from "../../shared/sittings/answers/ready.ts";
import { formats } from "../../shared/sittings/formats.ts";
import { hasInterest, presentSeats } from "../../shared/sittings/questions.ts";
import type { Round } from "../../shared/sittings/state.ts";
import { Details } from "../components/Details.tsx";
import { Progress } from "../components/Progress.tsx";
import { useWords } from "../locales/words.tsx";
import { seatShort } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** How many seats have answered in the round in hand, of those that may. */
export function answeredOf({ sitting }: Pick<Live["room"], "sitting">, round: Round): { readonly done: number; readonly all: number } {
  const gathered = sitting.answers?.[round.id];
  const counts = (seat: string): boolean => !hasInterest(sitting, seat, round.item);
  const may = presentSeats(sitting).filter(counts);
  const done = gathered?.kind === "gathering" ? gathered.seats.filter(counts).length : 0;
  return { done, all: Math.max(done, may.length) };
}

/** What the round in hand waits for: answers, or people who are ready; which version it is about; what ends it. */
export function RoundAsks({ live, round }: { readonly live: Pick<Live, "room">; readonly round: Round }) {
  const { t, lang } = useWords();
  const { room } = live;
  const { sitting } = room;
  const { asks } = formats[round.format];
  const { done, all } = answeredOf(room, round);
  const { ready, needed } = readiness(sitting);
  const gathered = sitting.answers?.[round.id];
  const proposal = sitting.items.find((item) => item.id === round.item)?.proposal ?? null;
  return (
    <>
      {round.version === undefined || proposal === null ? null : (
        <p className="quiet">{t("answers.onVersion", { version: round.version, number: proposal })}</p>
      )}
      {round.ends === "time" ? <p className="quiet">{t("answers.endsByTime")}</p> : null}
      {asks === null ? null : (
        <Progress
          label={t("answers.answeredLabel")}
          done={done}
          total={Math.max(1, all)}
          text={t("answers.answeredCount", { done, all })}
        />
      )}
      {asks === "consent" && gathered?.kind === "gathering" && done > 0 ? (
        <Details summary={t("answers.whoAnswered")}>
          <p>{gathered.seats.map((seat) => seatShort(t, lang, room, seat)).join("; ")}</p>
        </Details>
      ) : null}
      {round.ends === "ready" ? (
        <Progress label={t("answers.readyText")} done={ready} total={needed} text={t("answers.readyCount", { ready, needed })} />
      ) : null}
    </>
  );
}

/** The round closed last, if it asked something and nothing was decided or begun on another item since. */
export function lastAnswered({ sitting }: Live["room"]): Round | null {
  const inHand = sitting.rounds.find((round) => round.id === sitting.round);
  const closed = sitting.rounds.filter((round) => round.phase.name === "closed" && (!inHand || inHand.item === round.item));
  const closedAt = (round: Round): number => (round.phase.name === "closed" ? round.phase.closedAt : 0);
  const last = closed.toSorted((a, b) => closedAt(a) - closedAt(b)).findLast((round) => formats[round.format].asks !== null);
  return last && sitting.answers?.[last.id] ? last : null;
}
