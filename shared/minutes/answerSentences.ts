import { consentResult } from "../sittings/answers/consent.ts";
import { placesOf } from "../sittings/answers/marks.ts";
import type { AgendaItem, Round, Sitting } from "../sittings/state.ts";
import type { Sentence, Value } from "./paragraph.ts";
import type { SentenceCode } from "./sentences.ts";

type Say = (code: SentenceCode, values: { readonly [name: string]: Value }) => Sentence;
const seats = (all: readonly string[]): Value => ({ kind: "seats", seats: all });
const said = (hash: string): Value => ({ kind: "words", en: hash, cy: null });

/** What seats answered on an item: consent and who objected (CON-3), marks in their order (MRK-4), how many forms came back. */
export const answerSentences = (sitting: Sitting, item: AgendaItem): readonly Sentence[] =>
  sitting.rounds
    .filter((round) => round.item === item.id)
    .flatMap((round) => {
      const say: Say = (code, values) => ({ code, values, rests: [`sitting/${sitting.id}`] });
      const answers = sitting.answers?.[round.id];
      switch (answers?.kind) {
        case "consent":
          return consent(answers, item, say);
        case "marks":
          return [
            say("marksPlaced", { item: item.number, placed: answers.placed }),
            ...placesOf(answers.totals).flatMap((one) => marked(one, round, say)),
          ];
        case "exit-form":
          return [say("formsReturned", { item: item.number, returned: answers.answered })];
        default:
          return [];
      }
    });

function consent(answers: Parameters<typeof consentResult>[0], item: AgendaItem, say: Say): readonly Sentence[] {
  if (answers.answers.length === 0) return [say("consentUnanswered", { item: item.number })];
  const { consents, concerns, objections, silent, reached } = consentResult(answers);
  const figures = { item: item.number, consents: consents.length, concerns: concerns.length, silent };
  const why = (code: "consentObjection" | "consentConcern", all: typeof objections) =>
    all.flatMap(({ seat, reason }) => (reason === null ? [] : [say(code, { seats: seats([seat]), reason: said(reason) })]));
  return [
    reached ? say("consentReached", figures) : say("consentObjections", { ...figures, seats: seats(objections.map(({ seat }) => seat)) }),
    ...why("consentObjection", objections),
    ...why("consentConcern", concerns),
  ];
}

function marked({ candidate, place, shared, marks }: ReturnType<typeof placesOf>[number], round: Round, say: Say): readonly Sentence[] {
  const found = round.marks?.candidates.find(({ id }) => id === candidate);
  if (!found) return [];
  const values = { place: shared ? `${place}=` : String(place), marks };
  if (found.point !== null) return [say("markedPoint", { ...values, point: said(found.point) })];
  const { proposal, version } = found;
  if (proposal === null || version === null) return [];
  return [say("markedProposal", { ...values, proposal, title: { kind: "title", proposal, version } })];
}
