import type { Room } from "../../../shared/assembly/room.ts";
import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import { classes } from "../../components/classes.ts";
import { langIn, wordsIn } from "../../live/names.ts";
import { useWords } from "../../locales/words.tsx";

/** As many options as can be read from the back row; a longer paper is read on the devices. */
const optionsShown = 10;

/** From here on they are written smaller. */
const roomy = 5;

/** What there is to choose among, in the order of the paper. Nothing where the question is for or against. */
export function OptionsInHall({ room, ballot }: { readonly room: Room; readonly ballot: OpenedBallot }) {
  const { lang } = useWords();
  const options = ballot.paper?.options ?? [];
  if (options.length === 0 || options.length > optionsShown) return null;
  return (
    <ol className={classes("display-list", options.length > roomy && "is-long")}>
      {options.map(({ en, cy }) => {
        const hash = lang === "cy" && wordsIn(room, cy) !== null ? cy : en;
        return (
          <li key={en} lang={langIn(room, hash, lang)}>
            {wordsIn(room, hash)}
          </li>
        );
      })}
    </ol>
  );
}
