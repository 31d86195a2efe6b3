import type { Story } from "./story.ts";

/** Minutes of two sittings: the fourth's were corrected, approved by the fifth and published; the fifth's are with those who attended. */
export function minuted(story: Story): void {
  const { world } = story;
  const secretariat = (command: { readonly type: string; readonly [field: string]: unknown }) =>
    world.must(story.desk.simulatedSecretariat, command);
  /** Somebody who attended, by their place among those who did, says what is wrong. */
  const wrong = (sitting: string, nth: number, paragraph: string, text: string) => {
    const there = Object.values(world.record.memory.sitting(sitting)?.attendance ?? {})[nth];
    if (!there) throw new Error(`fewer than ${nth + 1} seats attended sitting ${sitting}`);
    return world.must(there.person, { type: "AskCorrection", sitting, seat: there.seat, paragraph, text });
  };

  story.on(46, 10, "The minutes of the fourth sitting are sent round", async () => {
    const sitting = story.sitting("fourth");
    await secretariat({
      ...{ type: "AddMinutesParagraph", sitting, after: "agenda" },
      en: "The facilitator thanked the town for the use of its hall.",
      cy: "Diolchodd yr hwylusydd i'r dref am gael defnyddio ei neuadd.",
    });
    await secretariat({
      ...{ type: "AgreeAction", sitting, owner: "The secretariat", day: story.day(30) },
      en: "Write to the bursary holders of the last round and ask what became of their work.",
      cy: "Ysgrifennu at ddeiliaid bwrsarïau'r rownd ddiwethaf a gofyn beth ddaeth o'u gwaith.",
    });
    await secretariat({
      ...{ type: "AgreeAction", sitting, owner: "The standing orders committee", day: story.day(9) },
      en: "Publish a list of kitchens that groups may use.",
      cy: "Cyhoeddi rhestr o geginau y caiff grwpiau eu defnyddio.",
    });
    await secretariat({ type: "CirculateMinutes", sitting });
  });
  story.on(44, 10, "Two who attended ask for corrections", async () => {
    const sitting = story.sitting("fourth");
    await wrong(sitting, 3, "meeting", "We met in the Harbour Rooms; the Guildhall was being painted.");
    await wrong(sitting, 8, "agenda", "Item 3 was taken before item 2.");
    const [first, second] = world.record.memory.minutes(sitting)?.corrections ?? [];
    await secretariat({
      ...{ type: "AcceptCorrection", sitting, correction: first?.number, reason: "The booking was changed two days before." },
      en: "The sitting met in the Harbour Rooms, Laganmore, and on a conference link.",
      cy: "Cyfarfu'r eisteddiad yn yr Harbour Rooms, Laganmore, ac ar-lein drwy ddolen gynadledda.",
    });
    await secretariat({
      ...{ type: "RefuseCorrection", sitting, correction: second?.number, reason: "The record has them in the order of the agenda." },
    });
    await secretariat({ type: "CirculateMinutes", sitting });
  });
  story.on(36, 10, "The minutes of the fourth sitting are published", async () => {
    const ballot = world.record.memory
      .ballotsOf(story.sitting("fifth"))
      .find((one) => one.proposal === null && one.visibility === "show-of-hands");
    await secretariat({ type: "PublishMinutes", sitting: story.sitting("fourth"), ballot: ballot?.id });
    await secretariat({ type: "SettleAction", sitting: story.sitting("fourth"), action: "t1", done: "yes" });
  });

  story.on(5, 10, "The minutes of the fifth sitting are sent round", async () => {
    const sitting = story.sitting("fifth");
    await secretariat({ type: "CirculateMinutes", sitting });
    await wrong(sitting, 5, "meeting", "It closed half an hour later than this says.");
  });
}
