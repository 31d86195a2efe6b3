import type { ReactNode } from "react";
import type { MeasureKind } from "../../../shared/sittings/moderation.ts";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatName } from "../proposal/SeatName.tsx";
import type { MeasureShown } from "./shown.ts";

/** What each measure is called. */
export const measureNames: { readonly [kind in MeasureKind]: Key } = {
  words: "moderation.kindWords",
  warning: "moderation.kindWarning",
  floor: "moderation.kindFloor",
  sitting: "moderation.kindSitting",
};

const appealNames: { readonly [appeal in NonNullable<MeasureShown["appeal"]>]: Key } = {
  running: "moderation.appealRunning",
  granted: "moderation.appealGranted",
  refused: "moderation.appealRefused",
};

/** One measure: what, when, why, whether it still holds, and how an appeal came out. `children`: what else a page has to say of it. */
export function MeasureItem({ measure, children }: { readonly measure: MeasureShown; readonly children?: ReactNode }) {
  const { t, lang } = useWords();
  const { id, kind, at, reason, ended, appeal, ruling, named, until, withRound } = measure;
  const words = (text: MeasureShown["reason"]): ReactNode => <span lang={text?.lang}>{text?.text ?? t("site.withdrawn")}</span>;
  const ends =
    until !== null
      ? t("moderation.endsAt", { at: formatDateTime(until, lang) })
      : t(withRound ? "moderation.endsWithRound" : "moderation.endsWithSitting");
  return (
    <section className="stack" id={id} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>
        {t(measureNames[kind])} {measure.holds ? <Tag tone="warn">{t("moderation.holds")}</Tag> : null}
      </h3>
      <p className="quiet small">
        {t("moderation.numbered", { number: id.slice(1) })} · {formatDateTime(at, lang)}
        {kind === "floor" || kind === "sitting" ? ` · ${ends}` : null}
      </p>
      <p>
        {t("sittings.reasonGiven")} {words(reason)}
      </p>
      {named ? (
        <p>
          {t("moderation.against")} <SeatName seat={named} />
        </p>
      ) : null}
      {ended?.how === "readmitted" ? (
        <p>
          {t("moderation.readmitted")} {words(ended.reason)}
        </p>
      ) : null}
      {appeal === null ? null : (
        <p>
          {t(appealNames[appeal])} {appeal === "running" ? null : words(ruling)}
        </p>
      )}
      {children}
    </section>
  );
}
