import { expect, test } from "vitest";
import { findSeats } from "./find.ts";

const room = {
  seats: {
    "s-1": { number: 1, region: "W", group: "Côr y Felin" },
    "s-2": { number: 2, region: "W", group: null },
    "s-12": { number: 12, region: "W", group: "Net Menders" },
  },
};
const people = { "s-1": { delegate: "Gwen Grist", alternate: null }, "s-12": { delegate: "Cai Caulk", alternate: "Bo Buoy" } };

test("seats are found by number, and by group, delegate or alternate whatever the accents", () => {
  expect(findSeats(room, people, "1")).toEqual(["s-1"]);
  expect(findSeats(room, people, "cor felin")).toEqual(["s-1"]);
  expect(findSeats(room, people, "BO")).toEqual(["s-12"]);
});

test("a protected seat is found by its number alone (ROL-7), and nothing asked finds nothing", () => {
  expect(findSeats(room, people, "2")).toEqual(["s-2"]);
  expect(findSeats(room, people, " ")).toEqual([]);
  expect(findSeats(room, people, "nobody")).toEqual([]);
});
