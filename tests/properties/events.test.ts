import { describe, expect, test } from "vitest";
import { z } from "zod";
import { amendmentEvents } from "../../shared/amendments/events.ts";
import { ballotEvents } from "../../shared/ballots/events.ts";
import { compositeEvents } from "../../shared/composites/events.ts";
import { electionEvents } from "../../shared/elections/events.ts";
import { foundingEvents } from "../../shared/founding/events.ts";
import { noteEvents } from "../../shared/minutes/events.ts";
import { outcomeEvents, planEvents } from "../../shared/plan/events.ts";
import { proposalEvents } from "../../shared/proposals/events.ts";
import { requestEvents } from "../../shared/requests/events.ts";
import { rollEvents } from "../../shared/roll/events.ts";
import { sittingEvents } from "../../shared/sittings/events.ts";
import { templateEvents } from "../../shared/templates/events.ts";

const unions = {
  amendmentEvents,
  ballotEvents,
  compositeEvents,
  electionEvents,
  foundingEvents,
  noteEvents,
  outcomeEvents,
  planEvents,
  proposalEvents,
  requestEvents,
  rollEvents,
  sittingEvents,
  templateEvents,
};

/** Every string in a JSON schema must be an enum, a constant or bound by a pattern that admits no prose. */
function freeStrings(schema: unknown, path: string): string[] {
  if (Array.isArray(schema)) return schema.flatMap((s, i) => freeStrings(s, `${path}/${i}`));
  if (typeof schema !== "object" || schema === null) return [];
  const found: string[] = [];
  if ("type" in schema && schema.type === "string" && !("enum" in schema) && !("const" in schema)) {
    const pattern = "pattern" in schema ? String(schema.pattern) : null;
    if (pattern === null || new RegExp(pattern, "u").test("Ann Archer of 7 Quay Street said this.")) found.push(path);
  }
  return [...found, ...Object.entries(schema).flatMap(([key, value]) => freeStrings(value, `${path}/${key}`))];
}

describe("JRN-5 no free text and no personal data stand in the journal", () => {
  for (const [name, union] of Object.entries(unions))
    test(`${name} hold only ids, codes, numbers, times and hashes`, () => {
      expect(freeStrings(z.toJSONSchema(union, { io: "output", unrepresentable: "any" }), name)).toEqual([]);
    });
});
