import type { Round, Sitting } from "../../shared/sittings/state.ts";
import { partsOf } from "../../shared/sittings/tables/parts.ts";
import { tablesOf } from "../../shared/sittings/tables/questions.ts";
import type { Chance } from "./chance.ts";
import type { Intent, Sitter } from "./intent.ts";

const second = 1_000;

const points: readonly string[] = [
  "Open one room in every place on one evening a week, with the heating on.",
  "Small sums, paid yearly, to groups that keep a door open.",
  "Ask those who do not come, and write down what they say.",
  "A caretaker's hours before a new roof.",
  "Travel is paid to whoever is asked to come and speak.",
  "Every form in plain words, on one side of paper.",
  "Young people choose one of three uses of the hall.",
  "Publish what closed, when, and who decided it.",
];
const pointsInWelsh: readonly string[] = [
  "Agor un ystafell ym mhob lle un noson yr wythnos, gyda'r gwres ymlaen.",
  "Symiau bach bob blwyddyn i grwpiau sy'n cadw drws ar agor.",
  "Cyhoeddi beth sydd wedi cau, pryd, a phwy a benderfynodd.",
];
const notAgreed: readonly string[] = [
  "Whether councils or groups should hold the keys.",
  "Who pays in the fourth year.",
  "Whether a year is enough time for small councils.",
];

/** What simulated delegates do at their tables: roles, going on together, a report at the end, here and there a call for help. */
export function atTables(sitting: Sitting, round: Round, here: readonly Sitter[], chance: Chance): readonly Intent[] {
  const about = { sitting: sitting.id };
  const parts = partsOf(round).length;
  return (tablesOf(sitting, round.id)?.tables ?? []).flatMap((table): readonly Intent[] => {
    const sitters = here.filter(({ seat }) => table.seats.includes(seat));
    const [first, noter = first, ...rest] = chance.shuffled(sitters);
    if (!first || !noter) return [];
    const { language } = noter.delegate;
    const said = language === "cy" ? pointsInWelsh : points;
    const report = chance.shuffled(said).slice(0, 1 + chance.below(3));
    const [point1, point2 = "", point3 = ""] = report;
    const role = (one: Sitter, name: string, after: number): Intent => ({
      ...{ delegate: one.delegate, seat: one.seat, after },
      command: { type: "TakeTableRole", ...about, seat: one.seat, role: name },
    });
    const ready = Array.from({ length: parts }, (_, part) =>
      [first, noter, ...rest].map(({ delegate, seat }) => ({
        ...{ delegate, seat, after: (25 + part * 30) * second + chance.below(20 * second) },
        command: { type: "SayTableReady", ...about, seat, part },
      })),
    ).flat();
    return [
      role(first, "facilitator", 4 * second + chance.below(10 * second)),
      role(noter, "note-taker", 8 * second + chance.below(12 * second)),
      ...ready,
      ...(chance.happens(12)
        ? [{ ...first, after: 30 * second + chance.below(30 * second), command: { type: "CallForHelp", ...about, seat: first.seat } }]
        : []),
      {
        ...{ delegate: noter.delegate, seat: noter.seat, after: 95 * second + chance.below(40 * second) },
        command: {
          ...{ type: "ReportTable", ...about, round: round.id, seat: noter.seat, point1, point2, point3, lang: language },
          notAgreed: language === "en" && chance.happens(60) ? chance.pick(notAgreed) : "",
        },
      },
    ];
  });
}
