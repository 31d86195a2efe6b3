import type { Sitting } from "../../../shared/sittings/state.ts";
import { type AnswersShown, answersShown } from "../../live/answersShown.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { type Reading, said, titleOf } from "../proposals/said.ts";
import { seatShown } from "./saidAt.ts";

/** What seats answered in one round, as the page of the sitting shows it. */
export interface RoundAnswered {
  readonly round: string;
  readonly shown: AnswersShown;
}

/** What was published of the answers in every round, in the order in which the rounds were taken. */
export function answeredAt(context: Reading, sitting: Sitting, t: T, lang: Lang): readonly RoundAnswered[] {
  const words = (hash: string) => said(context, hash, lang);
  return sitting.rounds.flatMap((round) => {
    const shown = answersShown(sitting, round, {
      seat: (id) => {
        const { number, group, region } = seatShown(context, id, lang);
        return group ? t("live.seatOfGroup", { number, group: group.text, region }) : t("live.seatInRegion", { number, region });
      },
      words,
      candidate: ({ point, proposal }) => {
        if (point !== null) return words(point) ?? { text: t("site.withdrawn") };
        const number = proposal ?? "";
        const named = t("live.proposalNumbered", { number });
        const title = titleOf(context, number, lang);
        return title ? { ...title, text: `${named}: ${title.text}` } : { text: named };
      },
    });
    return shown ? [{ round: round.id, shown }] : [];
  });
}
