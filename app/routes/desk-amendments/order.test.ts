import { describe, expect, it } from "vitest";
import { amendmentCommands } from "../../../shared/amendments/commands.ts";
import { moved, orderCommand, orderSent } from "./order.ts";

const order = ["7-2", "7-1", "7-3"];

describe("setting the order of voting", () => {
  it("moves one amendment a place earlier or later, and no further than the ends", () => {
    expect(moved(order, "up 7-1")).toEqual(["7-1", "7-2", "7-3"]);
    expect(moved(order, "down 7-1")).toEqual(["7-2", "7-3", "7-1"]);
    expect(moved(order, "up 7-2")).toBe(order);
    expect(moved(order, "down 7-3")).toBe(order);
    expect(moved(order, "up 7-9")).toBe(order);
    expect(moved(order, "")).toBe(order);
  });
  it("asks for what the form says: every amendment in its turn, and the boxes that are ticked (AMD-8)", () => {
    const draft = orderSent({ order, "falls.7-2": ["7-1", "7-3"], "falls.7-9": ["7-1"] });
    const command = orderCommand("7", draft);
    expect(command).toEqual({ type: "SetVotingOrder", proposal: "7", order, falls: [{ carried: "7-2", falls: ["7-1", "7-3"] }] });
    expect(amendmentCommands.safeParse(command).success).toBe(true);
  });
});
