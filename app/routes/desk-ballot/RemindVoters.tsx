import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import type { DeskBallot } from "./shown.ts";

/** In a vote that lasts for days: reminds who has not voted, once for each seat (BAL-43). */
export function RemindVoters({ ballot, command }: { readonly ballot: DeskBallot; readonly command: string }) {
  const { t } = useWords();
  const { reminders } = ballot;
  if (reminders === null) return null;
  return (
    <div className="stack">
      {reminders.sent > 0 ? <p className="quiet">{t("votesRunning.remindersSent", { count: reminders.sent })}</p> : null}
      {reminders.left > 0 ? (
        <>
          <p>{t("votesRunning.remindText")}</p>
          <Act command={command} intent="remind" fields={{ left: String(reminders.left) }}>
            {t("votesRunning.remind", { count: reminders.left })}
          </Act>
        </>
      ) : null}
    </div>
  );
}
