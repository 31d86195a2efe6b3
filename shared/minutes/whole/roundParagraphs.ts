import type { AgendaItem, Contribution, Round, Sitting, SpokenTurn, TurnKind } from "../../sittings/state.ts";
import { published } from "../closedSentences.ts";
import type { Sentence, Value } from "../paragraph.ts";
import type { SentenceCode } from "../sentences.ts";
import type { RecordKind, RecordParagraph } from "./recordParagraphs.ts";

/** Rounds of which nothing is told: nobody speaks in a break, and a vote is told as a vote. */
const untold: readonly Round["format"][] = ["break", "ballot"];

/** The rounds of an item in their order: each one's question, then who spoke or wrote, and what was put on the record of it (MIN-9). */
export const roundParagraphs = (sitting: Sitting, item: AgendaItem): readonly RecordParagraph[] =>
  sitting.rounds
    .filter((round) => round.item === item.id && round.phase.name !== "waiting" && !untold.includes(round.format))
    .flatMap((round) => {
      const said = [
        ...sitting.turns.filter((turn) => turn.round === round.id).map(turnParagraph),
        ...sitting.contributions.filter((one) => one.round === round.id && one.revealed).map(contributionParagraph),
      ];
      // A round in which nobody said anything, and that asked nothing, is no event.
      if (said.length === 0 && round.prompt === null) return [];
      return [{ kind: "round" as const, key: `round-${round.id}`, seat: null, sentences: heldSentences(round) }, ...said];
    })
    .map(({ sentences, ...one }) => ({
      ...{ ...one, item: item.id },
      sentences: published(
        sitting,
        sentences.map((sentence) => ({ ...sentence, rests: [`sitting/${sitting.id}`] })),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0);

type Told = Pick<RecordParagraph, "kind" | "key" | "seat" | "sentences">;
const say = (code: SentenceCode, values: { readonly [name: string]: Value } = {}): Sentence => ({ code, values, rests: [] });
const seats = (seat: string): Value => ({ kind: "seats", seats: [seat] });

const heldSentences = ({ format, title, titleCy, prompt, promptCy }: Round): readonly Sentence[] => {
  const how: Value = { kind: "term", term: format };
  return [
    title === null
      ? say("roundHeld", { format: how })
      : say("roundNamed", { format: how, title: { kind: "words", en: title, cy: titleCy ?? null } }),
    ...(prompt === null ? [] : [say("roundPrompt", { prompt: { kind: "words", en: prompt, cy: promptCy ?? null } })]),
  ];
};

const kindOf: { readonly [kind in TurnKind]: RecordKind } = {
  "point-of-order": "point-of-order",
  "point-of-information": "speech",
  "procedural-motion": "motion",
  contribution: "speech",
  question: "speech",
  presentation: "speech",
  answer: "speech",
};

const turnParagraph = (turn: SpokenTurn): Told => ({
  kind: kindOf[turn.kind],
  key: `speech-${turn.id}`,
  seat: turn.seat,
  sentences: [
    turnSentence(turn),
    ...(turn.text === null ? [] : [say("saidWords", { said: { kind: "words", en: turn.text, cy: null } })]),
    ...(turn.summary === undefined ? [] : [say("saidInSummary", { said: { kind: "words", en: turn.summary, cy: null } })]),
  ],
});

const turnSentence = ({ kind, side, seat, rule, upheld, motion }: SpokenTurn): Sentence => {
  const who = { seats: seats(seat) };
  switch (kind) {
    case "point-of-order":
      return say(upheld === null ? "pointRaised" : upheld ? "pointUpheld" : "pointNotUpheld", { ...who, rule: rule ?? "" });
    case "point-of-information":
      return say("gaveInformation", who);
    case "procedural-motion":
      return motion === null ? say("spoke", who) : say("movedMotion", { ...who, motion: { kind: "term", term: motion } });
    case "question":
      return say("askedQuestion", who);
    case "answer":
      return say("answeredQuestion", who);
    case "presentation":
      return say("presentedItem", who);
    case "contribution":
      return say(side === "for" ? "spokeFor" : side === "against" ? "spokeAgainst" : "spoke", who);
  }
};

const contributionParagraph = ({ round, seat, text }: Contribution): Told => ({
  kind: "contribution",
  key: `written-${round}-${seat}`,
  seat,
  sentences: [say("wroteWords", { seats: seats(seat), said: { kind: "words", en: text, cy: null } })],
});
