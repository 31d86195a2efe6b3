import { describe, expect, test } from "vitest";
import { hashOf } from "../../../tests/support/given.ts";
import { afterwards, approval, later, MinutesStory } from "../../../tests/support/minutesWorld.ts";
import { ballot, sitting } from "../../../tests/support/noteWorld.ts";
import { ukTime } from "../../calendar/days.ts";
import { recountAdditions } from "../decide.ts";
import { resultAt } from "./asPublished.ts";
import { minutesOf } from "./decide.ts";
import { approvalRefusal } from "./decidePublish.ts";
import { actionStanding, stageOf } from "./state.ts";

const both = { en: "Seat 4 attended.", cy: "Roedd sedd 4 yn bresennol." };
const change = { type: "ChangeMinutes", paragraph: "absence", ...both, reason: "Missed." };
const circulate = { type: "CirculateMinutes" };
const wrong = { type: "AskCorrection", seat: "s-2", paragraph: "absence", text: "Seat 4 came at noon." };
const accept = { type: "AcceptCorrection", correction: "1", ...both, reason: "The door says so." };
const refuse = { type: "RefuseCorrection", correction: "1", reason: "The door says otherwise." };
const publish = { type: "PublishMinutes", ballot: "2026-5" };
const sent = () => new MinutesStory().does(circulate, "MinutesCirculated");
const published = () => {
  const story = sent();
  story.at = afterwards;
  return story.does(publish, "MinutesPublished");
};
const now = (story: MinutesStory, upTo?: number) => minutesOf("12", story.world, upTo);

describe("MIN-10 a paragraph from the record", () => {
  test("is changed with a reason, and what the record gave stays beside it", () => {
    const story = new MinutesStory().does(change, "MinutesParagraphChanged");
    const found = now(story).find(({ key }) => key === "absence");
    expect(found?.changed).toMatchObject({ en: hashOf(both.en), cy: hashOf(both.cy), reason: hashOf("Missed.") });
    expect(found?.sentences.map(({ code }) => code)).toEqual(["absent"]);
  });
  test("is not there under every name", () => {
    new MinutesStory().ask({ ...change, paragraph: "speech-e99" }).thenRefused("minutesParagraphUnknown");
    new MinutesStory().ask({ ...change, sitting: "14" }).thenRefused("minutesUnknown");
  });
  test("says again what the record gave; where nobody changed it that is nothing", () => {
    const restore = { type: "RestoreMinutes", paragraph: "absence", reason: "It was right." };
    new MinutesStory().ask(restore).thenNothing();
    const story = new MinutesStory().does(change, "MinutesParagraphChanged").does(restore, "MinutesParagraphChanged");
    expect(now(story).find(({ key }) => key === "absence")?.changed).toBeNull();
    new MinutesStory().ask({ ...restore, paragraph: "nothing" }).thenRefused("minutesParagraphUnknown");
  });
});

