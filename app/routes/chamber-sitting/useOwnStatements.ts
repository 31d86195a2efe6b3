import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Room } from "../../../shared/assembly/room.ts";
import type { OwnStatements } from "../../../shared/sittings/answering.ts";
import { currentRound } from "../../../shared/sittings/questions.ts";
import type { Sitting } from "../../../shared/sittings/state.ts";
import { statementsOf } from "../../../shared/sittings/statements.ts";
import { wordsIn } from "../../live/names.ts";
import type { Message } from "../../live/pacing.ts";
import { answers, givenAnswer, type Position } from "../../live/statementWords.ts";
import { useWords } from "../../locales/words.tsx";

/** One's own part in a round of statements, as this page knows it. */
export interface OwnPartInStatements {
  /** The statement to answer now; it stays until it is answered, whatever comes in meanwhile. Null: all are answered, or none is there. */
  readonly next: number | null;
  readonly answered: ReadonlyMap<number, Position>;
  readonly put: OwnStatements["put"];
  /** What was answered last on this page. */
  readonly last: Position | null;
  /** A form of this page was taken. */
  readonly took: (intent: string, fields: { readonly [name: string]: string }) => void;
}

/**
 * What the page began with and what was done on it since. Statements accepted meanwhile have the fewest positions, so they come next
 * (OPN-11). Whoever waits for the desk hears what became of their own once it decided on any.
 */
export function useOwnStatements(start: OwnStatements | null, sitting: Sitting): OwnPartInStatements {
  const round = currentRound(sitting)?.id ?? "";
  const known = start?.round === round ? start : null;
  const [since, setSince] = useState<readonly (readonly [round: string, statement: number, position: Position])[]>([]);
  const [putSince, setPutSince] = useState<readonly (readonly [round: string, text: string, lang: "en" | "cy"])[]>([]);
  const answered = new Map<number, Position>([
    ...(known?.answers ?? []).map(({ statement, position }) => [statement, position] as const),
    ...since.filter(([of]) => of === round).map(([, statement, position]) => [statement, position] as const),
  ]);
  const put = [
    ...(known?.put ?? []),
    ...putSince
      .filter(([of, text]) => of === round && !known?.put.some((one) => one.text === text))
      .map(([, text, lang]) => ({ text, lang, number: null })),
  ];
  const { accepted, refused } = statementsOf(sitting, round);
  const order = known?.order ?? [];
  const fresh = accepted.map(({ number }) => number).filter((number) => !order.includes(number));
  const left = [...fresh, ...order].filter((number) => !answered.has(number) && accepted.some((one) => one.number === number));
  const shown = useRef<number | null>(null);
  if (shown.current === null || !left.includes(shown.current)) shown.current = left[0] ?? null;

  const { revalidate } = useRevalidator();
  const decided = accepted.length + refused.length;
  const before = useRef(decided);
  const waits = put.some(({ number }) => number === null);
  useEffect(() => {
    if (before.current === decided) return;
    before.current = decided;
    if (waits) revalidate();
  }, [decided, waits, revalidate]);

  const took = useCallback<OwnPartInStatements["took"]>(
    (intent, { statement = "", position = "", text = "", lang = "" }) => {
      const answer = answers.find((one) => one.position === position);
      if (intent === "position" && answer) setSince((all) => [...all, [round, Number(statement), answer.position]]);
      if (intent === "putStatement")
        setPutSince((all) => [...all, [round, text.trim().replace(/\s+/gu, " "), lang === "cy" ? "cy" : "en"]]);
    },
    [round],
  );
  return { next: shown.current, answered, put, last: since.at(-1)?.[2] ?? null, took };
}

/** After an answer the next statement is read out, because the buttons stay where they are. */
export function useNextSaid({ next, last, answered }: OwnPartInStatements, room: Room, say: (message: Message) => void): void {
  const { t } = useWords();
  const told = useRef(answered.size);
  useEffect(() => {
    if (last === null || told.current === answered.size) return;
    told.current = answered.size;
    const { sitting } = room;
    const text = statementsOf(sitting, currentRound(sitting)?.id ?? "").accepted.find(({ number }) => number === next)?.text;
    const answer = t(givenAnswer(last));
    const statement = text === undefined ? null : (wordsIn(room, text) ?? t("site.withdrawn"));
    const said = statement === null ? `${answer}. ${t("statements.allAnswered")}` : t("statements.answered", { answer, statement });
    say({ topic: "position", urgent: true, text: said });
  }, [next, last, answered.size, room, say, t]);
}
