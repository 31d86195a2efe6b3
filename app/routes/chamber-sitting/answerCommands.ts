import { formQuestions } from "../../../shared/sittings/answers/state.ts";
import type { ChamberCommand } from "./command.ts";

type Fields = { readonly [name: string]: string };

/** The marks of a form: a field for each line. Empty fields hold none. */
const marksIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, value]) => /^c\d{1,2}$/.test(name) && value.trim() !== ""));

/** The figures of a form: a field for each question. */
const ratingsIn = (fields: Fields): Fields =>
  Object.fromEntries(formQuestions.flatMap((question) => (fields[question] ? [[question, fields[question]]] : [])));

/** What a form of the chamber asks for in a round of consent, marks or questions. */
export const answerCommands = {
  consent: (sitting: string, { seat, answer, reason, lang }: Fields): ChamberCommand => ({
    ...{ type: "AnswerConsent", sitting, seat, answer, reason, lang },
  }),
  marks: (sitting: string, fields: Fields): ChamberCommand => ({
    ...{ type: "PlaceMarks", sitting, seat: fields["seat"], marks: marksIn(fields) },
  }),
  exitForm: (sitting: string, fields: Fields): ChamberCommand => ({
    ...{ type: "ReturnForm", sitting, seat: fields["seat"], ratings: ratingsIn(fields), comment: fields["comment"], lang: fields["lang"] },
  }),
  ready: (sitting: string, { seat }: Fields): ChamberCommand => ({ type: "SayReady", sitting, seat }),
} as const;