describe("MIN-11 the secretariat's own paragraphs", () => {
  const add = { type: "AddMinutesParagraph", after: "meeting", en: "It rained.", cy: "Roedd hi'n bwrw glaw." };
  const remove = { type: "RemoveMinutesParagraph", paragraph: "s1", reason: "It did not." };
  test("stand behind another and move no number", () => {
    const before = now(new MinutesStory()).map(({ id }) => id);
    const story = new MinutesStory().does(add, "MinutesParagraphAdded").does({ ...add, after: "s1" }, "MinutesParagraphAdded");
    expect(now(story).map(({ id }) => id)).toEqual(["p1", "s1", "s2", ...before.slice(1)]);
  });
  test("are taken away with a reason, and their number is never given again; what stands behind them stays", () => {
    const story = new MinutesStory().does(add, "MinutesParagraphAdded").does({ ...add, after: "s1" }, "MinutesParagraphAdded");
    story.does(remove, "MinutesParagraphRemoved").does(add, "MinutesParagraphAdded");
    expect(
      now(story)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(["p1", "s2", "s3"]);
    story.ask(remove).thenRefused("minutesParagraphUnknown");
  });
  test("are the only ones that can be taken away, and stand behind one that is there", () => {
    new MinutesStory().ask({ ...remove, paragraph: "meeting" }).thenRefused("minutesFromRecord");
    new MinutesStory().ask({ ...add, after: "nowhere" }).thenRefused("minutesParagraphUnknown");
  });
});

describe("MIN-12 CirculateMinutes", () => {
  test("makes a version, with the hash of what was read and ten working days for corrections", () => {
    const { minutes } = sent();
    expect(minutes.versions).toMatchObject([{ number: 1, correctionsUntil: "2026-04-07" }]);
    expect([stageOf(null), stageOf(minutes)]).toEqual(["draft", "circulated"]);
  });
  test("refuses before the note is confirmed, and what has changed since it was read", () => {
    new MinutesStory({ draft: true }).ask(circulate).thenRefused("minutesNoteFirst");
    new MinutesStory().ask({ ...circulate, contentHash: "0".repeat(64) }).thenRefused("minutesChanged");
  });
  test("stays quiet where nothing changed; afterwards the next version, and the one before stays as it was", () => {
    sent().ask(circulate).thenNothing();
    const story = sent().does(change, "MinutesParagraphChanged").does(circulate, "MinutesCirculated");
    const [first, second] = story.minutes.versions;
    expect(second?.number).toBe(2);
    const absence = (upTo: number | undefined) => now(story, upTo).find(({ key }) => key === "absence")?.changed ?? null;
    expect(absence(first?.seq)).toBeNull();
    expect(absence(second?.seq)).not.toBeNull();
  });
});

describe("MIN-13 AskCorrection", () => {
  test("is numbered, for whoever attended", () => {
    const { minutes } = sent().does(wrong, "CorrectionAsked");
    expect(minutes.corrections).toMatchObject([{ number: 1, seat: "s-2", key: "absence", answer: null }]);
  });
  test("refuses seats that were absent, drafts, the day after the last one, and paragraphs that are not there", () => {
    sent()
      .ask({ ...wrong, seat: "s-4" })
      .thenRefused("correctionAttendeesOnly");
    new MinutesStory().ask(wrong).thenRefused("minutesNotCirculated");
    sent()
      .ask({ ...wrong, paragraph: "t1" })
      .thenRefused("minutesParagraphUnknown");
    const story = sent();
    story.at = ukTime("2026-04-07", 1439);
    story.ask(wrong).thenEvents("CorrectionAsked");
    story.at = ukTime("2026-04-08", 0);
    story.ask(wrong).thenRefused("correctionTooLate");
  });
  test("is one at a time for each seat and paragraph", () => {
    const story = sent().does(wrong, "CorrectionAsked");
    story.ask(wrong).thenRefused("correctionWaits");
    story.ask({ ...wrong, paragraph: "meeting" }).thenEvents("CorrectionAsked");
    story.does(refuse, "CorrectionAnswered").ask(wrong).thenEvents("CorrectionAsked");
  });
});

describe("MIN-14 an attendee's correction", () => {
  const asked = () => sent().does(wrong, "CorrectionAsked");
  test("is accepted, and the paragraph says so", () => {
    const story = asked().does(accept, "CorrectionAnswered", "MinutesParagraphChanged");
    expect(story.minutes.corrections[0]?.answer).toMatchObject({ accepted: true, reason: hashOf("The door says so.") });
    expect(now(story).find(({ key }) => key === "absence")?.changed).toMatchObject({ correction: 1, en: hashOf(both.en) });
  });
  test("is refused with a reason, and nothing changes", () => {
    const story = asked().does(refuse, "CorrectionAnswered");
    expect(story.minutes.corrections[0]?.answer).toMatchObject({ accepted: false });
    expect(story.minutes.changes).toEqual([]);
  });
  test("is answered once; the same answer again is nothing", () => {
    const story = asked().does(refuse, "CorrectionAnswered");
    story.ask(refuse).thenNothing();
    story.ask(accept).thenRefused("correctionAnswered");
    story.ask({ ...accept, correction: "2" }).thenRefused("correctionUnknown");
  });
});

describe("MIN-15 PublishMinutes", () => {
  const at = (story: MinutesStory): MinutesStory => Object.assign(story, { at: afterwards });
  test("publishes what a later sitting approved, once, and locks it", () => {
    const story = published();
    expect(stageOf(story.minutes)).toBe("published");
    story.ask(publish).thenNothing();
    for (const command of [change, circulate, wrong, { ...accept }]) story.ask(command).thenRefused("minutesLocked");
  });
  test("refuses while a correction is unanswered or the text has changed since it was sent round", () => {
    at(sent().does(wrong, "CorrectionAsked")).ask(publish).thenRefused("minutesUnanswered");
    at(sent().does(change, "MinutesParagraphChanged")).ask(publish).thenRefused("minutesChangedSince");
    new MinutesStory().ask(publish).thenRefused("minutesNotCirculated");
  });
  test("refuses a vote that does not approve them", () => {
    const by = (fields: Parameters<typeof approval>[0], refused: string) => {
      const story = new MinutesStory({ approvals: [approval(fields)] }).does(circulate, "MinutesCirculated");
      at(story).ask(publish).thenRefused(refused);
    };
    by({ outcome: "not-carried" }, "approvalNotCarried");
    by({ sitting: "12" }, "approvalSameSitting");
    by({ sitting: null }, "approvalSameSitting");
    by({ proposal: "7", version: 1 }, "approvalOnProposal");
    by({ planItem: "NCSP-0001" }, "approvalOnProposal");
    by({ opensAt: ukTime("2026-03-13", 600) }, "approvalTooEarly");
    by({ visibility: "roll-call" }, "approvalProvisional");
    const story = at(sent());
    const hidden = {
      item: "i1",
      ballot: "2026-5",
      stage: "closed",
      reason: hashOf("Private."),
      invited: [],
      from: 1,
      until: null,
    } as const;
    const held = { ...later, closings: [hidden] };
    expect(
      story.minutes.versions[0] && approvalRefusal(approval(), story.minutes.versions[0], { of: sitting, later: held }, afterwards),
    ).toMatchObject({
      refused: "approvalOnProposal",
    });
    at(sent())
      .ask({ ...publish, ballot: "2026-99" })
      .thenRefused("approvalUnknown");
  });
});

describe("MIN-16 AddToMinutes", () => {
  const add = { type: "AddToMinutes", paragraph: "absence", ...both, reason: "Found later." };
  test("adds with a number, to a paragraph or to the whole", () => {
    const story = published()
      .does(add, "MinutesAdded")
      .does({ ...add, paragraph: "" }, "MinutesAdded");
    expect(story.minutes.additions).toMatchObject([
      { number: 1, key: "absence" },
      { number: 2, key: null },
    ]);
    expect(now(story).find(({ key }) => key === "absence")?.changed).toBeNull();
  });
  test("refuses before they are published, and a paragraph that is not there", () => {
    sent().ask(add).thenRefused("minutesNotPublished");
    published()
      .ask({ ...add, paragraph: "nothing" })
      .thenRefused("minutesParagraphUnknown");
  });
});

describe("MIN-18 votes counted again after the minutes were published", () => {
  const counted = { stream: "ballot/2026-1", event: { type: "BallotRecounted", outcome: "not-carried", same: false } } as const;
  test("add to them in the same moment; to minutes that are not published they do not", () => {
    const added = recountAdditions([counted], published().world).filter(({ stream }) => stream === "minutes/12");
    expect(added).toMatchObject([{ event: { type: "MinutesAdded", number: 1, key: "vote-2026-1", cy: { lang: "cy" } } }]);
    expect(recountAdditions([counted], sent().world).filter(({ stream }) => stream === "minutes/12")).toEqual([]);
  });
  test("leave their text as it was approved", () => {
    const first = ballot(1);
    const { declaredAt, heads, weight, regionCount, keysMet, outcome, stronglySupported } = first;
    const earlier = [{ declaredAt, heads, weight, regionCount, keysMet, outcome, stronglySupported }];
    const again = ballot(1, { outcome: "not-carried", earlier, recounts: [{ at: afterwards + 1, same: false }] });
    expect(resultAt(again, afterwards)).toMatchObject({ outcome: "carried" });
    expect(resultAt(again, afterwards + 1)).toMatchObject({ outcome: "not-carried" });
    expect(resultAt(first, 0)).toBe(first);
  });
});

describe("MIN-17 actions", () => {
  const agree = {
    type: "AgreeAction",
    owner: "The secretariat",
    en: "Write to the council.",
    cy: "Ysgrifennu at y cyngor.",
    day: "2026-04-01",
  };
  const settle = { type: "SettleAction", action: "t1", done: "yes" };
  test("have an owner and a day, stand at the end and are overdue once it is over", () => {
    const story = new MinutesStory().does(agree, "ActionAgreed");
    expect(now(story).at(-1)).toMatchObject({ id: "t1", kind: "action" });
    const [action] = story.minutes.actions;
    expect(action && [actionStanding(action, "2026-04-01"), actionStanding(action, "2026-04-02")]).toEqual(["to-do", "overdue"]);
  });
  test("are settled, also once the minutes are locked; that changes nothing that was approved", () => {
    const story = new MinutesStory().does(agree, "ActionAgreed").does(circulate, "MinutesCirculated");
    story.at = afterwards;
    story.does(publish, "MinutesPublished").does(settle, "ActionSettled");
    const [action] = story.minutes.actions;
    expect(action && actionStanding(action, "2026-05-01")).toBe("done");
    story.ask(settle).thenNothing();
    story.ask({ ...settle, done: "no" }).thenEvents("ActionSettled");
    story.ask(agree).thenRefused("minutesLocked");
  });
  test("are known by their number", () => new MinutesStory().ask(settle).thenRefused("minutesActionUnknown"));
});
