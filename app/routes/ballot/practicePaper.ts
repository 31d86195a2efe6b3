import { filledSeats } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { mySeats } from "../chamber-sitting/load.ts";
import type { Paper } from "./load.ts";

const page = "/ballots/practice";

/** A paper for one's own seats on which everything is as on a real one, except that nobody puts its question and nobody keeps an answer (REH-7). */
export function practicePaper(context: TesseraContext, lang: Lang): Paper {
  return {
    ...{ id: "practice", page, practice: true, phase: "open", byHands: false, question: null },
    ...{
      sitting: null,
      opensAt: null,
      closesAt: null,
      at: context.now(),
      extensions: [],
      text: null,
      amendment: null,
      options: null,
      reason: null,
    },
    seats: mySeats(context, lang, page).map(({ seat, number, group, worth }) => ({ seat, number, group, worth, cannot: null, vote: null })),
    allSeats: filledSeats(context.assembly.roll).length,
    command: "practice",
  };
}
