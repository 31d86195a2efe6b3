import type { Room } from "../../shared/assembly/room.ts";
import type { Ballot } from "../../shared/ballots/state.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { ballotRoll } from "./ballotWorld.ts";

/** The live room of a sitting of the example roll, with these ballots. Nothing in it has been put into words. */
export const roomOf = (sitting: Sitting, ballots: readonly Ballot[] = []): Room => ({
  sitting,
  ballots: Object.fromEntries(ballots.map((ballot) => [ballot.id, ballot])),
  words: {},
  welsh: {},
  seats: Object.fromEntries(ballotRoll.seats.map(({ id, number, region }) => [id, { number, region, group: `Group ${number}` }])),
  regions: ballotRoll.regions.map(({ code }) => ({ code, nameEn: code, nameCy: code })),
});
