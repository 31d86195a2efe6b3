import { expect, test } from "vitest";
import { answeringOrder } from "./order.ts";

const three = [1, 2, 3];
const even = () => 0;

test("OPN-11: the statements with the fewest positions come first", () => {
  const counts = new Map([
    [1, 9],
    [2, 3],
    [3, 5],
  ]);
  expect(answeringOrder(three, (one) => counts.get(one) ?? 0, new Set(), "p-1:r2")).toEqual([2, 3, 1]);
});

test("OPN-11: what somebody has answered, their own statement among it, is not put before them again", () => {
  expect(answeringOrder(three, even, new Set([1, 3]), "p-1:r2")).toEqual([2]);
  expect(answeringOrder(three, even, new Set(three), "p-1:r2")).toEqual([]);
});

test("OPN-11: of equals each person has an order of their own, which stays", () => {
  const many = Array.from({ length: 12 }, (_, i) => i + 1);
  const orders = ["p-1", "p-2", "p-3"].map((person) => answeringOrder(many, even, new Set(), `${person}:r2`));
  expect(new Set(orders.map(String)).size).toBe(3);
  expect(answeringOrder(many, even, new Set(), "p-1:r2")).toEqual(orders[0]);
});

test("OPN-11: positions spread evenly: when 40 people answer five of thirty statements each, none is three answers ahead of another", () => {
  const counts = new Map<number, number>();
  const all = Array.from({ length: 30 }, (_, i) => i + 1);
  for (let person = 0; person < 40; person += 1) {
    const answered = new Set<number>();
    for (let i = 0; i < 5; i += 1) {
      const [next = 0] = answeringOrder(all, (one) => counts.get(one) ?? 0, answered, `p-${person}:r2`);
      answered.add(next);
      counts.set(next, (counts.get(next) ?? 0) + 1);
    }
  }
  const positions = all.map((one) => counts.get(one) ?? 0);
  expect(Math.max(...positions) - Math.min(...positions)).toBeLessThan(2);
});
