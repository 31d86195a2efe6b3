import type { Sitting } from "../../shared/sittings/state.ts";

/** How the words and seats of an answer are written out. */
interface Written {
  readonly seat: (seat: string) => { readonly [field: string]: unknown };
  readonly words: (hash: string | null) => string | null;
}

/** What was published of the answers in every round (CON-2, MRK-3, EXF-2, EXF-3): the same as on the page of the sitting. */
export const answersOf = ({ rounds, answers }: Sitting, { seat, words }: Written): readonly object[] =>
  rounds.flatMap(({ id, item, marks }): readonly object[] => {
    const one = answers?.[id];
    const about = { item, round: id };
    switch (one?.kind) {
      case "consent":
        return [
          {
            ...{ ...about, asked: "consent", present: one.present },
            answers: one.answers.map(({ seat: by, answer, reason }) => ({ ...seat(by), answer, reason: words(reason) })),
          },
        ];
      case "marks":
        return [
          {
            ...{ ...about, asked: "marks", each: marks?.each, placed: one.placed },
            candidates: (marks?.candidates ?? []).map(({ id: candidate, proposal, version, point }) => ({
              ...{ proposal, version, point: words(point) },
              marks: one.totals.find((total) => total.candidate === candidate)?.marks ?? 0,
            })),
            lines: one.lines,
          },
        ];
      case "exit-form": {
        const comments = one.comments.flatMap(({ text, published }) => (published ? [words(text)] : []));
        return [{ ...about, asked: "exit-form", answered: one.answered, questions: one.questions, comments }];
      }
      default:
        return [];
    }
  });
