import type { ComparedRun } from "../../shared/diff/blocks.ts";
import type { Piece } from "../../shared/diff/pieces.ts";
import { useWords } from "../locales/words.tsx";
import { ChangeHead } from "./ChangeHead.tsx";
import { ColumnNames, type HowShown, Texts } from "./Rows.tsx";

/** A changed section that is no document: a title, a sum, a choice. `change` is its number among the changes of the page. */
export interface LineShown {
  readonly key: string;
  readonly name: string;
  readonly change: number;
  readonly pieces: readonly Piece<ComparedRun>[];
  readonly how: HowShown;
}

/** Changed sections of one line, one under the other. */
export function ChangedLines({ lines, how }: { readonly lines: readonly LineShown[]; readonly how: HowShown }) {
  const { t } = useWords();
  return (
    <div className={how.view === "side" ? "compared compared-side" : "compared"}>
      {how.view === "side" ? <ColumnNames names={how.names} /> : null}
      <ol>
        {lines.map((line) => (
          <li key={line.key} id={`change-${line.change}`} className="compared-row is-changed">
            <ChangeHead change={line.change} changes={how.changes} name={line.name} what={t("comparison.isChanged")} />
            <Texts how={line.how} pieces={line.pieces} kind="line" />
          </li>
        ))}
      </ol>
    </div>
  );
}
