import { VisuallyHidden } from "../components/VisuallyHidden.tsx";
import { useWords } from "../locales/words.tsx";
import type { Announcer } from "./useAnnouncer.ts";
import type { Live } from "./useRoom.ts";

/**
 * The page's two live regions, there from the first render: the polite one also holds the banner about a lost connection,
 * the assertive one only what cannot wait.
 */
export function Status({ live, announcer }: { readonly live: Pick<Live, "connected" | "waiting">; readonly announcer: Announcer }) {
  const { t } = useWords();
  const { polite, assertive, count } = announcer.said;
  return (
    <div className="live-status">
      <div role="status" aria-live="polite">
        {live.connected ? null : (
          <p className="connection-lost">
            {t("live.connectionLost")} {live.waiting > 0 ? t("live.commandsWait", { count: live.waiting }) : t("live.nothingIsLost")}
          </p>
        )}
        {polite === "" ? null : <VisuallyHidden key={count}>{polite}</VisuallyHidden>}
      </div>
      <div role="alert" aria-live="assertive">
        {assertive === "" ? null : <VisuallyHidden key={count}>{assertive}</VisuallyHidden>}
      </div>
    </div>
  );
}
