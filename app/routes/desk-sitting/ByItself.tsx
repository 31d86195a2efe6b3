import { needsPerson } from "../../../shared/sittings/byItself.ts";
import { Details } from "../../components/Details.tsx";
import { Notice } from "../../components/Notice.tsx";
import { roundName } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { Do } from "./LiveForm.tsx";
import { useDesk } from "./useDesk.ts";

/** Letting the sitting run by itself, and taking it in hand again (RND-11); and what waits for a person meanwhile (RND-12). */
export function ByItself() {
  const { t, lang } = useWords();
  const { live, facilitator } = useDesk();
  const { room } = live;
  const { sitting } = room;
  if (sitting.phase.name === "closed") return null;
  const waits = needsPerson(sitting);
  if (!sitting.byItself)
    return facilitator ? (
      <Details summary={t("deskAnswers.byItself")}>
        <p>{t("deskAnswers.byItselfText")}</p>
        <p>{t("deskAnswers.byItselfVotes")}</p>
        <Do intent="runByItself" hidden={{ runs: "yes" }}>
          {t("deskAnswers.byItself")}
        </Do>
      </Details>
    ) : null;
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
