import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import { Recounts } from "../vote/Recounts.tsx";
import type { DeskBallot } from "./shown.ts";

/** After declaring a roll call: who asked for a recount, what it gave, and having the votes counted again (BAL-45). */
export function RecountAtDesk({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t } = useWords();
  const { recounts } = ballot;
  if (ballot.phase !== "declared" || ballot.visibility !== "roll-call") return null;
  return (
    <>
      <Recounts id={ballot.id} recounts={recounts} paper={ballot.options} />
      <p className="quiet">{t("votesRunning.recountHow", { count: recounts.needed })}</p>
      <Act command={command} intent="recount" fields={{ done: String(recounts.done.length) }}>
        {t("votesRunning.recountNow")}
      </Act>
    </>
  );
}
