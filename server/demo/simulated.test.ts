import { describe, expect, it } from "vitest";
import type { Announced } from "../../shared/assembly/room.ts";
import { chanceFrom } from "../simulated/chance.ts";
import { votesOf } from "../simulated/leanings.ts";
import { chairHeldFor, presiderOf } from "./live/presider.ts";
import { stockProposal, stockSize } from "./proposals/stock.ts";
import { readSettings } from "./settings.ts";
import { inventGroups, rollRowsOf } from "./world/groups.ts";
import { seatsForPeople } from "./world/people.ts";

describe("the words after npm run demo", () => {
  it("are read, with defaults for what is not said", () => {
    expect(readSettings([])).toEqual({ delegates: 150, port: 3000, fresh: false, data: null });
    expect(readSettings(["--delegates", "500", "--port", "4000", "--fresh", "--data", "figures"])).toEqual({
      ...{ delegates: 500, port: 4000, fresh: true, data: "figures" },
    });
    expect(readSettings(["--help"])).toBe("help");
  });
  it.each([[["--port", "0"]], [["--port", "http"]], [["--delegates", "5"]], [["--delegates", "1e3"]], [["--quick"]], [["500"]]])(
    "are refused with a sentence: %s",
    (args) => expect(readSettings(args)).toHaveProperty("problem"),
  );
});

describe("the invented roll", () => {
  it.each([24, 150, 500])("has %i groups of different names and people, and a seat for each person who signs in", (count) => {
    const groups = inventGroups(count);
    expect(new Set(groups.map((group) => group.name)).size).toBe(count);
    expect(new Set(groups.map((group) => group.delegate.email)).size).toBe(count);
    for (const { email } of Object.values(seatsForPeople)) {
      expect(groups.filter((group) => group.delegate.email === email)).toMatchObject([{ seats: 1, alternate: null, isProtected: false }]);
    }
    expect(rollRowsOf(groups)).toHaveLength(count + 1);
  });
  it("is the same for the same number", () => expect(inventGroups(60)).toEqual(inventGroups(60)));
});

describe("how the assembly leans", () => {
  const members = Array.from({ length: 100 }, (_, i) => ({ weight: i < 50 ? 900 : 1_100 }));
  it("comes out as it was said", () => {
    const votes = [...votesOf(members, { for: 75, abstain: 10 }, chanceFrom("a")).values()];
    expect(votes.filter((vote) => vote === "abstain")).toHaveLength(10);
    expect(votes.filter((vote) => vote === "for")).toHaveLength(65);
    expect(votes).toHaveLength(96);
  });
  it("can lie with the lighter seats", () => {
    const votes = votesOf(members, { for: 50, abstain: 0, tilt: 100 }, chanceFrom("b"));
    const inFavour = [...votes].filter(([, vote]) => vote === "for").map(([{ weight }]) => weight);
    expect(inFavour.filter((weight) => weight === 900).length).toBeGreaterThan(45);
  });
});

describe("the stock of proposals", () => {
  it("gives a new title each time, also after it was through", () => {
    const places = [
      { en: "Here", cy: "Yma" },
      { en: "There", cy: "Acw" },
    ];
    const titles = Array.from({ length: 3 * stockSize(places.length) }, (_, n) => stockProposal(n, places).title.en);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe("the simulated facilitator", () => {
  const entry = (actor: string, type: string): Announced => ({
    ...{ seq: 1, at: 0, actor, stream: "sitting/7", event: { type } },
    ...{ words: {}, welsh: {} },
  });
  it("stands back when a person chairs, says so once, and goes on when nobody has chaired for ten minutes", () => {
    const said: string[] = [];
    const presider = presiderOf("p-simulated", (text) => void said.push(text));
    presider.heard([entry("p-simulated", "RoundOpened"), entry("clock", "BallotClosed"), entry("p-delegate", "ListJoined")], 0);
    expect(presider.mayChair(1)).toBe(true);
    presider.heard([entry("p-somebody", "RoundClosed")], 10);
    presider.heard([entry("p-somebody", "RoundOpened")], 20);
    expect(presider.mayChair(30)).toBe(false);
    expect(presider.byPerson).toBe(true);
    expect(said).toHaveLength(1);
    expect(presider.mayChair(20 + chairHeldFor + 1)).toBe(true);
    expect(said).toHaveLength(2);
  });
});
