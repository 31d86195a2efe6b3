import { filledSeats } from "../../../shared/roll/questions.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import type { Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { mySeats } from "../chamber-sitting/load.ts";
import type { Paper } from "./load.ts";
import { methodIn, nextMethod, practiceCountedBy, practiceIdOf, practiceOptions } from "./practised.ts";

/**
 * A paper for one's own seats on which everything is as on a real one, except that nobody puts its question and nobody keeps an answer
 * (REH-7): of the method that the address names, or of the next vote (REH-9). Null: the address is none of a practice ballot.
 */
export function practicePaper(context: TesseraContext, id: string, lang: Lang): Paper | null {
  const asked = methodIn(id);
  if (asked === null) return null;
  const next = nextMethod(context.assembly);
  const method = asked === "next" ? (next ?? "for-against-abstain") : asked;
  const countedBy = practiceCountedBy(context.assembly, method);
  // Its forms name the method: another vote may be next by the time they are sent.
  const page = `/ballots/${practiceIdOf(method)}`;
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
      options: practiceOptions(method, tOf(lang, catalogues[lang]), lang, countedBy),
      reason: null,
    },
    seats: mySeats(context, lang, "/ballots/practice").map(({ seat, number, group, worth }) => ({
      ...{ seat, number, group, cannot: null, vote: null },
      worth: countedBy === "heads" ? null : worth,
    })),
    allSeats: filledSeats(context.assembly.roll).length,
    next,
    command: "practice",
  };
}
