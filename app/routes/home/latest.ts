import { ukDay } from "../../../shared/calendar/days.ts";
import { isOverdue, overdueItems, standingOf } from "../../../shared/plan/questions.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { votePath } from "../outcomes/chain.ts";
import { type ItemLine, itemLines } from "../plan/items.ts";
import { type Reading, type Said, said, sittingTitle, titleOf } from "../proposals/said.ts";

type Asked = Reading & Pick<TesseraContext, "now">;

/** A decision as the front page shows it: by its outcome, or by its vote while the note is not confirmed yet. */
export interface Decided {
  readonly ballot: string;
  readonly title: Said | null;
  readonly carried: boolean;
  readonly at: number;
  /** Its outcome's number; null until the decision note is confirmed. */
  readonly outcome: string | null;
  readonly planItem: string | null;
  readonly path: string;
}

/** The newest declared votes on proposals, at most `most`. */
export function latestDecisions(context: Asked, lang: Lang, most: number): readonly Decided[] {
  const { assembly } = context;
  const outcomes = new Map(
    assembly.ids("outcome").flatMap((number) => {
      const outcome = assembly.outcome(number);
      return outcome ? [[outcome.ballot, outcome] as const] : [];
    }),
  );
  return assembly
    .ids("ballot")
    .flatMap((id) => {
      const ballot = assembly.ballot(id);
      return ballot?.phase === "declared" && ballot.proposal !== null && ballot.outcome !== "not-quorate"
        ? [{ ...ballot, proposal: ballot.proposal }]
        : [];
    })
    .toSorted((a, b) => b.declaredAt - a.declaredAt)
    .slice(0, most)
    .map((ballot) => {
      const outcome = outcomes.get(ballot.id);
      return {
        ballot: ballot.id,
        title: titleOf(context, ballot.proposal, lang, ballot.version ?? undefined),
        carried: ballot.outcome === "carried",
        at: ballot.declaredAt,
        outcome: outcome?.number ?? null,
        planItem: outcome?.planItem ?? null,
        path: outcome ? `/outcomes/${outcome.number}` : votePath(ballot.id),
      };
    });
}

/** A vote that runs for days, outside any sitting. */
export interface OpenVote {
  readonly ballot: string;
  readonly question: Said | null;
  readonly closesAt: number;
  readonly path: string;
}

/** The votes that are open now outside sittings, the one that closes first first; those of a sitting are followed with it. */
export function votesOpen(context: Reading, lang: Lang): readonly OpenVote[] {
  const { assembly } = context;
  return assembly
    .ballotsOpen()
    .flatMap((id): OpenVote[] => {
      const ballot = assembly.ballot(id);
      if (ballot?.phase !== "open" || ballot.sitting !== null) return [];
      const question = lang === "cy" ? (ballot.questionCy ?? ballot.questionEn) : ballot.questionEn;
      return [{ ballot: id, question: said(context, question, lang), closesAt: ballot.closesAt, path: votePath(id) }];
    })
    .toSorted((a, b) => a.closesAt - b.closesAt);
}

/** What is late, most urgent first, and what is expected next, soonest first. */
export function planNow(
  context: Asked,
  lang: Lang,
  most: number,
): { readonly late: readonly ItemLine[]; readonly lateInAll: number; readonly next: readonly ItemLine[] } {
  const { assembly } = context;
  const today = ukDay(context.now());
  const items = assembly.ids("plan").flatMap((id) => assembly.planItem(id) ?? []);
  const late = overdueItems(items, today).map(({ item }) => item.id);
  // A body's own next day, also where another body is late with the same item.
  const next = items
    .flatMap((item) => item.addressees.map((body) => ({ id: item.id, body: body.code, stands: standingOf(item, body, today) })))
    .filter(({ stands }) => stands.day !== null && !isOverdue(stands))
    .toSorted((a, b) => (a.stands.day ?? "").localeCompare(b.stands.day ?? "") || a.id.localeCompare(b.id))
    .slice(0, most)
    .flatMap(({ id, body, stands }) => itemLines(context, [id], lang).map((line) => ({ ...line, standing: stands, bodies: [body] })));
  return {
    late: itemLines(context, late.slice(0, most), lang),
    lateInAll: late.length,
    next,
  };
}

/** A sitting on the front page. */
export interface SittingLine {
  readonly id: string;
  readonly title: string | null;
  readonly startsAt: number;
  readonly hall: string | null;
  readonly online: boolean;
}

/** What meets now (open or adjourned), and the next sittings that are called. */
export function sittingsNow(context: Asked, lang: Lang) {
  const { assembly } = context;
  const all = assembly.ids("sitting").flatMap((id) => assembly.sitting(id) ?? []);
  const line = ({ id, startsAt, place }: (typeof all)[number]): SittingLine => ({
    ...{ id, startsAt, title: sittingTitle(context, id, lang), online: place.link !== null },
    hall: place.hall && context.words(place.hall),
  });
  const under = (phase: (typeof all)[number]["phase"]["name"]) =>
    all
      .filter((sitting) => sitting.phase.name === phase)
      .toSorted((a, b) => a.startsAt - b.startsAt)
      .map(line);
  // One that was called for a day gone by and never opened is not "next".
  const today = ukDay(context.now());
  return {
    open: under("open"),
    adjourned: under("adjourned"),
    next: under("scheduled").filter((sitting) => ukDay(sitting.startsAt) >= today),
  };
}
