import { expect, test } from "vitest";
import { filledSeats } from "../../shared/roll/questions.ts";
import { quorumNow } from "../../shared/sittings/questions.ts";
import { roomOf } from "../../tests/support/liveRoom.ts";
import { openWith } from "../../tests/support/sittingWorld.ts";
import { quorumOf } from "./quorumOf.ts";

test.each([[[1, 2, 3, 4, 5, 6, 7]], [[1, 3, 5]], [[1]]])(
  "QUO-1 a live page counts the same quorum as the server, with seats %j here",
  (seats) => {
    const world = openWith(["open-floor"], seats);
    const basis = { orders: world.founding.orders, filled: filledSeats(world.roll).map((seat) => seat.id) };
    expect(quorumOf(roomOf(world.first), basis)).toEqual(quorumNow(world.first, world.roll, basis.orders));
  },
);
