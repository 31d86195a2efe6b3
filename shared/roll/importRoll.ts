import type { Founding } from "../founding/state.ts";
import { type Draft, type PrivateChange, words } from "../journal.ts";
import type { RollRow } from "./commands.ts";
import { nameKey, type WantedGroup } from "./importGroups.ts";
import { peopleOf } from "./importPeople.ts";
import { type ImportPlan, type KnownForImport, type PlannedGroup, planOfProblems } from "./importPlan.ts";
import { readRows } from "./importRows.ts";
import { onRoll, type Sitters, seatEvents } from "./importSeats.ts";
import { totalsAfter } from "./importTotals.ts";
import { seatsByGroup, standingGroups } from "./questions.ts";
import type { Group, Roll, Seat } from "./state.ts";

/** ROL-7: of a protected group the record holds no authority and no kind, and its name is for the desk only. */
const onRecord = (wanted: WantedGroup) => ({
  region: wanted.region,
  authority: wanted.isProtected ? null : wanted.authority,
  kind: wanted.isProtected ? ("other" as const) : wanted.kind,
  peopleRepresented: wanted.peopleRepresented,
  isProtected: wanted.isProtected,
  need: wanted.need,
});

const sameOnRecord = (group: Group, wanted: ReturnType<typeof onRecord>): boolean =>
  group.region === wanted.region &&
  group.authority === wanted.authority &&
  group.kind === wanted.kind &&
  group.peopleRepresented === wanted.peopleRepresented &&
  group.isProtected === wanted.isProtected &&
  group.need.of === wanted.need.of &&
  group.need.in === wanted.need.in;

/** The group's own events: accredited, changed or nothing. A name that stays keeps its words. */
const groupEvents = (id: string, before: Group | undefined, wanted: WantedGroup, known: KnownForImport): Draft[] => {
  const record = onRecord(wanted);
  const fresh = words(wanted.group, "en", wanted.isProtected ? "desk" : "now");
  if (!before) return [onRoll({ type: "GroupAccredited", group: id, name: fresh, ...record })];
  const sameName = known.wordsOf(before.name) === wanted.group && before.isProtected === wanted.isProtected;
  if (sameName && sameOnRecord(before, record)) return [];
  return [onRoll({ type: "GroupChanged", group: id, name: sameName ? before.name : fresh, ...record })];
};

/** The groups standing now by the key of their name. A name that was withdrawn cannot be found again: no file names such a group, so it goes. */
const groupsByName = (roll: Roll, known: KnownForImport): Map<string, Group> =>
  new Map(
    standingGroups(roll).map((group) => {
      const name = known.wordsOf(group.name);
      return [name === undefined ? group.id : nameKey(name), group];
    }),
  );

const leavingEvents = (gone: readonly Group[], seats: ReadonlyMap<string, readonly Seat[]>): Draft[] =>
  gone.flatMap((group) => [
    ...(seats.get(group.id) ?? []).map((seat) => onRoll({ type: "SeatWithdrawn", seat: seat.id })),
    onRoll({ type: "GroupWithdrawn", group: group.id }),
  ]);

/**
 * Plans the import of a whole roll: the file says what the roll shall be, so groups it does not name are withdrawn.
 * The first row is the header. Allowed while a ballot is open, whose register is sealed; weights in force stay as they are (ROL-9).
 * Importing the same file again changes nothing.
 */
export const planImport = (rows: readonly RollRow[], roll: Roll, founding: Founding, known: KnownForImport): ImportPlan => {
  const { problems, wanted } = readRows(rows, roll, founding, known);
  if (problems.length > 0) return planOfProblems(problems);
  const standing = groupsByName(roll, known);
  const held = seatsByGroup(roll);
  const people = peopleOf(wanted, known);
  const keep: PrivateChange[] = [...people.keep];
  const added: PlannedGroup[] = [];
  const changed: PlannedGroup[] = [];
  const changes: Draft[] = [];
  let nextNumber = roll.seats.length + 1;
  let unchanged = 0;
  wanted.forEach((want, i) => {
    const before = standing.get(nameKey(want.group));
    standing.delete(nameKey(want.group));
    const id = before?.id ?? `g-${known.newId()}`;
    const sitters: readonly Sitters[] = people.sitters[i] ?? [];
    const seats = held.get(id) ?? [];
    const events = [...groupEvents(id, before, want, known), ...seatEvents(id, seats, sitters, nextNumber)];
    nextNumber += Math.max(0, sitters.length - seats.length);
    changes.push(...events);
    // ROL-7: who becomes protected is taken out of everything published so far.
    if (before && want.isProtected && !before.isProtected) keep.push({ kind: "withdraw-words", hash: before.name });
    const planned = { name: want.group, region: want.region, seats: want.seats };
    if (!before) added.push(planned);
    else if (events.length > 0) changed.push(planned);
    else unchanged += 1;
  });
  const gone = [...standing.values()];
  const withdrawn = gone.map((group) => ({ name: known.wordsOf(group.name) ?? "", region: group.region, seats: 0 }));
  const events = [...leavingEvents(gone, held), ...changes];
  const newSeats = nextNumber - roll.seats.length - 1;
  const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
  return {
    problems,
    added,
    changed,
    withdrawn,
    unchanged,
    totals: totalsAfter(wanted, roll),
    newSeats,
    newSeatsWeighNothing: newSeats > 0 && roll.weights !== null,
    events: events.length > 0 ? [onRoll({ type: "RollImported", imports: roll.imports + 1, ...counts }), ...events] : [],
    keep,
  };
};
