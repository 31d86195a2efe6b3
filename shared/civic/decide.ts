import { ukDay } from "../calendar/days.ts";
import { placesKnown } from "../evidence/within.ts";
import { type Decision, type Draft, type Facts, type Refusal, refuse, type Unsealed, words } from "../journal.ts";
import { actsFor } from "../roll/questions.ts";
import { wrongWith } from "./check.ts";
import type { SpaceCommand, TypedSpace } from "./commands.ts";
import type { SpaceEvent } from "./events.ts";
import type { SpacesKnow } from "./know.ts";
import type { Space } from "./state.ts";

type Decided<E extends SpaceEvent = SpaceEvent> = E extends SpaceEvent ? { readonly type: E["type"] } & Unsealed<Omit<E, "type">> : never;
const onSpace = (space: string, event: Decided): Draft => ({ stream: `space/${space}`, event });

/** Decides any command about civic spaces. Who may ask at all is settled before (permissions). */
export function decideSpace(command: SpaceCommand, know: SpacesKnow, facts: Facts): Decision | Refusal {
  switch (command.type) {
    case "NominateSpace":
    case "RegisterSpace":
      return enter(command, know, facts);
    case "ImportSpaces":
      return importSpaces(command.spaces, know, facts);
    case "AcceptNomination":
    case "RefuseNomination":
      return answer(command, know);
    case "ChangeSpace":
      return change(command, know, facts);
  }
}

const sealed = ({ name, address, area, group, use, owner, listed, notice, bid, outcome, outcomeDay, source, lang }: TypedSpace) => ({
  ...{ name: words(name, lang), address: words(address, lang), area, group: group === null ? null : words(group, lang) },
  ...{ use, owner, listed, notice, bid, outcome, outcomeDay, source: words(source, lang) },
});

const folded = (text: string): string => text.normalize("NFC").toLowerCase();

/** By which a space is known again: its area and its name (CIV-2). */
export const keyOf = ({ area, name }: { readonly area: string; readonly name: string }): string => `${area} ${folded(name)}`;

/** The spaces that stand on the register or wait for it, by what they are known by. */
export function standingSpaces(know: Pick<SpacesKnow, "space" | "spaceIds">, wordsOf: (hash: string) => string | null | undefined) {
  const known = new Map<string, Space>();
  for (const id of know.spaceIds()) {
    const space = know.space(id);
    const name = space && wordsOf(space.about.name);
    if (space && name != null && space.stage !== "refused") known.set(keyOf({ area: space.about.area, name }), space);
  }
  return known;
}

/** A nomination of a seat, or an entry by the desk: whole, of a known area, and not there yet (CIV-1, CIV-2). */
function enter(
  command: Extract<SpaceCommand, { type: "NominateSpace" | "RegisterSpace" }>,
  know: SpacesKnow,
  facts: Facts,
): Decision | Refusal {
  if (command.type === "NominateSpace" && actsFor(know.roll, facts.actor.id, command.seat) === null)
    return refuse("seatNotYours", undefined, "seat");
  const wrong = wrongWith(command, placesKnown(know, facts.wordsOf), ukDay(facts.at));
  if (wrong) return wrong;
  const known = standingSpaces(know, facts.wordsOf).get(keyOf(command));
  if (known) return refuse("spaceKnown", { number: known.id }, "name");
  const number = String(know.spaceIds().length + 1);
  const event: Decided =
    command.type === "NominateSpace"
      ? { type: "SpaceNominated", number, seat: command.seat, ...sealed(command) }
      : { type: "SpaceRegistered", number, ...sealed(command) };
  return { events: [onSpace(number, event)], answer: { space: number } };
}

/** Every line of a file or none (CIV-8). What stands on the register already stays as it is. */
function importSpaces(spaces: readonly TypedSpace[], know: SpacesKnow, facts: Facts): Decision | Refusal {
  const places = placesKnown(know, facts.wordsOf);
  const known = new Set(standingSpaces(know, facts.wordsOf).keys());
  const events: Draft[] = [];
  for (const typed of spaces) {
    const wrong = wrongWith(typed, places, ukDay(facts.at));
    if (wrong) return wrong;
    const key = keyOf(typed);
    if (known.has(key)) continue;
    known.add(key);
    const number = String(know.spaceIds().length + events.length + 1);
    events.push(onSpace(number, { type: "SpaceRegistered", number, ...sealed(typed) }));
  }
  return { events, answer: { spaces: events.length } };
}

/** A nomination is answered once, with a reason (CIV-1). */
function answer(command: Extract<SpaceCommand, { type: "AcceptNomination" | "RefuseNomination" }>, know: SpacesKnow): Decision | Refusal {
  const space = know.space(command.space);
  if (!space) return refuse("spaceUnknown", { number: command.space });
  const accepts = command.type === "AcceptNomination";
  if (space.stage !== "nominated")
    return space.seat !== null && (space.stage === "registered") === accepts
      ? { events: [] }
      : refuse("spaceAnswered", { number: space.id });
  const type = accepts ? "NominationAccepted" : "NominationRefused";
  return { events: [onSpace(space.id, { type, reason: words(command.reason, command.lang) })] };
}

/** What the register says, written anew with a reason; what it said stays in the journal (CIV-7). */
function change(command: Extract<SpaceCommand, { type: "ChangeSpace" }>, know: SpacesKnow, facts: Facts): Decision | Refusal {
  const space = know.space(command.space);
  if (!space) return refuse("spaceUnknown", { number: command.space });
  if (space.stage !== "registered") return refuse("spaceNotRegistered", { number: space.id });
  const wrong = wrongWith(command, placesKnown(know, facts.wordsOf), ukDay(facts.at));
  if (wrong) return wrong;
  const other = standingSpaces(know, facts.wordsOf).get(keyOf(command));
  if (other && other.id !== space.id) return refuse("spaceKnown", { number: other.id }, "name");
  const { about } = space;
  const same =
    (["name", "address", "source"] as const).every((field) => facts.wordsOf(about[field]) === command[field].normalize("NFC")) &&
    (about.group === null ? null : facts.wordsOf(about.group)) === (command.group?.normalize("NFC") ?? null) &&
    (["area", "use", "owner", "listed", "notice", "bid", "outcome", "outcomeDay"] as const).every(
      (field) => about[field] === command[field],
    );
  if (same) return { events: [] };
  const written = sealed({ ...command, lang: command.written ?? command.lang });
  return { events: [onSpace(space.id, { type: "SpaceChanged", reason: words(command.reason, command.lang), ...written })] };
}
