import type { Founding } from "../founding/state.ts";
import { type PrivateChange, type Unsealed, words } from "../journal.ts";
import type { RollRow } from "./commands.ts";
import type { GroupEntered } from "./events.ts";
import { groupChanges, sittersChanges } from "./importChanged.ts";
import { RollChanges } from "./importChanges.ts";
import { nameKey, type WantedGroup } from "./importGroups.ts";
import { peopleOf } from "./importPeople.ts";
import { type ImportPlan, type KnownForImport, type PlannedGroup, planOfProblems } from "./importPlan.ts";
import { readRows } from "./importRows.ts";
import { totalsAfter } from "./importTotals.ts";
import { seatsByGroup, standingGroups } from "./questions.ts";
import type { Group, Roll } from "./state.ts";

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

/** The group as it is to be entered, or undefined if the record has it just so. A name that stays keeps its words. */
const groupEntered = (
  id: string,
  before: Group | undefined,
  wanted: WantedGroup,
  known: KnownForImport,
): Unsealed<GroupEntered> | undefined => {
  const record = onRecord(wanted);
  const sameName = before && known.wordsOf(before.name) === wanted.group && before.isProtected === wanted.isProtected;
  if (sameName && sameOnRecord(before, record)) return undefined;
  return { group: id, name: sameName ? before.name : words(wanted.group, "en", wanted.isProtected ? "desk" : "now"), ...record };
};

/** The groups standing now by the key of their name. A name that was withdrawn cannot be found again: no file names such a group, so it goes. */
const groupsByName = (roll: Roll, known: KnownForImport): Map<string, Group> =>
  new Map(
    standingGroups(roll).map((group) => {
      const name = known.wordsOf(group.name);
      return [name === undefined ? group.id : nameKey(name), group];
    }),
  );

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
  // Who sits now is called as we know them; who is to sit, as the file calls them.
  const nameOf = (person: string): string | undefined => known.nameOf?.(person) ?? people.names.get(person);
  const keep: PrivateChange[] = [...people.keep];
  const changes = new RollChanges(roll);
  const lists: { [K in "added" | "changed"]: PlannedGroup[] } = { added: [], changed: [] };
  wanted.forEach((want, i) => {
    const before = standing.get(nameKey(want.group));
    standing.delete(nameKey(want.group));
    const id = before?.id ?? `g-${known.newId()}`;
    const entered = groupEntered(id, before, want, known);
    if (entered) changes.enter(entered, before === undefined);
    const seats = changes.seats(id, held.get(id) ?? [], people.sitters[i] ?? []);
    const seatsChanged = seats.withdrawn.length + seats.seated.length + seats.made.length > 0;
    // ROL-7: who becomes protected is taken out of everything published so far.
    if (before && want.isProtected && !before.isProtected) keep.push({ kind: "withdraw-words", hash: before.name });
    const planned = { name: want.group, region: want.region, seats: want.seats, changes: [] };
    if (!before) lists.added.push(planned);
    else if (entered || seatsChanged) {
      const own = groupChanges(before, known.wordsOf(before.name) ?? "", want, onRecord(want));
      const sitters = sittersChanges(held.get(id) ?? [], want.seats, seats.seated, nameOf);
      lists.changed.push({ ...planned, changes: [...own, ...sitters] });
    }
  });
  const gone = [...standing.values()];
  changes.withdraw(gone.map((group) => group.id));
  const { added, changed } = lists;
  const withdrawn = gone.map((group) => ({ name: known.wordsOf(group.name) ?? "", region: group.region, seats: 0, changes: [] }));
  const newSeats = changes.made.length;
  return {
    problems,
    added,
    changed,
    withdrawn,
    unchanged: wanted.length - added.length - changed.length,
    totals: totalsAfter(wanted, roll),
    newSeats,
    newSeatsWeighNothing: newSeats > 0 && roll.weights !== null,
    events: changes.events({ added: added.length, changed: changed.length, withdrawn: withdrawn.length }),
    keep,
  };
};
