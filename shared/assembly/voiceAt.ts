import type { Sitting } from "../sittings/state.ts";
import { type PublishedVoice, publishedVoice } from "../voice/published.ts";
import { type Put, questionsPut } from "../voice/through.ts";
import { firstTimeSpeakers, seatVoices } from "../voice/voice.ts";
import type { Assembly } from "./assembly.ts";

/** What was put to a sitting and whose it was: proposals and amendments it declared a vote on, questions on the floor (VOI-5). */
function putAt(assembly: Assembly, sitting: Sitting): readonly Put[] {
  const voted = assembly.ballotsOf(sitting.id).flatMap((ballot): readonly Put[] => {
    if (ballot.phase !== "declared" || ballot.proposal === null) return [];
    const through = ballot.outcome === "carried";
    if (ballot.amendment === undefined) return [{ what: "proposal", seat: assembly.proposal(ballot.proposal)?.seat ?? "", through }];
    // The secretariat's recommendations are nobody's seat's.
    const seat = assembly.amendment(ballot.amendment)?.seat ?? null;
    return seat === null ? [] : [{ what: "amendment", seat, through }];
  });
  return [...voted, ...questionsPut(sitting.turns)];
}

/** Equality of voice at one sitting as everybody may see it (VOI-4); null where there is nothing to tell. */
export function voiceAt(assembly: Assembly, sitting: Sitting): PublishedVoice | null {
  const { roll } = assembly;
  const { openedAt } = sitting;
  if (openedAt === null) return null;
  const earlier = assembly
    .ids("sitting")
    .flatMap((id) => assembly.sitting(id) ?? [])
    .filter((one) => one.id !== sitting.id && one.openedAt !== null && one.openedAt < openedAt);
  const places = new Map(roll.seats.map((seat) => [seat.id, { region: seat.region, kind: roll.groups[seat.group]?.kind ?? "other" }]));
  return publishedVoice({
    seats: seatVoices([sitting], roll),
    firstTime: firstTimeSpeakers([sitting], earlier).length,
    puts: putAt(assembly, sitting),
    regions: roll.regions.map(({ code }) => code),
    placeOf: (seat) => places.get(seat),
  });
}
