import type { Sitting } from "../state.ts";
import type { CareEvent } from "./events.ts";

/** Who cannot come, and by what else the sitting can be followed. */
export function evolveCare(sitting: Sitting, event: CareEvent): Sitting {
  switch (event.type) {
    case "ApologiesSent":
      return { ...sitting, apologies: [...(sitting.apologies ?? []).filter((seat) => seat !== event.seat), event.seat] };
    case "ApologiesTakenBack":
      return withoutApologies(sitting, event.seat);
    case "AccessSet": {
      const { type: _, ...access } = event;
      return { ...sitting, access };
    }
  }
}

/** ATT-8: nobody is excused who is there, or who took it back. */
export const withoutApologies = (sitting: Sitting, seat: string): Sitting =>
  sitting.apologies?.includes(seat) ? { ...sitting, apologies: sitting.apologies.filter((one) => one !== seat) } : sitting;
