import type { ReactNode } from "react";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import type { Lang } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { placeField } from "./marks.ts";
import { RankingHandle } from "./Ranking.tsx";

interface RankingRowProps {
  /** Where the form is sent; a move comes back to this row. */
  readonly page: string;
  readonly seat: string;
  /** The option, from 1, of how many. */
  readonly number: number;
  readonly of: number;
  readonly name: string;
  readonly lang: Lang | undefined;
  readonly place: string;
  /** The id of the sentence that says what is wrong with it; undefined where nothing is. */
  readonly wrong: string | undefined;
  /** Which question it answers. */
  readonly children: ReactNode;
}

/** One option of a ranking: its place from a list, and buttons that move it up or down without scripts too. */
export function RankingRow({ page, seat, number, of, name, lang, place, wrong, children }: RankingRowProps) {
  const { t } = useWords();
  const id = placeField(seat, number);
  const places = Array.from({ length: of }, (_, i) => String(i + 1));
  return (
    <div className="ranking-row">
      <label htmlFor={id} className="ranking-name">
        <VisuallyHidden>{t("voteOptions.placeLabel")} </VisuallyHidden>
        <span className="ranking-option" lang={lang}>
          {name}
        </span>
        {children}
      </label>
      <select
        id={id}
        name={id}
        className="input input-short"
        defaultValue={place}
        aria-describedby={wrong}
        aria-invalid={wrong ? true : undefined}
      >
        <option value="">{t("voteOptions.noPlace")}</option>
        {places.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <span className="ranking-moves">
        {(["up", "down"] as const).map((by) => (
          <button
            key={by}
            type="submit"
            name="intent"
            value={`${by}.${seat}.${number}`}
            className="button button-plain"
            formAction={`${page}#${id}`}
            formNoValidate
          >
            <span aria-hidden="true">{by === "up" ? "↑" : "↓"}</span>
            <VisuallyHidden>{t(by === "up" ? "voteOptions.moveUpOf" : "voteOptions.moveDownOf", { option: name })}</VisuallyHidden>
            {children}
          </button>
        ))}
        <RankingHandle />
      </span>
    </div>
  );
}
