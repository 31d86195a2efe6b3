import type { Room } from "../../shared/assembly/room.ts";
import { consentResult } from "../../shared/sittings/answers/consent.ts";
import { placesOf } from "../../shared/sittings/answers/marks.ts";
import type { Candidate, Consented, FormQuestion, RatingGroup } from "../../shared/sittings/answers/state.ts";
import type { Round, Sitting } from "../../shared/sittings/state.ts";
import type { Lang } from "../locales/href.ts";
import type { Key } from "../locales/keys.ts";
import type { T } from "../locales/words.tsx";
import { langIn, seatName, type Titles, wordsIn } from "./names.ts";

/** Words with their language where it is not the page's. */
export interface Shown {
  readonly text: string;
  readonly lang?: Lang;
}

/** What one seat said; `reason` null where none was given. */
export interface SeatSaid {
  readonly seat: string;
  readonly answer: Consented["answer"];
  readonly reason: Shown | null | "withdrawn";
}

/** What is published of the answers in a round, ready for any page. */
export type AnswersShown =
  | {
      readonly kind: "consent";
      readonly came: "reached" | "objections" | "nobody";
      readonly figures: { readonly consents: number; readonly concerns: number; readonly objections: number; readonly silent: number };
      /** Objections, then concerns. */
      readonly said: readonly SeatSaid[];
      readonly consents: readonly string[];
    }
  | {
      readonly kind: "marks";
      readonly placed: number;
      readonly rows: readonly {
        readonly id: string;
        readonly place: number;
        readonly shared: boolean;
        readonly name: Shown;
        readonly marks: number;
      }[];
      readonly lines: readonly { readonly code: string; readonly on: string }[];
    }
  | {
      readonly kind: "exit-form";
      readonly returned: number;
      readonly questions: readonly { readonly question: FormQuestion; readonly groups: readonly RatingGroup[] }[];
      readonly comments: readonly Shown[];
    };

/** How a page puts things into words: seats, words behind hashes (null: withdrawn or not readable), what marks lie on. */
export interface Naming {
  readonly seat: (id: string) => string;
  readonly words: (hash: string) => Shown | null;
  readonly candidate: (candidate: Candidate) => Shown;
}

/** What a form asks. */
export const questionNames: { readonly [question in FormQuestion]: Key } = {
  heard: "answers.questionHeard",
  balanced: "answers.questionBalanced",
  answered: "answers.questionAnswered",
  useful: "answers.questionUseful",
};

/** Words of a room with their language where it is not the page's. */
function wordsShown(room: Room, hash: string, lang: Lang): Shown | null {
  const text = wordsIn(room, hash);
  const written = langIn(room, hash, lang);
  return text === null ? null : { text, ...(written ? { lang: written } : {}) };
}

/** The name of something that marks are placed on: its words, or the proposal's title. */
export function candidateName(t: T, lang: Lang, room: Room, { point, proposal }: Candidate, titles: Titles): Shown {
  if (point !== null) return wordsShown(room, point, lang) ?? { text: t("site.withdrawn") };
  const number = proposal ?? "";
  const title = titles[number];
  const named = t("live.proposalNumbered", { number });
  return { text: title ? `${named}: ${title}` : named };
}

/** The naming of a live room. */
export const namingOf = (t: T, lang: Lang, room: Room, titles: Titles): Naming => ({
  seat: (id) => seatName(t, lang, room, id),
  words: (hash) => wordsShown(room, hash, lang),
  candidate: (candidate) => candidateName(t, lang, room, candidate, titles),
});

/** What was answered in a round, or null while nothing of it is published. */
export function answersShown(sitting: Sitting, round: Round, naming: Naming): AnswersShown | null {
  const answers = sitting.answers?.[round.id];
  switch (answers?.kind) {
    case "consent": {
      const result = consentResult(answers);
      const { consents, concerns, objections, silent } = result;
      const said = [...objections, ...concerns].map(
        ({ seat, answer, reason }): SeatSaid => ({
          seat: naming.seat(seat),
          answer,
          reason: reason === null ? null : (naming.words(reason) ?? "withdrawn"),
        }),
      );
      return {
        kind: "consent",
        came: answers.answers.length === 0 ? "nobody" : result.reached ? "reached" : "objections",
        figures: { consents: consents.length, concerns: concerns.length, objections: objections.length, silent },
        said,
        consents: consents.map(({ seat }) => naming.seat(seat)),
      };
    }
    case "marks": {
      const candidates = round.marks?.candidates ?? [];
      const rows = placesOf(answers.totals).flatMap(({ candidate, place, shared, marks }) => {
        const found = candidates.find(({ id }) => id === candidate);
        return found ? [{ id: candidate, place, shared, name: naming.candidate(found), marks }] : [];
      });
      return {
        kind: "marks",
        placed: answers.placed,
        rows,
        lines: answers.lines.map(({ code, marks }) => ({ code, on: marks.join(" ") })),
      };
    }
    case "exit-form": {
      const comments = answers.comments.flatMap(({ text, published }) => (published ? (naming.words(text) ?? []) : []));
      return { kind: "exit-form", returned: answers.answered, questions: answers.questions, comments };
    }
    default:
      return null;
  }
}
