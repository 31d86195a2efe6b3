// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { AskShown } from "../../../shared/sittings/tables/help.ts";
import { roomOf } from "../../../tests/support/liveRoom.ts";
import { openWith } from "../../../tests/support/sittingWorld.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { WordsProvider } from "../../locales/words.tsx";
import { Asks } from "./Asks.tsx";
import { type Desk, DeskContext } from "./useDesk.ts";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
const world = openWith(["chair"], []);
const made = world.now;
const said: string[] = [];
let page: HTMLElement;
let root: Root;

const asked = (ask: string, name: string, text: string, at: number): AskShown => ({
  ...{ ask, name, text, at, person: `p-${ask}`, seat: "s-1", lang: "en", call: "asked", by: null },
});
const question = { en: "", cy: "" };
const deskWith = (asks: readonly AskShown[]): Desk => ({
  live: {
    ...{ room: roomOf(world.first), connected: true, followed: true, now: () => world.now, waiting: 0, helps: [], votesTold: [], asks },
    perform: () => Promise.resolve({ ok: true, seq: 1, answer: {} }),
  },
  ...{ at: made, titles: {}, quorum: null, kinds: {}, me: "p-f", names: {}, adjustments: {}, note: null, templates: [] },
  ...{ facilitator: true, keepsList: true, runsVotes: true, mayChair: true, command: "abcdefgh", ends: () => 0 },
  questions: { adjourn: question, "close-list": question, "proceed-to-vote": question, "refer-back": question },
  say: (text) => void said.push(text),
});
let hear: (asks: readonly AskShown[]) => void = () => {};
/** The desk as it follows: without anything asked the part is not there at all. */
function Following({ first }: { readonly first: readonly AskShown[] }) {
  const [asks, setAsks] = useState(first);
  hear = setAsks;
  return <DeskContext.Provider value={deskWith(asks)}>{asks.length > 0 ? <Asks /> : null}</DeskContext.Provider>;
}
const open = async (first: readonly AskShown[]): Promise<void> => {
  const element = (
    <WordsProvider lang="en" catalogue={catalogues.en}>
      <Following first={first} />
    </WordsProvider>
  );
  await act(async () => root.render(<RouterProvider router={createMemoryRouter([{ path: "*", element }])} />));
};

beforeEach(() => {
  said.length = 0;
  page = document.createElement("main");
  document.body.append(page);
  root = createRoot(page);
});
afterEach(async () => {
  await act(async () => root.unmount());
  page.remove();
});

it("HLP-3 reads out what is asked while the desk follows, the first request too, once; not what stood there already", async () => {
  const before = asked("a", "Bo Buoy", "I cannot hear.", made - 1);
  await open([]);
  const [one, two] = [asked("b", "Ada Anchor", "The link does not open.", made + 1), asked("c", "Fay Ford", "I lost my code.", made + 2)];
  await act(async () => hear([one]));
  expect(said).toEqual(["Ada Anchor asks for help: The link does not open."]);
  await act(async () => hear([before, { ...one, call: "coming" }, two]));
  expect(said.slice(1)).toEqual(["Fay Ford asks for help: I lost my code."]);
  expect(page.querySelector("[role=status]")).toBeNull();
});
