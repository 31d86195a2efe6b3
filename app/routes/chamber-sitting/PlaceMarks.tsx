import { useState } from "react";
import type { OwnAnswer } from "../../../shared/sittings/answers/kept.ts";
import type { Candidate } from "../../../shared/sittings/answers/state.ts";
import type { Round } from "../../../shared/sittings/state.ts";
import { Button } from "../../components/Button.tsx";
import { describedBy, FieldError } from "../../components/Field.tsx";
import { candidateName } from "../../live/answersShown.ts";
import type { Titles } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import { type Acting, ActionForm } from "./ActionForm.tsx";

interface PlaceMarksProps {
  readonly acting: Acting;
  readonly round: Round;
  readonly own: OwnAnswer | null;
  readonly titles: Titles;
}

const figure = (text: string | undefined): number => (text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : 0);

/** Placing marks: a numbered field for each line, with buttons beside it once scripts run (MRK-1). */
export function PlaceMarks({ acting, round, own, titles }: PlaceMarksProps) {
  const { t, lang } = useWords();
  const { each = 0, several = false, candidates = [] } = round.marks ?? {};
  const before = own?.kind === "marks" ? own : null;
  const [placed, setPlaced] = useState<{ readonly [candidate: string]: string }>({});
  return (
    <ActionForm acting={acting} intent="marks" id={`marks-${round.id}`} labels={{ marks: t("answers.marksLegend") }}>
      {({ errorOf, typed }) => {
        const error = errorOf("marks");
        const at = (id: string, i: number): string => placed[id] ?? typed(id, String(before?.marks[i] ?? 0));
        const used = candidates.reduce((sum, { id }, i) => sum + figure(at(id, i)), 0);
        const set = (id: string, marks: number) => setPlaced((now) => ({ ...now, [id]: String(marks) }));
        return (
          <>
            <p>
              {t("answers.marksEach", { each })} {t(several ? "answers.marksSeveral" : "answers.marksSingle")}
            </p>
            <fieldset id="marks" className="marks" tabIndex={-1} aria-describedby={describedBy("marks", null, error)}>
              <legend>{t("answers.marksLegend")}</legend>
              {error ? <FieldError id="marks">{error}</FieldError> : null}
              {candidates.map((candidate, i) => (
                <Line
                  key={candidate.id}
                  candidate={candidate}
                  name={candidateName(t, lang, acting.live.room, candidate, titles)}
                  most={several ? each : 1}
                  left={each - used}
                  value={at(candidate.id, i)}
                  buttons={acting.live.followed}
                  onSet={(marks) => set(candidate.id, marks)}
                  onType={(text) => setPlaced((now) => ({ ...now, [candidate.id]: text }))}
                />
              ))}
            </fieldset>
            <p role="status">{t("answers.marksLeft", { left: Math.max(0, each - used), each })}</p>
            <Button size="large" wide>
              {t("answers.placeMarks")}
            </Button>
            <p className="quiet">{t("answers.marksHidden")}</p>
          </>
        );
      }}
    </ActionForm>
  );
}

interface LineProps {
  readonly candidate: Candidate;
  readonly name: ReturnType<typeof candidateName>;
  readonly most: number;
  readonly left: number;
  readonly value: string;
  readonly buttons: boolean;
  readonly onSet: (marks: number) => void;
  readonly onType: (text: string) => void;
}

/** One thing to place marks on. */
function Line({ candidate, name, most, left, value, buttons, onSet, onType }: LineProps) {
  const { t } = useWords();
  const now = figure(value);
  return (
    <div className="marks-line">
      <label htmlFor={candidate.id} lang={name.lang}>
        {name.text}
      </label>
      <span className="marks-set">
        {buttons ? (
          <Button
            type="button"
            tone="plain"
            aria-label={t("answers.takeMark", { candidate: name.text })}
            onClick={() => onSet(Math.max(0, now - 1))}
          >
            −
          </Button>
        ) : null}
        <input
          id={candidate.id}
          name={candidate.id}
          type="number"
          inputMode="numeric"
          min={0}
          max={most}
          className="input input-short"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
        {buttons ? (
          <Button
            type="button"
            tone="plain"
            aria-label={t("answers.addMark", { candidate: name.text })}
            onClick={() => onSet(left > 0 ? Math.min(most, now + 1) : now)}
          >
            +
          </Button>
        ) : null}
      </span>
    </div>
  );
}
