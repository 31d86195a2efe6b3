import type { ReactNode } from "react";
import { Radios } from "../../components/Radios.tsx";
import { useWords } from "../../locales/words.tsx";
import type { Problem } from "../../problem.ts";
import type { MySeat } from "../chamber-sitting/load.ts";
import { Hidden } from "../desk/Hidden.tsx";

type Seat = Pick<MySeat, "seat" | "number" | "group">;

/** For which of one's seats something is done: chosen where there are several; where there is one, said (`one`) or taken silently. */
export function SeatChoice({
  seats,
  problem: { typed, errorOf },
  one,
}: {
  readonly seats: readonly Seat[];
  readonly problem: Pick<Problem, "typed" | "errorOf">;
  readonly one?: (seat: { readonly number: number; readonly group: string }) => ReactNode;
}) {
  const { t } = useWords();
  const named = ({ number, group }: Seat) => ({ number, group: group ?? t("site.withdrawn") });
  const only = seats.length === 1 ? seats[0] : undefined;
  if (only)
    return (
      <>
        <Hidden name="seat" value={only.seat} />
        {one ? <p>{one(named(only))}</p> : null}
      </>
    );
  return (
    <Radios
      name="seat"
      legend={t("drafts.seatLabel")}
      defaultValue={typed("seat")}
      error={errorOf("seat")}
      options={seats.map((seat) => ({ value: seat.seat, text: t("drafts.seatOf", named(seat)) }))}
    />
  );
}
