import { describe, expect, test } from "vitest";
import { hashOf } from "../../../tests/support/given.ts";
import { MinutesStory } from "../../../tests/support/minutesWorld.ts";
import { seatById } from "../../roll/questions.ts";
import { minutesOf } from "./decide.ts";
import { minutesConsequences } from "./withdrawn.ts";

const goes = (story: MinutesStory, ...hashes: readonly string[]) =>
  minutesConsequences(
    { events: [], keep: hashes.map((hash) => ({ kind: "withdraw-words", hash })) },
    { ...story.world, ids: () => ["12"] },
  );

describe("MIN-19 words of the record that go out of sight", () => {
  const story = new MinutesStory();
  const { roll } = story.world;
  /** A paragraph that names seats, and a name that stands in it. */
  const named = minutesOf("12", story.world).flatMap(({ key, sentences }) =>
    sentences.flatMap(({ values }) =>
      Object.values(values).flatMap((value) =>
        typeof value === "object" && value.kind === "seats" ? value.seats.map((seat) => ({ key, seat })) : [],
      ),
    ),
  )[0];
  const name = roll.groups[seatById(roll, named?.seat ?? "")?.group ?? ""]?.name ?? "";
  story.does(
    {
      type: "ChangeMinutes",
      paragraph: named?.key,
      en: "The Hall Friends were there.",
      cy: "Roedd Ffrindiau'r Neuadd yno.",
      reason: "Clearer.",
    },
    "MinutesParagraphChanged",
  );
  test("take with them what was written over them, in both languages, and nothing else", () => {
    expect(goes(story, name)).toEqual([
      { kind: "withdraw-words", hash: hashOf("The Hall Friends were there.") },
      { kind: "withdraw-words", hash: hashOf("Roedd Ffrindiau'r Neuadd yno.") },
    ]);
    expect(goes(story, hashOf("something else"))).toEqual([]);
    expect(goes(new MinutesStory(), name)).toEqual([]);
  });
  test("take earlier changes too, and what goes already goes once", () => {
    story.does(
      { type: "ChangeMinutes", paragraph: named?.key, en: "Third.", cy: "Trydydd.", reason: "Shorter." },
      "MinutesParagraphChanged",
    );
    expect(goes(story, name, hashOf("Third.")).map((change) => "hash" in change && change.hash)).toEqual([
      hashOf("The Hall Friends were there."),
      hashOf("Roedd Ffrindiau'r Neuadd yno."),
      hashOf("Trydydd."),
    ]);
  });
});
