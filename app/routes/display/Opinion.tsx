import type { StatementsOfRound } from "../../../shared/sittings/statements.ts";
import { AgreedByAll } from "../../live/OpinionNow.tsx";
import type { Live } from "../../live/useRoom.ts";
import { useWords } from "../../locales/words.tsx";

/** As many statements as can be read from the back row. */
const mostShown = 3;

/** What all groups agree on, until the next round begins. */
export function Opinion({ live, of }: { readonly live: Live; readonly of: StatementsOfRound }) {
  const { t } = useWords();
  return (
    <>
      <p className="display-question">{t("statements.mapTitle")}</p>
      <div className="display-list display-opinion">
        <AgreedByAll live={live} of={of} most={mostShown} />
      </div>
    </>
  );
}
