import { countsByHeads } from "../../../shared/ballots/heads.ts";
import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import { useWords } from "../../locales/words.tsx";
import type { MySeat } from "./load.ts";

/** What one's vote counts as in the ballot that is open: as one where heads count. */
export function OwnWorth({ ballot, worth }: { readonly ballot: OpenedBallot; readonly worth: MySeat["worth"] }) {
  const { t } = useWords();
  const byHeads = countsByHeads(ballot);
  if (!byHeads && !worth) return null;
  return (
    <p className="quiet small">
      {byHeads || !worth ? t("ballots.countsAsOne", { count: ballot.register.length }) : t("ballots.countsAs", worth)}
    </p>
  );
}
