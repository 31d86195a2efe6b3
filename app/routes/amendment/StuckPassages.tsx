import type { ReactNode } from "react";
import type { Piece } from "../../../shared/diff/pieces.ts";
import type { Run } from "../../../shared/proposals/document.ts";
import { Pieces } from "../../comparison/Pieces.tsx";
import { Runs } from "../../components/Runs.tsx";
import { useWords } from "../../locales/words.tsx";
import { passageText, stuckNames } from "../amendments/names.ts";
import type { AmendmentShown } from "./shown.ts";

/** Why an amendment does not stand in the latest version: each passage with what stands there and what the amendment wants, side by side (AMD-9). */
export function StuckPassages({ stuck, version }: { readonly stuck: NonNullable<AmendmentShown["stuck"]>; readonly version: number }) {
  const { t } = useWords();
  const text = (pieces: readonly Piece<Run>[] | null, otherwise: string): ReactNode => (pieces ? <Pieces pieces={pieces} /> : otherwise);
  if (stuck.passages.length === 0) return <p>{t("amendments.stuckIncomplete", { version: stuck.version })}</p>;
  return stuck.passages.map(({ passage, kind, wrote, stands, wants }) => (
    <section key={`${passage.where} ${passage.block} ${kind}`} className="stuck" aria-label={passageText(t, passage)}>
      <p>
        <strong>{passageText(t, passage)}.</strong> {t(stuckNames[kind])}
      </p>
      {wrote ? (
        <div className="compared-text">
          <p className="stuck-whose">{t("amendments.saidIn", { version })}</p>
          <p>
            <Runs runs={wrote} />
          </p>
        </div>
      ) : null}
      <div className="split">
        <div className="compared-text">
          <p className="stuck-whose">{t("amendments.saysIn", { version: stuck.version })}</p>
          <p>{text(stands, t("amendments.isGone"))}</p>
        </div>
        <div className="compared-text">
          <p className="stuck-whose">{t("amendments.wants")}</p>
          <p>{text(wants, t("amendments.wantsGone"))}</p>
        </div>
      </div>
    </section>
  ));
}
