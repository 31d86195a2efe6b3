import type { Assembly } from "../../shared/assembly/assembly.ts";
import { minutesOf } from "../../shared/minutes/whole/decide.ts";

type Asked = readonly [name: string, command: { readonly type: string; readonly [field: string]: unknown }];

/** A paragraph of the secretariat's own, and an action, as they stand in the minutes of `writtenUp`. */
export const ownWords = { paragraph: "A robin sat on the sill throughout.", action: "Ask the council who feeds the robin." };

/** What is asked, and by whom, to have a sitting's minutes sent round with everything that minutes hold, and a figure of `halls` corrected. */
export function writtenUp(assembly: Assembly, sitting: string, seatOf: (name: string) => string): readonly Asked[] {
  const key = (kind: string): string => minutesOf(sitting, assembly).find((one) => one.kind === kind)?.key ?? "there is no such paragraph";
  const correction = {
    type: "AskFigureCorrection",
    measure: "halls",
    area: "E99000001",
    year: 2025,
    value: "8",
    source: "The caretaker's list",
  };
  return [
    [
      "secretariat",
      {
        type: "AddMinutesParagraph",
        sitting,
        after: key("meeting"),
        en: ownWords.paragraph,
        cy: "Eisteddodd robin ar y sil drwy'r amser.",
      },
    ],
    [
      "secretariat",
      {
        ...{ type: "ChangeMinutes", sitting, paragraph: key("meeting"), reason: "The hall was changed that morning." },
        ...{ en: "The sitting met in the Guildhall.", cy: "Cyfarfu'r eisteddiad yn y Guildhall." },
      },
    ],
    [
      "secretariat",
      {
        type: "AgreeAction",
        sitting,
        owner: "The clerk",
        en: ownWords.action,
        cy: "Gofyn i'r cyngor pwy sy'n bwydo'r robin.",
        day: "2026-06-30",
      },
    ],
    ["secretariat", { type: "CirculateMinutes", sitting }],
    ["Fay Ford", { type: "AskCorrection", sitting, seat: seatOf("Fay Ford"), paragraph: key("meeting"), text: "It met upstairs." }],
    ["secretariat", { type: "RefuseCorrection", sitting, correction: 1, reason: "The stairs were closed." }],
    ["secretariat", { type: "RestoreMinutes", sitting, paragraph: key("meeting"), reason: "It was not, after all." }],
    ["secretariat", { type: "CirculateMinutes", sitting }],
    ["Ada Anchor", { ...correction, seat: seatOf("Ada Anchor") }],
    ["secretariat", { type: "AcceptFigureCorrection", measure: "halls", correction: 1, reason: "It is so." }],
  ];
}
