import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { composeFigure, type FigureFields as Fields, figureField, figureToFields } from "../../shared/proposals/figureForm.ts";
import { isRefusal, type Refusal } from "../../shared/refusal.ts";
import { Button, ButtonRow } from "../components/Button.tsx";
import { ErrorSummary } from "../components/ErrorSummary.tsx";
import { Radios } from "../components/Radios.tsx";
import { refusalText } from "../locales/refusal.ts";
import { useWords } from "../locales/words.tsx";
import { problemsIn } from "../problem.ts";
import { FigureFields, figureLabels } from "./FigureFields.tsx";
import type { FigurePlace } from "./figureClause.ts";

interface FigureDialogProps {
  readonly place: FigurePlace;
  /** The language that is written in; a figure that stands there keeps its own. */
  readonly lang: "en" | "cy";
  readonly onSet: (sentence: string) => void;
  readonly onLeave: () => void;
}

/** What the dialog's form says now. */
function sentIn(form: HTMLFormElement): { readonly fields: Fields; readonly lang: "en" | "cy" } {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const [measure, comparison, value, unit, place] = (["measure", "comparison", "value", "unit", "place"] as const).map((part) =>
    text(figureField(part)),
  );
  const fields = { measure: measure ?? "", comparison: comparison ?? "", value: value ?? "", unit: unit ?? "", place: place ?? "" };
  return { fields, lang: text("figure.language") === "cy" ? "cy" : "en" };
}

/**
 * Asks for the five parts of a clause with a figure and shows the sentence they make. A form of its own outside the page's: Enter sets
 * it, Escape leaves, and none of its fields goes anywhere else.
 */
export function FigureDialog({ place, lang: written, onSet, onLeave }: FigureDialogProps) {
  const { t } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const start = figureToFields(place.read?.figure ?? null);
  const lang = place.read?.lang ?? written;
  const [said, setSaid] = useState(() => composeFigure(start, lang));
  const [refused, setRefused] = useState<Refusal | null>(null);

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (refused) summary.current?.querySelector<HTMLElement>(".error-summary")?.focus();
  }, [refused]);

  const labels = figureLabels(t);
  const errors = refused ? problemsIn(refused, labels, (one) => refusalText(t, one, labels)) : [];
  const hear = (event: FormEvent<HTMLFormElement>): void => {
    const { fields, lang: asked } = sentIn(event.currentTarget);
    setSaid(composeFigure(fields, asked));
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { fields, lang: asked } = sentIn(event.currentTarget);
    const made = composeFigure(fields, asked);
    if (isRefusal(made)) setRefused({ ...made });
    else onSet(made.sentence);
  };
  return createPortal(
    <dialog ref={dialog} className="dialog figure-dialog" aria-labelledby={heading} onClose={onLeave}>
      <h2 id={heading}>{t(place.read ? "editor.figureChange" : "editor.figureAdd")}</h2>
      <form className="form" noValidate onSubmit={send} onInput={hear}>
        <div ref={summary}>
          <ErrorSummary errors={errors.map((one) => ({ text: one.text, ...(one.field ? { field: `dialog-${one.field}` } : {}) }))} />
        </div>
        <FigureFields start={(part) => start[part]} errorOf={(name) => errors.find(({ field }) => field === name)?.text} within="dialog-" />
        <Radios
          name="figure.language"
          legend={t("editor.figureLanguage")}
          inline
          defaultValue={lang}
          options={[
            { value: "en", text: t("proposals.english") },
            { value: "cy", text: t("proposals.welsh") },
          ]}
        />
        <p>
          <span className="quiet">{t("editor.figureSays")}</span>{" "}
          <output>{isRefusal(said) ? t("editor.figureSaysNothing") : said.sentence}</output>
        </p>
        <ButtonRow>
          <Button>{t(place.read ? "editor.figureSetChanged" : "editor.figureSet")}</Button>
          <Button type="button" tone="plain" onClick={() => dialog.current?.close()}>
            {t("editor.figureLeave")}
          </Button>
        </ButtonRow>
      </form>
    </dialog>,
    document.body,
  );
}
