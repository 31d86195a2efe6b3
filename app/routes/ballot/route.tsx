import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect, useActionData, useLoaderData } from "@remix-run/react";
import { shapeOf } from "../../../shared/ballots/papers/methods.ts";
import { whyNotOnPaper } from "../../../shared/ballots/papers/onPaper.ts";
import { type Refusal, refuse } from "../../../shared/journal.ts";
import type { TesseraContext } from "../../context.ts";
import { readForm } from "../../forms.ts";
import { href, type Lang, splitLang } from "../../locales/href.ts";
import { BallotPage } from "./BallotPage.tsx";
import { loadPaper, type Paper } from "./load.ts";
import { choiceField, markedIn, markField, marksOf, moved, placeField } from "./marks.ts";
import { markedPaper } from "./paperName.ts";
import { practicePaper } from "./practicePaper.ts";
import type { Chosen, StepShown } from "./steps.ts";

/** The paper of a ballot, or one to try voting on: the same page and steps, and nothing behind them (REH-7). */
const paperOf = (context: TesseraContext, id: string, lang: Lang) =>
  id === "practice" ? practicePaper(context, lang) : loadPaper(context, id, lang);

/** The paper; `?cast` after voting. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const paper = paperOf(context, params.ballot ?? "", splitLang(url.pathname).lang);
  if (!paper) throw new Response("", { status: 404 });
  return { paper, cast: url.searchParams.has("cast") };
}

const shown = (step: StepShown, status = 200) => data(step, { status });

/** Where a seat's paper begins. */
function firstField({ options }: Paper, seat: string): string {
  const shape = options ? shapeOf(options.method) : "one";
  return shape === "one" ? choiceField(seat) : shape === "several" ? markField(seat, 1) : placeField(seat, 1);
}

/** What a button for moving an option asks for: `up.s-3.2`. */
function moveIn(intent: string | undefined, seats: readonly string[]) {
  const [, by, seat, option] = /^(up|down)\.(s-\d{1,7})\.([1-9]\d?)$/.exec(intent ?? "") ?? [];
  return (by === "up" || by === "down") && seat !== undefined && seats.includes(seat)
    ? ({ by, seat, option: Number(option) } as const)
    : null;
}

/** Whether one vote would fund more than there is (PAP-2): said before the check, as the rules will say it. */
function overBudget(context: TesseraContext, id: string, seat: string, choice: string | null): Refusal | null {
  const ballot = context.assembly.ballot(id);
  const wrong = ballot && choice !== null ? whyNotOnPaper(ballot, choice) : null;
  return wrong && { ...wrong, field: markField(seat, 1) };
}

/** Continue → the check; Change → the paper again; Cast vote → each seat's vote, then the receipts. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const id = params.ballot ?? "";
  const paper = paperOf(context, id, form.lang);
  if (!paper) throw new Response("", { status: 404 });
  const empty = { step: "choose", marked: {}, chosen: {}, closedUp: [], refusal: null } as const;
  if (form.unreadable) return shown({ ...empty, refusal: form.unreadable }, 422);
  const seats = paper.seats.map((one) => one.seat);
  const marked = markedIn(form.fields, seats);
  const again = (refusal: Refusal | null) => shown({ ...empty, marked, refusal }, refusal ? 422 : 200);
  const move = moveIn(form.fields.intent, seats);
  if (move) return shown({ ...empty, marked: moved(move.seat, move.option, move.by, paper.options?.options.length ?? 0, marked) });
  if (form.fields.intent === "change") return again(null);
  const read = seats.map((seat) => ({ seat, ...marksOf(markedPaper(paper.options), seat, marked) }));
  const wrong = read.find((one) => one.wrong !== null)?.wrong;
  if (wrong) return again(wrong);
  const chosen: Chosen = Object.fromEntries(read.flatMap(({ seat, choice }) => (choice === null ? [] : [[seat, choice]])));
  const first = paper.seats.find((one) => one.cannot === null)?.seat ?? "";
  if (Object.keys(chosen).length === 0) return again(refuse("ballotChoiceMissing", {}, firstField(paper, first)));
  const over = read.map(({ seat, choice }) => overBudget(context, id, seat, choice)).find((one) => one !== null);
  if (over) return again(over);
  const checked = { marked, chosen, closedUp: read.flatMap(({ seat, closedUp }) => (closedUp ? [seat] : [])), refusal: null };
  if (form.fields.intent !== "cast") return shown({ step: "check", ...checked });
  if (paper.practice) return shown({ step: "cast", ...checked });
  for (const [seat, choice] of Object.entries(chosen)) {
    const answered = await context.perform({ type: "CastVote", ballot: id, seat, choice }, `${form.id}-${seat}`);
    if (!answered.ok) return again({ ...answered.refusal, field: firstField(paper, seat) });
  }
  return redirect(`${href(form.lang, `/ballots/${id}`)}?cast`, 303);
}

/** A ballot paper: complete without scripts. */
export default function Ballot() {
  const { paper, cast } = useLoaderData<typeof loader>();
  return <BallotPage paper={paper} cast={cast} step={useActionData<StepShown>()} />;
}
