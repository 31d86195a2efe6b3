import type { Time } from "../../journal.ts";
import type { Sitting } from "../state.ts";
import type { Closing } from "./closed.ts";
import type { CareEvent } from "./events.ts";

/** Who cannot come, and by what else the sitting can be followed. */
export function evolveCare(sitting: Sitting, event: CareEvent, at: Time): Sitting {
  switch (event.type) {
    case "ApologiesSent":
      return { ...sitting, apologies: [...(sitting.apologies ?? []).filter((seat) => seat !== event.seat), event.seat] };
    case "ApologiesTakenBack":
      return withoutApologies(sitting, event.seat);
    case "AccessSet": {
      const { type: _, ...access } = event;
      return { ...sitting, access };
    }
    case "ClosingPut": {
      const { item, reason, invited, ballot } = event;
      return withClosings(sitting, [...(sitting.closings ?? []), { item, reason, invited, ballot, stage: "put", from: null, until: null }]);
    }
    case "ClosingDecided": {
      const came: Partial<Closing> = event.carried ? { stage: "closed", from: at } : { stage: "lost" };
      return withClosings(
        sitting,
        (sitting.closings ?? []).map((one) => (one.ballot === event.ballot ? { ...one, ...came } : one)),
      );
    }
    case "ItemReopened":
      return withClosings(
        sitting,
        (sitting.closings ?? []).map((one) =>
          one.item === event.item && one.stage === "closed" ? { ...one, stage: "opened", until: at } : one,
        ),
      );
  }
}

const withClosings = (sitting: Sitting, closings: readonly Closing[]): Sitting => ({ ...sitting, closings });

/** ATT-8: nobody is excused who is there, or who took it back. */
export const withoutApologies = (sitting: Sitting, seat: string): Sitting =>
  sitting.apologies?.includes(seat) ? { ...sitting, apologies: sitting.apologies.filter((one) => one !== seat) } : sitting;
