import { expect, test } from "vitest";
import { votesWhileProxyVotes } from "./sameVoteByProxy.ts";

test("PRX-4 PRX-6: the same vote fifty times at once by the seat and by its proxy comes out right, and the record verifies", async () => {
  expect(await votesWhileProxyVotes()).toEqual({ fired: true, count: 100, problems: [] });
});
