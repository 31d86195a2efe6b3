import { refuse } from "../journal.ts";
import type { RollColumn } from "./importColumns.ts";
import type { NamedPerson, ReadLine } from "./importLines.ts";
import type { Complain } from "./importProblem.ts";

/** A group as the file wants it: the fields of its first line, and who is to sit in each of its seats. */
export interface WantedGroup extends Omit<ReadLine, "delegate" | "alternate"> {
  readonly sitters: readonly { readonly delegate: NamedPerson | null; readonly alternate: NamedPerson | null }[];
}

/** Groups are told apart by name, whatever its capitals (ROL-5). */
export const nameKey = (name: string): string => name.toLowerCase();

const sameNeed = (a: ReadLine, b: ReadLine): boolean => a.need.of === b.need.of && a.need.in === b.need.in;

const samePerson = (a: NamedPerson | null, b: NamedPerson | null): boolean => a?.email === b?.email && a?.name === b?.name;
const sameSitters = (a: ReadLine, b: ReadLine): boolean => samePerson(a.delegate, b.delegate) && samePerson(a.alternate, b.alternate);

/** The first column in which two lines of one group say different things about the group. */
const disagreement = (first: ReadLine, later: ReadLine): RollColumn | undefined => {
  if (first.region !== later.region) return "region";
  if (first.authority !== later.authority) return "local authority";
  if (first.kind !== later.kind) return "kind";
  if (first.peopleRepresented !== later.peopleRepresented) return "people represented";
  if (first.seats !== later.seats) return "seats";
  if (first.isProtected !== later.isProtected) return "protected";
  return sameNeed(first, later) ? undefined : "need";
};

/**
 * ROL-5: a group with several seats stands either on one line, its delegate acting for all of them, or on one line
 * for each seat, `seats` saying their number every time. Anything else is a doubled group.
 */
const linesFit = (first: ReadLine, lines: readonly ReadLine[], complain: Complain): boolean => {
  const later = lines.slice(1);
  const single = later.find((line) => line.seats === 1);
  if (single) {
    complain(
      single.line,
      "group",
      refuse("importGroupDoubled", { line: first.line }),
      refuse("importGroupDoubledMend", { lines: lines.length }),
    );
    return false;
  }
  for (const line of later) {
    const column = disagreement(first, line);
    if (column === undefined) continue;
    complain(
      line.line,
      column,
      refuse("importGroupDisagrees", { column, line: first.line }),
      refuse("importGroupDisagreesMend", { column }),
    );
    return false;
  }
  // Where one delegate acts for every seat one line says it all: the same line again is a slip.
  const [second] = later;
  if (second && lines.length === first.seats && later.every((line) => sameSitters(first, line))) {
    complain(second.line, "group", refuse("importLineRepeated", { line: first.line }), refuse("importLineRepeatedMend"));
    return false;
  }
  if (lines.length === 1 || lines.length === first.seats) return true;
  const last = lines[lines.length - 1] ?? first;
  complain(
    last.line,
    "seats",
    refuse("importSeatsLines", { seats: first.seats, lines: lines.length }),
    refuse("importSeatsLinesMend", { seats: first.seats, lines: lines.length }),
  );
  return false;
};

/**
 * ROL-5, for lines of which too few could be read: a group with one seat that stands on several lines. Where at least two were
 * read, `wantedGroups` says so.
 */
export const doubledUnread = (
  rows: readonly { readonly line: number; readonly group: string; readonly seats: string }[],
  read: readonly ReadLine[],
  complain: Complain,
): void => {
  const readLines = new Set(read.map(({ line }) => line));
  const byName = new Map<string, (typeof rows)[number][]>();
  for (const row of rows.filter(({ group }) => group !== "")) {
    const key = nameKey(row.group);
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  for (const [first, ...later] of byName.values()) {
    if (!first || [first, ...later].filter(({ line }) => readLines.has(line)).length > 1) continue;
    const single = later.find(({ seats }) => seats === "" || seats === "1");
    if (!single) continue;
    const lines = later.length + 1;
    complain(single.line, "group", refuse("importGroupDoubled", { line: first.line }), refuse("importGroupDoubledMend", { lines }));
  }
};

/** ROL-6: a person acts for the seats of one group only, and one address is one person under one name. */
const addressesFit = (lines: readonly ReadLine[], complain: Complain): void => {
  const seen = new Map<string, { readonly line: ReadLine; readonly name: string }>();
  for (const line of lines) {
    for (const [as, person] of [["delegate", line.delegate] as const, ["alternate", line.alternate] as const]) {
      if (!person) continue;
      const before = seen.get(person.email);
      if (!before) seen.set(person.email, { line, name: person.name });
      else if (nameKey(before.line.group) !== nameKey(line.group)) {
        complain(line.line, `${as} e-mail`, refuse("importEmailTwoGroups", { line: before.line.line }), refuse("importEmailTwoGroupsMend"));
      } else if (before.name !== person.name) {
        complain(line.line, as, refuse("importEmailTwoNames", { line: before.line.line }), refuse("importEmailTwoNamesMend"));
      }
    }
  }
};

/** Brings the lines of each group together. Complains of doubled groups, lines that disagree and shared addresses. */
export const wantedGroups = (lines: readonly ReadLine[], complain: Complain): WantedGroup[] => {
  const byName = new Map<string, ReadLine[]>();
  for (const line of lines) {
    const key = nameKey(line.group);
    const same = byName.get(key);
    if (same) same.push(line);
    else byName.set(key, [line]);
  }
  addressesFit(lines, complain);
  const groups: WantedGroup[] = [];
  for (const same of byName.values()) {
    const [first] = same;
    if (!first || !linesFit(first, same, complain)) continue;
    const sitters = same.length === first.seats ? same : Array.from({ length: first.seats }, () => first);
    groups.push({ ...first, sitters: sitters.map(({ delegate, alternate }) => ({ delegate, alternate })) });
  }
  return groups;
};
