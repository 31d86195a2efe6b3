import { useEffect, useRef } from "react";
import { Notice } from "../../components/Notice.tsx";
import { formatTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/**
 * What people ask of the desk: who, when and what, the first to ask first (HLP-3, HLP-4). What has come since the page was made is read
 * out, through the region that was there from the start.
 */
export function Asks() {
  const { t, lang } = useWords();
  const { live, at: made, say } = useDesk();
  const said = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const fresh = live.asks.filter(({ ask, at }) => at > made && !said.current.has(ask));
    said.current = new Set([...said.current, ...fresh.map(({ ask }) => ask)]);
    if (fresh.length > 0) say(fresh.map(({ name, text }) => t("careLive.asksNow", { name, text })).join(" "));
  }, [live.asks, made, say, t]);
  return (
    <section className="stack" aria-labelledby="asks-title">
      <h2 id="asks-title">{t("careLive.queueTitle")}</h2>
      <div className="stack">
        {live.asks.map(({ ask, name, seat, at, text, lang: written, call, by }) => (
          <Notice
            key={ask}
            tone={call === "asked" ? "warn" : "info"}
            title={`${name}, ${t("live.seatNumbered", { number: seat.slice(2) })}, ${formatTime(at, lang)}`}
          >
            <p lang={written}>{text}</p>
            {by === null ? null : <p>{t("careLive.takenBy", { name: by })}</p>}
            <div className="row">
              {call === "asked" ? (
                <Do intent="takeAsk" hidden={{ ask }} name={t("careLive.takeOf", { name })}>
                  {t("careLive.take")}
                </Do>
              ) : null}
              <Do intent="solveAsk" hidden={{ ask }} name={t("careLive.solveOf", { name })}>
                {t("careLive.solve")}
              </Do>
            </div>
          </Notice>
        ))}
      </div>
    </section>
  );
}
