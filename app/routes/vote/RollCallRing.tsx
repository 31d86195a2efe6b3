import { Key } from "../../charts/Key.tsx";
import { Ring, type SeatState } from "../../charts/Ring.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { VoteShown } from "./shown.ts";

const states: { readonly [choice: string]: SeatState } = {
  for: "for",
  against: "against",
  abstain: "abstain",
  none: "none",
  interest: "none",
};

/** How the roll call fell, seat by seat in the circle. The same is in the table of names. */
export function RollCallRing({ vote, result }: { readonly vote: VoteShown; readonly result: NonNullable<VoteShown["result"]> }) {
  const { t, lang } = useWords();
  const { heads } = result;
  return (
    <>
      <Ring
        seats={vote.names.map(({ number, region, choice }) => ({ id: String(number), region, state: states[choice] ?? "none" }))}
        regions={vote.regions.map(({ code }) => code)}
        names={Object.fromEntries(vote.regions.map(({ code, name }) => [code, name]))}
        centre={{ figure: formatNumber(heads.for, lang), label: t("votes.seatsFor") }}
      />
      <Key
        items={[
          { shape: "for", text: t("votes.forFigure", { figure: formatNumber(heads.for, lang) }) },
          { shape: "against", text: t("votes.againstFigure", { figure: formatNumber(heads.against, lang) }) },
          { shape: "abstain", text: t("votes.abstainFigure", { figure: formatNumber(heads.abstain, lang) }) },
        ]}
      />
      <p className="quiet">
        {t("votes.ringNote")} <a href="#names">{t("votes.toNames")}</a>
      </p>
    </>
  );
}
