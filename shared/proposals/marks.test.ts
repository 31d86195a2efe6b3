import { describe, expect, it } from "vitest";
import { given } from "../../tests/support/given.ts";
import {
  admitted,
  after,
  answers,
  checked,
  decide,
  frozen,
  type Input,
  library2,
  ready,
  world,
} from "../../tests/support/proposalWorld.ts";
import { readyForBallot } from "./questions.ts";

const mark = (more: object = {}): Input => ({ type: "MarkCheck", proposal: "7", version: 1, seat: "s-2", mark: "adequate", ...more });
const concerned = mark({ mark: "concerns", reason: "Nobody asked the refuge." });

describe("marking the check (PRP-18)", () => {
  it("records a seat's mark; the last one counts, and it is never a veto", () => {
    given(world(checked)).when(decide("p-bo", mark())).thenEvents("CheckMarked");
    const marked = after(ready, ["p-bo", mark()], ["p-bo", concerned], ["p-fay", mark({ seat: "s-6" })]);
    expect(marked.marks?.map(({ seat, mark: said, person }) => [seat, said, person])).toEqual([
      ["s-2", "concerns", "p-bo"],
      ["s-6", "adequate", "p-fay"],
    ]);
    expect(readyForBallot(marked)).toMatchObject({ version: 1 });
    expect("marks" in ready).toBe(false);
  });
  it("is refused for another's seat and one's own proposal, without a check or a reason for a concern, and while a ballot holds the text", () => {
    given(world(checked)).when(decide("p-cai", mark())).thenRefused("seatNotYours");
    given(world(checked))
      .when(decide("p-ada", mark({ seat: "s-1" })))
      .thenRefused("checkMarkOwn");
    given(world(admitted)).when(decide("p-bo", mark())).thenRefused("checkNotAnswered");
    given(world(checked))
      .when(decide("p-bo", mark({ mark: "concerns" })))
      .thenRefused("reasonMissing");
    given(world(frozen)).when(decide("p-bo", mark())).thenRefused("proposalFrozen");
    const changed = after(checked, ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Another sum." }]);
    given(world(changed)).when(decide("p-bo", mark())).thenRefused("versionNotLatest");
  });
  it("says nothing new when it is the same again; a new version is marked anew", () => {
    given(world(after(checked, ["p-bo", concerned])))
      .when(decide("p-bo", concerned))
      .thenNothing();
    const anew = after(
      checked,
      ["p-bo", mark()],
      ["p-ada", { type: "MakeVersion", proposal: "7", text: library2, reason: "Another sum." }],
      ["p-ada", { type: "AnswerCheck", proposal: "7", version: 2, answers }],
      ["p-bo", mark({ version: 2 })],
    );
    expect(anew.marks?.map(({ version }) => version)).toEqual([1, 2]);
  });
});
