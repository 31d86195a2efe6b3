import { Key } from "../../../charts/Key.tsx";
import { Ring, type SeatState } from "../../../charts/Ring.tsx";
import { formatNumber } from "../../../locales/dates.ts";
import { useWords } from "../../../locales/words.tsx";
import type { VoteShown } from "../shown.ts";

const states: { readonly [choice: string]: SeatState } = { abstain: "abstain", none: "none", interest: "none" };

/** Who voted, who abstained and from whom there is no vote, seat by seat in the circle. Papers with marks are too various to be told apart by one. */
export function TurnoutRing({ vote, among }: { readonly vote: VoteShown; readonly among: NonNullable<VoteShown["among"]> }) {
  const { t, lang } = useWords();
  const { cast, abstained, didNotVote } = among.turnout;
  const shown = (n: number): string => formatNumber(n, lang);
  return (
    <>
      <Ring
        seats={vote.names.map(({ number, region, choice }) => ({ id: String(number), region, state: states[choice] ?? "present" }))}
        regions={vote.regions.map(({ code }) => code)}
        names={Object.fromEntries(vote.regions.map(({ code, name }) => [code, name]))}
        centre={{ figure: shown(cast), label: t("voteResults.seatsVoted") }}
      />
      <Key
        items={[
          { shape: "present", text: t("voteResults.chose", { figure: shown(cast - abstained) }) },
          { shape: "abstain", text: t("votes.abstainFigure", { figure: shown(abstained) }) },
        ]}
      />
      <p className="quiet">
        {t("votes.ringNote")} {t("voteResults.noVote", { figure: shown(didNotVote) })} <a href="#names">{t("votes.toNames")}</a>
      </p>
    </>
  );
}
