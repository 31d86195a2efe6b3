import type { PublishedMap } from "./publish.ts";
import type { Told } from "./told.ts";

/** Some of a group's people: from `from` to `to` of `of`. */
export interface SomeOf extends Told {
  readonly of: number;
}

/** One thing the map says in words. Ids, letters and numbers only: a catalogue has the words. */
export type OpinionSentence =
  | { readonly says: "tooFewPeople" }
  | { readonly says: "peopleInGroups"; readonly people: number; readonly groups: number }
  | { readonly says: "everyGroupAgrees" | "everyGroupDisagrees"; readonly statement: string; readonly all: SomeOf }
  | { readonly says: "groupAgrees" | "groupDisagrees"; readonly group: string; readonly statement: string; readonly some: SomeOf }
  | {
      readonly says: "groupsDivide";
      readonly statement: string;
      readonly agreeing: SomeOf & { readonly group: string };
      readonly disagreeing: SomeOf & { readonly group: string };
    };

/** As many as anybody reads of one kind. */
const most = 10;

/**
 * What the published map says, sentence by sentence, in the order in which it is told: how many people in how many groups, what every
 * group agrees on and rejects, what each group is known by, what divides. Made from the published map alone, so that no sentence can
 * tell more (OPN-9).
 */
export function sentencesOf(map: PublishedMap): readonly OpinionSentence[] {
  if (map.groups.length === 0) return [{ says: "tooFewPeople" }];
  const statements = new Map(map.statements.map((one) => [one.statement, one]));
  const nothing: Told = { from: 0, to: 0 };
  const ofAll = (statement: string, position: "agree" | "disagree"): SomeOf => ({
    ...(statements.get(statement)?.all[position] ?? nothing),
    of: map.people,
  });
  const ofGroup = (statement: string, letter: string, position: "agree" | "disagree"): SomeOf & { readonly group: string } => {
    const index = map.groups.findIndex(({ group }) => group === letter);
    return { group: letter, ...(statements.get(statement)?.groups[index]?.[position] ?? nothing), of: map.groups[index]?.size ?? 0 };
  };
  return [
    { says: "peopleInGroups", people: map.people, groups: map.groups.length },
    ...map.agreed.slice(0, most).map((statement) => ({ says: "everyGroupAgrees" as const, statement, all: ofAll(statement, "agree") })),
    ...map.rejected
      .slice(0, most)
      .map((statement) => ({ says: "everyGroupDisagrees" as const, statement, all: ofAll(statement, "disagree") })),
    ...map.groups.flatMap(({ group, represents }) =>
      represents.map(({ statement, position }) => {
        const { group: letter, ...some } = ofGroup(statement, group, position);
        return { says: position === "agree" ? ("groupAgrees" as const) : ("groupDisagrees" as const), group: letter, statement, some };
      }),
    ),
    ...map.dividing.slice(0, most).map(({ statement, agreeing, disagreeing }) => ({
      says: "groupsDivide" as const,
      statement,
      agreeing: ofGroup(statement, agreeing, "agree"),
      disagreeing: ofGroup(statement, disagreeing, "disagree"),
    })),
  ];
}
