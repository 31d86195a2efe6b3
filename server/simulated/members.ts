import { filledSeats, weightOf } from "../../shared/roll/questions.ts";
import type { Roll } from "../../shared/roll/state.ts";

/** A seat with who acts for it. */
export interface Member {
  readonly seat: string;
  readonly region: string;
  /** Units. */
  readonly weight: number;
  readonly delegate: string;
  readonly alternate: string | null;
  readonly language: "en" | "cy";
}

/** Every filled seat of the roll, in the order of numbers. */
export const membersOf = (world: {
  readonly record: { readonly memory: { readonly roll: Roll } };
  readonly language: (person: string) => "en" | "cy";
}): readonly Member[] => {
  const { roll } = world.record.memory;
  return filledSeats(roll).flatMap((seat) =>
    seat.delegate === null
      ? []
      : [
          {
            seat: seat.id,
            region: seat.region,
            weight: weightOf(roll, seat.id),
            delegate: seat.delegate,
            alternate: seat.alternate,
            language: world.language(seat.delegate),
          },
        ],
  );
};
