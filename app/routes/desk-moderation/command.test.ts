import { expect, test } from "vitest";
import { sittingCommands } from "../../../shared/sittings/commands.ts";
import { commandFrom } from "./command.ts";

test("every form of the page makes a command that the door can read", () => {
  const forms: readonly { readonly [name: string]: string }[] = [
    { intent: "take", seat: "12", kind: "floor", ends: "minutes", minutes: "10", reason: "Shouted." },
    { intent: "take", seat: "s-12", kind: "warning", ends: "minutes", minutes: "", reason: "Shouted." },
    { intent: "withdraw", said: "r2-s-7", withdrawReason: "A libel." },
    { intent: "readmit-m1", "reason-m1": "Said sorry." },
    { intent: "grant-m1", "reason-m1": "It was somebody else." },
    { intent: "refuse-m1", "reason-m1": "Three people saw it.", named: "yes" },
  ];
  const commands = forms.map((fields) => sittingCommands.parse(commandFrom("1", fields, "en")?.command));
  expect(commands).toMatchObject([
    { type: "TakeMeasure", seat: "s-12", kind: "floor", ends: "minutes", minutes: 10 },
    { type: "TakeMeasure", seat: "s-12", kind: "warning", ends: "sitting", minutes: null },
    { type: "WithdrawSaid", said: "r2-s-7", reason: "A libel." },
    { type: "Readmit", measure: "m1" },
    { type: "RuleOnAppeal", granted: true, named: false },
    { type: "RuleOnAppeal", granted: false, named: true },
  ]);
  expect(commandFrom("1", { intent: "nothing" }, "en")).toBeNull();
});
