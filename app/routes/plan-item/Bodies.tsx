import type { Day } from "../../../shared/calendar/days.ts";
import type { Standing } from "../../../shared/plan/questions.ts";
import type { Succession } from "../../../shared/proposals/departments.ts";
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
  /** Who took over from it, where it has ended (PLN-12). */
  readonly succession: Succession | null;
}

/** Who answers now for a body that has ended (PLN-12); nothing for one that stands. */
export function BodyEnded({ body: { code, succession } }: { readonly body: BodyShown }) {
  const { t, lang } = useWords();
  if (succession === null) return null;
  const names = { before: bodyName(t, code), now: bodyName(t, succession.successor) };
  return <p>{t("planRegister.bodyEnded", { ...names, day: dayText(succession.day, lang) })}</p>;
}

/** Each body that is asked: where it stands, whether it has received the item, whether it has promised a reply in writing. */
export function Bodies({ bodies }: { readonly bodies: readonly BodyShown[] }) {
  const { t, lang } = useWords();
  return bodies.map((body) => {
    const { code, acknowledged, committed, standing } = body;
    return (
      <div key={code} className="card stack">
        <h3>{bodyName(t, code)}</h3>
        <BodyEnded body={body} />
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
    );
  });
}
