import { formatNumber } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { MarkedText } from "../decision-note/MarkedText.tsx";
import { useOptionNames } from "../vote/options/OptionName.tsx";
import type { OptionsShown } from "./load.ts";

/** The default option of a paper and what the others must reach against it, in words (PAP-10); nothing where there is none. */
export function OverDefault({ paper }: { readonly paper: OptionsShown }) {
  const { t, lang } = useWords();
  const names = useOptionNames(paper);
  const { overDefault } = paper;
  if (overDefault === null) return null;
  const { option, quorum, supermajorities = [] } = overDefault;
  const [first] = supermajorities;
  return (
    <p>
      <MarkedText text={t("voteOptions.overDefault", { option: names([option]) })} />
      {quorum === undefined ? null : ` ${t("voteOptions.overQuorum", { votes: formatNumber(quorum, lang) })}`}
      {first === undefined ? null : (
        <MarkedText
          text={` ${t("voteOptions.overMajority", { of: first.times.of, in: first.times.in, options: names(supermajorities.map((one) => one.option)) })}`}
        />
      )}
    </p>
  );
}

/** Which options a count dropped because of the default option, and why. */
export function DroppedOptions({
  paper,
  dropped = [],
}: {
  readonly paper: OptionsShown;
  readonly dropped: readonly { readonly option: number; readonly because: "quorum" | "majority" }[] | undefined;
}) {
  const { t } = useWords();
  const names = useOptionNames(paper);
  const [few, behind] = (["quorum", "majority"] as const).map((why) =>
    dropped.flatMap(({ option, because }) => (because === why ? [option] : [])),
  );
  return (
    <>
      {few && few.length > 0 ? (
        <p>
          <MarkedText text={t("voteOptions.droppedQuorum", { options: names(few) })} />
        </p>
      ) : null}
      {behind && behind.length > 0 ? (
        <p>
          <MarkedText text={t("voteOptions.droppedMajority", { options: names(behind) })} />
        </p>
      ) : null}
    </>
  );
}
