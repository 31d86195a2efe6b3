import type { Room } from "../../shared/assembly/room.ts";
import type { StandingOrders } from "../../shared/founding/standingOrders.ts";
import type { Roll } from "../../shared/roll/state.ts";
import { type Quorum, quorumNow } from "../../shared/sittings/questions.ts";

/** What a live page needs to know beside the room to count a quorum: the filled seats, and the standing orders. */
export interface QuorumBasis {
  readonly filled: readonly string[];
  readonly orders: StandingOrders;
}

/** The quorum of a live room, counted by the same rule as on the server (QUO-1 to QUO-4). */
export function quorumOf(room: Room, { filled, orders }: QuorumBasis): Quorum {
  const seats = filled.flatMap((id) => {
    const label = room.seats[id];
    return label
      ? [{ id, number: label.number, group: "", region: label.region, delegate: "filled", alternate: null, withdrawn: false }]
      : [];
  });
  const roll: Roll = { regions: [], groups: {}, seats, weights: null, imports: 0 };
  return quorumNow(room.sitting, roll, orders);
}
