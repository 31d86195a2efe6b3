import type { Room } from "../../../shared/assembly/room.ts";
import type { Closing } from "../../../shared/sittings/care/closed.ts";
import { langIn, wordsIn } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";

/** The item in hand is closed: what the hall's screen says of it, and nothing that is said in it (CLO-3). */
export function ClosedInHall({ room, closing }: { readonly room: Room; readonly closing: Closing }) {
  const { t, lang } = useWords();
  const { reason, invited } = closing;
  const names = invited.flatMap((hash) => wordsIn(room, hash) ?? []);
  return (
    <>
      <p className="display-question">{t("careLive.closedTitle")}</p>
      <div className="display-speaker">
        <p lang={langIn(room, reason, lang)}>{wordsIn(room, reason) ?? t("site.withdrawn")}</p>
        {names.length === 0 ? null : (
          <p className="display-figures">
            {t("careLive.closedInvited")} {names.join(", ")}
          </p>
        )}
      </div>
    </>
  );
}
