import { describe, expect, test } from "vitest";
import { entriesOf, expectDecision, expectRefusal, facilitator, hashOf, thursdayAtTen } from "../../tests/support/given.ts";
import { SittingWorld } from "../../tests/support/sittingWorld.ts";
import { commandRules } from "../assembly/commands.ts";
import { isRefusal } from "../journal.ts";
import { stepsOf } from "../sittings/course.ts";
import { sittingTemplates, templateOf } from "../sittings/templates.ts";
import { templateCommands } from "./commands.ts";
import { decideTemplate } from "./decide.ts";
import { templateEvents } from "./events.ts";
import { evolveTemplate } from "./evolve.ts";
import type { OwnTemplate } from "./state.ts";

/** Own templates by name, decided about and folded. */
class Templates {
  readonly kept = new Map<string, OwnTemplate>();
  ownTemplate = (name: string): OwnTemplate | undefined => this.kept.get(name);
  templatesCount = (): number => this.kept.size;
  ask = (command: Record<string, unknown>) => decideTemplate(templateCommands.parse(command), this);
  do(command: Record<string, unknown>): readonly string[] {
    const { events } = expectDecision(this.ask(command));
    for (const draft of events) {
      const name = `own-${draft.stream.slice("template/".length)}`;
      for (const entry of entriesOf(templateEvents, [draft], { at: thursdayAtTen, actor: facilitator.id, seq: 1 })) {
        const now = evolveTemplate(this.kept.get(name) ?? null, entry);
        if (now) this.kept.set(name, now);
      }
    }
    return events.map(({ event }) => event.type);
  }
}

const step = { code: "welcome", format: "chair", minutes: 5 };
const short = { type: "SaveTemplate", from: "roundtable", nameEn: "Short table", nameCy: "Bord fer", steps: [step] };

describe("SaveTemplate", () => {
  test("TPL-1: keeps a copy under a name of its own, in both languages; the eight stay as they are", () => {
    const world = new Templates();
    const before = JSON.stringify(sittingTemplates);
    expect(world.do(short)).toEqual(["TemplateSaved"]);
    expect(world.kept.get("own-1")).toMatchObject({
      ...{ id: "own-1", from: "roundtable", nameEn: hashOf("Short table"), nameCy: hashOf("Bord fer"), version: 1, retired: false },
      steps: [{ ...step, titleEn: null, secondsEach: null }],
    });
    expect(expectDecision(world.ask(short)).answer).toEqual({ template: "own-2" });
    expect(JSON.stringify(sittingTemplates)).toBe(before);
    expect(isRefusal(commandRules.read({ ...short, template: "roundtable" }))).toBe(true);
  });

  test("TPL-2: a step has a known name or its own in both languages, and its prompt in both or none", () => {
    const world = new Templates();
    const one = (more: Record<string, unknown>) => world.ask({ ...short, steps: [step, { ...step, ...more }] });
    expect(expectRefusal(one({ code: "" }), "stepNeedsNames")).toMatchObject({ field: "steps.1.titleEn" });
    expect(expectRefusal(one({ titleEn: "Hello" }), "stepNeedsNames")).toMatchObject({ field: "steps.1.titleCy" });
    expectRefusal(one({ code: "", titleCy: "Helo" }), "stepNeedsNames");
    expectRefusal(one({ promptEn: "Why?" }), "stepNeedsBothPrompts");
    expectRefusal(one({ promptCy: "Pam?" }), "stepNeedsBothPrompts");
    expectDecision(one({ code: "", titleEn: "Hello", titleCy: "Helo", promptEn: "Why?", promptCy: "Pam?", secondsEach: 30 }));
    expectRefusal(world.ask({ ...short, fewest: 9, most: 8 }), "templateMostBelowFewest");
    expectRefusal(world.ask({ ...short, from: "own-7" }), "templateUnknown");
  });

  test("TPL-3: what somebody else saved meanwhile is not overwritten", () => {
    const world = new Templates();
    world.do(short);
    const change = { ...short, template: "own-1", version: 1, nameEn: "Shorter table" };
    expect(world.do(change)).toEqual(["TemplateSaved"]);
    expectRefusal(world.ask(change), "templateChanged");
    expectRefusal(world.ask({ ...change, template: "own-9" }), "templateUnknown");
    expect(world.kept.get("own-1")).toMatchObject({ version: 2, nameEn: hashOf("Shorter table"), from: "roundtable" });
  });

  test("is read at the door: no steps, too many, lengths and formats that are none", () => {
    const read = (more: Record<string, unknown>) => commandRules.read({ ...short, ...more });
    for (const wrong of [
      { steps: [] },
      { steps: Array.from({ length: 41 }, () => step) },
      { steps: [{ ...step, minutes: 0 }] },
      { steps: [{ ...step, minutes: "1e9" }] },
      { steps: [{ ...step, format: "shouting" }] },
      { steps: [{ ...step, code: "constructor" }] },
      { steps: "all" },
      { nameEn: "" },
      { nameCy: "x".repeat(201) },
      { template: "own-0" },
      { fewest: -1 },
    ])
      expect(isRefusal(read(wrong)), JSON.stringify(wrong)).toBe(true);
    expect(read({})).toMatchObject({ type: "SaveTemplate", template: null, version: 0 });
  });
});

