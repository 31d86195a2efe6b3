import type { Closing } from "../../shared/sittings/care/closed.ts";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../locales/words.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** The item in hand is closed to the public: why, and who is invited beside the delegates (CLO-1). */
export function ClosedNow({ live, closing }: { readonly live: Live; readonly closing: Closing }) {
  const { t, lang } = useWords();
  const { room } = live;
  const said = (hash: string) => <span lang={langIn(room, hash, lang)}>{wordsIn(room, hash) ?? t("site.withdrawn")}</span>;
  return (
    <Notice tone="warn" title={t("careLive.closedTitle")}>
      <p>
        {t("careLive.closedReason")} {said(closing.reason)}
      </p>
      {closing.invited.length === 0 ? null : (
        <>
          <p>{t("careLive.closedInvited")}</p>
          <ul>
            {closing.invited.map((hash) => (
              <li key={hash}>{said(hash)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t("careLive.closedDecision")}</p>
    </Notice>
  );
}
