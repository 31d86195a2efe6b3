// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterEach, beforeEach, expect, it } from "vitest";
import { roomOf } from "../../../tests/support/liveRoom.ts";
import { openWith } from "../../../tests/support/sittingWorld.ts";
import type { Answered } from "../../context.ts";
import type { Live } from "../../live/useRoom.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { WordsProvider } from "../../locales/words.tsx";
import { PlaceMarks } from "./PlaceMarks.tsx";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let page: HTMLElement;
let unmount: () => void;
const asked: unknown[] = [];

const show = async (setting: object): Promise<void> => {
  const world = openWith(["marks"]);
  world.do({ type: "SetMarks", round: "r2", each: 3, points: "Benches\nShade", ...setting });
  world.do({ type: "OpenRound", round: "r2" });
  const [round] = world.first.rounds;
  if (!round) throw new Error("no round");
  const perform = (command: unknown): Promise<Answered> => {
    asked.push(command);
    return Promise.resolve({ ok: true, seq: 1, answer: { code: "0123abcd" } });
  };
  const live: Live = {
    room: roomOf(world.first),
    connected: true,
    followed: true,
    now: () => world.now,
    perform,
    waiting: 0,
    helps: [],
    votesTold: [],
    asks: [],
  };
  const acting = { live, seat: "s-1", command: "abcdefgh", onDone: () => {}, onRefused: () => {} };
  const element = (
    <WordsProvider lang="en" catalogue={catalogues.en}>
      <PlaceMarks acting={acting} round={round} own={null} titles={{}} />
    </WordsProvider>
  );
  const root = createRoot(page);
  unmount = () => root.unmount();
  await act(async () => root.render(<RouterProvider router={createMemoryRouter([{ path: "*", element }])} />));
};

beforeEach(() => {
  asked.length = 0;
  page = document.createElement("main");
  document.body.append(page);
});
afterEach(async () => {
  await act(async () => unmount());
  page.remove();
});

const press = async (name: string, nth = 0): Promise<void> => {
  const buttons = [...page.querySelectorAll("button")].filter((one) =>
    (one.getAttribute("aria-label") ?? one.textContent)?.startsWith(name),
  );
  await act(async () => buttons[nth]?.click());
};
const left = (): string => page.querySelector('[role="status"]')?.textContent ?? "";
const values = (): readonly string[] => [...page.querySelectorAll("input[type=number]")].map((one) => (one as HTMLInputElement).value);

it("MRK-1 gives marks by buttons, never more than there are, and sends what the fields hold", async () => {
  await show({ several: "yes" });
  expect(left()).toBe("Marks left: 3 of 3");
  for (let i = 0; i < 5; i += 1) await press("Add a mark", 0);
  await press("Take a mark away", 0);
  await press("Add a mark", 1);
  await press("Add a mark", 1);
  expect(values()).toEqual(["2", "1"]);
  expect(left()).toBe("Marks left: 0 of 3");
  await press("Place these marks");
  expect(asked).toEqual([{ type: "PlaceMarks", sitting: "1", seat: "s-1", marks: { c1: "2", c2: "1" } }]);
});

it("MRK-1 gives one a line where several are not allowed, and none below nought", async () => {
  await show({});
  await press("Take a mark away", 0);
  await press("Add a mark", 0);
  await press("Add a mark", 0);
  expect(values()).toEqual(["1", "0"]);
  expect(left()).toBe("Marks left: 2 of 3");
});
