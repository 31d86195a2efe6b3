import { describe, expect, it } from "vitest";
import { refuse } from "../../../shared/journal.ts";
import type { Paper, SeatOnPaper } from "./load.ts";
import { afterCasting, nextPaper, onePaper } from "./onePaper.ts";

const seat = (number: number, more: Partial<SeatOnPaper> = {}): SeatOnPaper => ({
  ...{ seat: `s-${number}`, number, group: "Net Menders", worth: null, cannot: null, vote: null, voted: false },
  ...more,
});
const paper = (...seats: SeatOnPaper[]): Paper => ({
  ...{ id: "2026-1", page: "/ballots/2026-1", practice: false, phase: "open", byHands: false, question: null },
  ...{
    sitting: "1",
    opensAt: 0,
    closesAt: 1,
    text: null,
    amendment: null,
    at: 0,
    extensions: [],
    options: null,
    allSeats: 8,
    reason: null,
    command: "x",
  },
  seats,
});
const asked = (query = "") => new URLSearchParams(query);

describe("MND-1 one paper for each seat", () => {
  it("shows the one that is asked for, otherwise the first that waits, with its seat in the address of its forms", () => {
    const two = paper(seat(5, { voted: true }), seat(6));
    expect(onePaper(two, asked())).toMatchObject({
      page: "/ballots/2026-1?seat=s-6",
      seats: [{ number: 6 }],
      papers: [{ number: 5 }, { number: 6 }],
    });
    expect(onePaper(two, asked("seat=s-5")).seats[0]?.number).toBe(5);
    expect(onePaper(two, asked("seat=s-99")).seats[0]?.number).toBe(6);
    expect(onePaper(paper(seat(5)), asked("seat=s-6"))).toEqual(paper(seat(5)));
  });

  it("offers the next that can vote and has not, until none is left", () => {
    const three = paper(seat(5), seat(6, { cannot: refuse("ballotSeatHasInterest") }), seat(7));
    expect(nextPaper(onePaper(three, asked("seat=s-5")))?.number).toBe(7);
    expect(nextPaper(onePaper(three, asked("seat=s-7")))?.number).toBe(5);
    expect(nextPaper(onePaper(paper(seat(5), seat(7, { voted: true })), asked("seat=s-5")))).toBeNull();
  });
});

it("MND-2: the receipt that no longer holds is told, and nothing else that an address may carry", () => {
  expect(afterCasting(paper(seat(5)), "")).toBe("/ballots/2026-1?cast");
  expect(afterCasting(onePaper(paper(seat(5), seat(6)), asked()), "aaaa-bbbb-cccc")).toBe(
    "/ballots/2026-1?seat=s-5&cast&replaced=aaaa-bbbb-cccc",
  );
  expect(onePaper(paper(seat(5)), asked("replaced=aaaa-bbbb-cccc")).replaced).toBe("aaaa-bbbb-cccc");
  expect(onePaper(paper(seat(5)), asked("replaced=you+are+lost"))).not.toHaveProperty("replaced");
});
