import { useEffect, useRef } from "react";
import type { Closing } from "../../shared/sittings/care/closed.ts";
import { Notice } from "../components/Notice.tsx";
import { useWords } from "../locales/words.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Announcer } from "./useAnnouncer.ts";
import type { Live } from "./useRoom.ts";

/** The item in hand is closed to the public: why, and who is invited beside the delegates (CLO-1). Said once, where it closes while one is there, and when that is over. */
export function ClosedNow({ live, closing, say }: { readonly live: Live; readonly closing: Closing; readonly say: Announcer["say"] }) {
  const { t, lang } = useWords();
  const { room } = live;
  const said = (hash: string) => <span lang={langIn(room, hash, lang)}>{wordsIn(room, hash) ?? t("site.withdrawn")}</span>;
  const text = `${t("careLive.closedTitle")}. ${t("careLive.closedReason")} ${wordsIn(room, closing.reason) ?? t("site.withdrawn")}`;
  const wasThere = useRef(live.followed);
  useEffect(() => {
    if (wasThere.current) say({ topic: "closing", urgent: false, text });
  }, [say, text]);
  const over = t("careLive.closedOver");
  useEffect(() => () => say({ topic: "closing", urgent: false, text: over }), [say, over]);
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
