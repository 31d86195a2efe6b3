import type { OwnAnswer } from "../../../shared/sittings/answers/kept.ts";
import { formats } from "../../../shared/sittings/formats.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import type { Titles } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import type { Acting } from "./ActionForm.tsx";
import { Consent } from "./Consent.tsx";
import { ExitForm } from "./ExitForm.tsx";
import { PlaceMarks } from "./PlaceMarks.tsx";

/** What this seat answered before, in the round it belongs to. */
export interface OwnBefore {
  readonly round: string;
  readonly answer: OwnAnswer;
}

interface AnsweringProps {
  readonly acting: Acting;
  readonly round: Round;
  readonly before: OwnBefore | null;
  /** The code of marks placed just now; empty where it was not told again, and is on the page only once that is loaded anew. */
  readonly code: string | null;
  readonly titles: Titles;
}

/** Answering what the round asks; once answered it can be changed until the round closes. */
export function Answering({ acting, round, before, code, titles }: AnsweringProps) {
  const { t } = useWords();
  const gathered = acting.live.room.sitting.answers?.[round.id];
  const answered = gathered?.kind === "gathering" && gathered.seats.includes(acting.seat);
  const own = before?.round === round.id ? before.answer : null;
  const known = code ?? (own?.kind === "marks" ? own.code : null);
  const { asks } = formats[round.format];
  return (
    <>
      {answered ? (
        <p>
          <strong>{t("answers.youAnswered")}</strong>
        </p>
      ) : null}
      {answered && asks === "marks" && known ? <p>{t("answers.yourCode", { code: known })}</p> : null}
      {asks === "consent" ? <Consent acting={acting} round={round.id} own={own} /> : null}
      {asks === "marks" ? <PlaceMarks acting={acting} round={round} own={own} titles={titles} /> : null}
      {asks === "exit-form" ? <ExitForm acting={acting} round={round} own={own} /> : null}
    </>
  );
}
