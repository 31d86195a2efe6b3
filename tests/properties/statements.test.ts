import fc from "fast-check";
import { expect, test } from "vitest";
import { opinionMap } from "../../shared/opinion/map.ts";
import { mapOfRows } from "../../shared/opinion/mapOfRows.ts";
import { answeringOrder } from "../../shared/opinion/order.ts";
import type { Position } from "../../shared/opinion/positions.ts";
import { recordedSchema } from "../../shared/opinion/recordedSchema.ts";
import { sealedText, takenFrom } from "../../shared/opinion/sealed.ts";
import type { PositionKept } from "../../shared/statementsKept.ts";

const position = fc.constantFrom<Position>("agree", "disagree", "pass");
const columns = Array.from({ length: 10 }, (_, i) => i + 1);
const seed = `1:r2:${"0".repeat(32)}`;

/** Two or three camps, everybody straying now and then, some leaving early: private rows as a round leaves them. */
const kept = fc
  .record({
    minds: fc.array(fc.array(position, { minLength: 10, maxLength: 10 }), { minLength: 2, maxLength: 3 }),
    people: fc.array(fc.record({ at: fc.nat({ max: 9 }), to: position, answered: fc.integer({ min: 1, max: 10 }) }), {
      minLength: 1,
      maxLength: 45,
    }),
  })
  .map(({ minds, people }) =>
    people.flatMap(({ at, to, answered }, person) =>
      columns.slice(0, answered).map((statement, i): PositionKept => {
        const mind = minds[person % minds.length]?.[i] ?? "pass";
        return { person: `p-${person}`, statement, position: i === at ? to : mind };
      }),
    ),
  );

test("OPN-16: what is published of a round equals a recount of its private rows, within what may be told", () => {
  fc.assert(
    fc.property(kept, (rows) => {
      const text = sealedText("1", "r2", columns, rows);
      const map = mapOfRows(text, seed);
      expect(recordedSchema.parse(map)).toEqual(map);
      const whole = opinionMap(takenFrom(text) ?? [], { seed });
      const shown = whole.groups.flatMap(({ size }, group) => (size >= 5 ? [group] : []));
      expect(map?.groups.map(({ size }) => size)).toEqual(shown.map((group) => whole.groups[group]?.size));
      for (const { statement, groups } of map?.statements ?? []) {
        const counted = whole.statements.find((one) => one.statement === statement);
        for (const [g, told] of groups.entries()) {
          const own = counted?.groups[shown[g] ?? 0];
          for (const cell of ["agree", "disagree"] as const) {
            expect(told[cell].from).toBeLessThanOrEqual(own?.[cell] ?? -1);
            expect(told[cell].to).toBeGreaterThanOrEqual(own?.[cell] ?? 99);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("OPN-15: the sealed text is the same whoever is who and in whatever order answers came, and any other answer makes another", () => {
  fc.assert(
    fc.property(kept, fc.nat(), (rows, pick) => {
      const text = sealedText("1", "r2", columns, rows);
      const renamed = rows.map((row) => ({ ...row, person: `q-${row.person.split("").reverse().join("")}` }));
      expect(sealedText("1", "r2", columns, [...renamed].reverse())).toBe(text);
      const at = pick % rows.length;
      const other = rows.map((row, i) =>
        i === at ? { ...row, position: row.position === "agree" ? ("pass" as const) : ("agree" as const) } : row,
      );
      expect(sealedText("1", "r2", columns, other)).not.toBe(text);
    }),
    { numRuns: 60 },
  );
});

test("OPN-11: in any round the order holds every unanswered statement once, fewest positions first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 30 }), fc.array(fc.nat({ max: 29 })), fc.string(), (counts, done, person) => {
      const all = counts.map((_, i) => i + 1);
      const answered = new Set(done);
      const order = answeringOrder(all, (one) => counts[one - 1] ?? 0, answered, person);
      expect([...order].sort((a, b) => a - b)).toEqual(all.filter((one) => !answered.has(one)));
      const positions = order.map((one) => counts[one - 1] ?? 0);
      expect(positions).toEqual([...positions].sort((a, b) => a - b));
    }),
  );
});
