import { needsPerson } from "../../../shared/sittings/byItself.ts";
import { Notice } from "../../components/Notice.tsx";
import { roundName } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** The sitting runs by itself: what that means, what waits for a person (RND-12), and taking it in hand again (RND-11). */
export function ByItself() {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const { room } = live;
  const waits = needsPerson(room.sitting);
  return (
    <Notice tone={waits ? "warn" : "info"} title={t("deskAnswers.byItselfNow")}>
      <p>{waits ? t("deskAnswers.byItselfWaits", { round: roundName(t, room, waits, lang) }) : t("deskAnswers.byItselfText")}</p>
      {facilitator ? (
        <Do intent="runByItself" hidden={{ runs: "no" }}>
          {t("deskAnswers.byItselfStop")}
        </Do>
      ) : null}
    </Notice>
  );
}
