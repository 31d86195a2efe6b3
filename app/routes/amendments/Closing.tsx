import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import type { AmendmentsShown } from "./shown.ts";

/** Until when amendments are in time, and what one needs to be voted on (AMD-3, AMD-4). */
export function Closing({ of: { close, taken, needed } }: { readonly of: Pick<AmendmentsShown, "close" | "taken" | "needed"> }) {
  const { t, lang } = useWords();
  if (!taken) return null;
  return (
    <Notice>
      <p>
        {close === null ? (
          t("amendments.closeOpen")
        ) : (
          <>
            {t("amendments.closesOn", { day: dayText(close.lastDay, lang) })}{" "}
            <a href={href(lang, `/sittings/${close.sitting}`)}>{close.title ?? t("sittings.numbered", { number: close.sitting })}</a>
          </>
        )}
      </p>
      <p>
        {t("amendments.needsSeats", { count: needed.seats })}
        {needed.regions > 1 ? ` ${t("amendments.needsRegions", { count: needed.regions })}` : ""}
      </p>
    </Notice>
  );
}