describe("RetireTemplate", () => {
  test("TPL-4: it is not offered any more, and brought back by being saved", () => {
    const world = new Templates();
    world.do(short);
    expect(world.do({ type: "RetireTemplate", template: "own-1" })).toEqual(["TemplateRetired"]);
    expect(world.do({ type: "RetireTemplate", template: "own-1" })).toEqual([]);
    expect(world.kept.get("own-1")?.retired).toBe(true);
    world.do({ ...short, template: "own-1", version: 1 });
    expect(world.kept.get("own-1")?.retired).toBe(false);
  });

  test("refuses one that is not there; the eight cannot be retired", () => {
    expectRefusal(new Templates().ask({ type: "RetireTemplate", template: "own-1" }), "templateUnknown");
    expect(isRefusal(commandRules.read({ type: "RetireTemplate", template: "roundtable" }))).toBe(true);
  });
});

describe("own templates in sittings", () => {
  const sitting = { type: "ScheduleSitting", titleEn: "a", titleCy: "b", startsAt: thursdayAtTen, hall: "x" };
  const own = () => {
    const templates = new Templates();
    const named = {
      code: "",
      titleEn: "Hello",
      titleCy: "Helo",
      promptEn: "Why?",
      promptCy: "Pam?",
      format: "go-round",
      minutes: 7,
      secondsEach: 30,
    };
    templates.do({ ...short, steps: [step, named] });
    const world = new SittingWorld();
    for (const [name, one] of templates.kept) world.templates.set(name, one);
    return { world, templates };
  };

  test("TPL-1, TPL-2: they are used wherever the eight are, with their own names and times", () => {
    const { world } = own();
    world.do({ ...sitting, template: "own-1" });
    expect(world.first.template).toBe("own-1");
    expect(world.first.rounds.slice(1, 3)).toMatchObject([
      { step: "welcome", title: null, minutes: 5 },
      { step: null, title: hashOf("Hello"), titleCy: hashOf("Helo"), prompt: hashOf("Why?"), promptCy: hashOf("Pam?"), secondsEach: 30 },
    ]);
    expect(world.first.rounds[1] && "titleCy" in world.first.rounds[1]).toBe(false);
    world.do({ type: "AddTemplate", item: "i2", template: "own-1" });
    expect(world.first.rounds).toHaveLength(6);
    world.do({ type: "AddItem", item: { kind: "evidence", minutes: 0, template: "own-1" } });
    expect(world.first.items.at(-1)?.minutes).toBe(12);
  });

  test("TPL-4: a retired or unknown one is used nowhere", () => {
    const { world, templates } = own();
    templates.do({ type: "RetireTemplate", template: "own-1" });
    const retired = templates.kept.get("own-1");
    if (retired) world.templates.set("own-1", retired);
    expectRefusal(world.ask({ ...sitting, template: "own-1" }), "templateRetired");
    expectRefusal(world.ask({ ...sitting, template: "own-2" }), "templateUnknown");
    expectRefusal(world.ask({ ...sitting, items: [{ kind: "evidence", minutes: 0, template: "own-1" }] }), "templateRetired");
    world.do({ ...sitting, template: "roundtable" });
    expectRefusal(world.ask({ type: "AddTemplate", item: "i1", template: "own-1" }), "templateRetired");
    expectRefusal(world.ask({ type: "AddItem", item: { kind: "evidence", minutes: 0, template: "own-2" } }), "templateUnknown");
  });

  test("TPL-6: their steps are measured like those of the eight", () => {
    expect(stepsOf("roundtable", () => undefined)?.map(({ code }) => code)).toEqual(templateOf("roundtable").steps.map(({ code }) => code));
    expect(stepsOf("nothing", () => undefined)).toBeUndefined();
  });
});
