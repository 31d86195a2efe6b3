import { isPaperProblem, readChoice } from "../../../shared/ballots/papers/choice.ts";
import { isMajorityChoice } from "../../../shared/ballots/papers/onPaper.ts";
import { Shape } from "../../charts/Shape.tsx";
import { choiceNames } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";
import type { Said } from "../proposals/said.ts";
import type { OptionsShown } from "./load.ts";

function Option({ name }: { readonly name: Said | null | undefined }) {
  const { t } = useWords();
  return name ? <span lang={name.lang}>{name.text}</span> : t("site.withdrawn");
}

/** One vote in words: for, against or abstain with its mark; the options marked; or the order they were put in. */
export function VoteWords({
  options,
  choice,
  strong = false,
}: {
  readonly options: Pick<OptionsShown, "method" | "options"> | null;
  readonly choice: string;
  readonly strong?: boolean;
}) {
  const { t } = useWords();
  if (isMajorityChoice(choice)) {
    const name = t(choiceNames[choice]);
    return strong ? (
      <>
        <Shape name={choice} />
        <strong>{name}</strong>
      </>
    ) : (
      name
    );
  }
  const read = options ? readChoice(choice, { method: options.method, options: options.options.length }) : null;
  if (!options || !read || isPaperProblem(read) || read.marks === "abstain") return choice;
  const places = read.marks === "options" ? read.options.map((option) => [option]) : read.places;
  const items = places.map((place) => (
    <li key={place.join()}>
      {place.map((option, i) => (
        <span key={option}>
          {i > 0 ? " = " : null}
          <Option name={options.options[option]?.name} />
        </span>
      ))}
    </li>
  ));
  if (read.marks === "ranking") return <ol className="vote-words">{items}</ol>;
  return places.length === 1 ? <Option name={options.options[places[0]?.[0] ?? -1]?.name} /> : <ul className="vote-words">{items}</ul>;
}
