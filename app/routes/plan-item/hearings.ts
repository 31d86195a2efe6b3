import { type Day, ukDay } from "../../../shared/calendar/days.ts";
import type { Lang } from "../../locales/href.ts";
import { votePath } from "../outcomes/chain.ts";
import { type Reading, said, sittingTitle } from "../proposals/said.ts";
import type { Step } from "./storyOf.ts";

/** The sittings that hear the replies to an item of the plan, and the statements of response that were voted on (PLN-16). */
export function hearingsOn(context: Reading, item: string, today: Day, lang: Lang): readonly Step[] {
  const { assembly } = context;
  const hearings = assembly.ids("sitting").flatMap((id): Step[] => {
    const sitting = assembly.sitting(id);
    return (sitting?.items ?? [])
      .filter(({ planItem }) => planItem === item)
      .map(({ id: at, number }) => {
        const day = ukDay(sitting?.openedAt || sitting?.startsAt || 0);
        const over = sitting?.phase.name === "closed" && !sitting.phase.unreachedItems.includes(at);
        return {
          ...{ key: `hearing-${id}-${at}`, day, state: over || day < today ? "done" : "next" },
          ...{ kind: "hearing", sitting: id, number, title: sittingTitle(context, id, lang) },
        };
      });
  });
  const statements = assembly.ids("ballot").flatMap((id): Step[] => {
    const ballot = assembly.ballot(id);
    if (ballot?.phase !== "declared" || ballot.planItem !== item || ballot.winners !== undefined) return [];
    const question = lang === "cy" ? (ballot.questionCy ?? ballot.questionEn) : ballot.questionEn;
    return [
      {
        ...{ key: `statement-${id}`, day: ukDay(ballot.declaredAt), state: "done", kind: "statement", ballot: id, path: votePath(id) },
        ...{ carried: ballot.outcome === "carried", note: said(context, question, lang) },
      },
    ];
  });
  return [...hearings, ...statements];
}
