import type { Day } from "../../../shared/calendar/days.ts";
import type { Standing } from "../../../shared/plan/questions.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { StandingTag, standingText } from "../plan/Standing.tsx";
import { bodyName } from "../proposals/names.ts";
import type { Said } from "../proposals/said.ts";

/** A body that is asked, and where it stands today. */
export interface BodyShown {
  readonly code: string;
  readonly acknowledged: Day | null;
  readonly committed: { readonly day: Day; readonly source: Said | null } | null;
  readonly standing: Standing;
}

/** Each body that is asked: where it stands, whether it has received the item, whether it has promised a reply in writing. */
export function Bodies({ bodies }: { readonly bodies: readonly BodyShown[] }) {
  const { t, lang } = useWords();
  return bodies.map(({ code, acknowledged, committed, standing }) => (
    <div key={code} className="card stack">
      <h3>{bodyName(t, code)}</h3>
      <p>
        <StandingTag standing={standing} /> {standingText(t, lang, standing)}
      </p>
      <p className="small">
        {t("plan.acknowledged")}: {acknowledged ? dayText(acknowledged, lang) : t("plan.notYet")}
        <br />
        {t("plan.committed")}: {committed ? `${dayText(committed.day, lang)}. ` : t("plan.notYet")}
        {committed ? <span lang={committed.source?.lang}>{committed.source?.text ?? t("site.withdrawn")}</span> : null}
      </p>
    </div>
  ));
}
