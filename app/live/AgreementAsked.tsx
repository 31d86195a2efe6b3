import type { Asking } from "../../shared/sittings/agreement.ts";
import { useWords } from "../locales/words.tsx";
import { Clock } from "./Clock.tsx";
import { langIn, wordsIn } from "./names.ts";
import type { Live } from "./useRoom.ts";

/** What everybody is asked to agree to, and how long there is to object. */
export function AgreementAsked({ live, asking, at }: { readonly live: Live; readonly asking: Asking; readonly at: number }) {
  const { t, lang } = useWords();
  const { room } = live;
  return (
    <>
      <p className="now-question" lang={langIn(room, asking.statement, lang)}>
        {wordsIn(room, asking.statement) ?? t("site.withdrawn")}
      </p>
      <p className="row">
        <span>{t("live.agreementTime")}</span>
        <Clock live={live} at={at} left={(now) => Math.max(0, asking.endsAt - now)} label={t("live.agreementTime")} />
      </p>
    </>
  );
}
