import type { ReactNode } from "react";
import type { ItemKind } from "../../../shared/sittings/state.ts";
import { useWords } from "../../locales/words.tsx";
import { formatNames } from "../sitting/names.ts";
import { stepNameOf } from "../templates/names.ts";
import type { StepShown } from "../templates/shown.ts";
import { itemLines, linesOfFormat, sayLines } from "./lines.ts";

/** A step on a run sheet, with when it begins and ends, as it is printed. */
export interface SheetStep extends StepShown {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Minutes it needs for those who are expected; null where it fits. */
  readonly needed: number | null;
  /** The kind of item it belongs to, where it is the item's own round; null in a template. */
  readonly kind: ItemKind | null;
}

/** A run sheet's steps: time, how it goes, what to say, what to do if it goes wrong, what is recorded. Read as a list, printed on A4. */
export function SheetSteps({ steps, people }: { readonly steps: readonly SheetStep[]; readonly people: number }) {
  const { t } = useWords();
  return (
    <ol className="run-sheet">
      {steps.map((step) => {
        const { wrong, recorded } = linesOfFormat(step.format);
        return (
          <li key={step.key}>
            <h3>
              <span className="run-sheet-time">
                {step.from}–{step.to}
              </span>{" "}
              <span lang={step.title?.lang}>{stepNameOf(t, step)}</span>
            </h3>
            <p className="quiet">
              {t(formatNames[step.format])} · {t("deskSitting.minutes", { count: step.minutes })}
              {step.needed === null ? null : <strong> · {t("runSheets.tooShort", { people, needed: step.needed })}</strong>}
            </p>
            <dl>
              <Line term={t("runSheets.say")}>
                <Said step={step} />
              </Line>
              {step.prompt ? (
                <Line term={t("runSheets.ask")}>
                  <span lang={step.prompt.lang}>{step.prompt.text}</span>
                </Line>
              ) : null}
              <Line term={t("runSheets.wrong")}>{t(wrong)}</Line>
              <Line term={t("runSheets.recorded")}>{t(recorded)}</Line>
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

/** The words to say: the step's, else its item's; where neither is known, what to think of. */
function Said({ step: { code, kind } }: { readonly step: SheetStep }) {
  const { t } = useWords();
  if (code !== null) return <q>{t(sayLines[code])}</q>;
  return kind === null ? t("runSheets.sayOwn") : <q>{t(itemLines[kind])}</q>;
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What comes before and after every course, on the same sheet. */
export function AroundSheet({ children }: { readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <strong>{t("runSheets.before")}</strong>: {t("runSheets.beforeText")}
      </p>
      {children}
      <p>
        <strong>{t("runSheets.after")}</strong>: {t("runSheets.afterText")}
      </p>
    </>
  );
}
