import { addDays } from "../../../shared/calendar/days.ts";
import { emptyRequest, type RequestText } from "../../../shared/requests/text.ts";
import { membersApart } from "./joining.ts";
import type { Story } from "./story.ts";

/** An invented request of the demonstration; days are counted from the day on which it is lodged. */
type DemoRequest = Omit<RequestText, "language" | "from" | "until" | "cites"> & { readonly begins: number; readonly days: number };

const playStreet: DemoRequest = {
  title: { en: "Play streets on one notice a year", cy: "Strydoedd chwarae ar un rhybudd y flwyddyn" },
  kind: "rule",
  rule: { en: "Six weeks’ notice for each closing of a road", cy: "Chwe wythnos o rybudd cyn cau ffordd bob tro" },
  keeper: "Irkdale Borough Council",
  asked: {
    en: "One notice in spring closes a street to cars on the first Sunday of every month.",
    cy: "Mae un rhybudd yn y gwanwyn yn cau stryd i geir ar Sul cyntaf pob mis.",
  },
  extent: ["E92000001"],
  place: "Irkdale, twelve streets",
  principle: "community-power",
  reliance: "Whoever lives in a street knows on which Sundays it is empty.",
  evidence: "Four streets tried it for a summer. Nobody was hurt, and 60 neighbours signed a letter of thanks.",
  safeguards: "Two stewards at each end. Ambulances and carers always pass. Anybody may object to the council at any time.",
  begins: 30,
  days: 300,
};
const kitchen: DemoRequest = {
  title: { en: "Cooked meals from home kitchens", cy: "Prydau wedi’u coginio mewn ceginau cartref" },
  kind: "duty",
  rule: { en: "Kitchens that feed the public are inspected first", cy: "Caiff ceginau sy’n bwydo’r cyhoedd eu harolygu’n gyntaf" },
  keeper: "Food safety officers of four councils",
  asked: {
    en: "Members of a food group cook at home for its table without an inspection.",
    cy: "Mae aelodau grŵp bwyd yn coginio gartref ar gyfer ei fwrdd heb arolygiad.",
  },
  extent: ["S92000003"],
  place: "",
  principle: "proportion",
  reliance: "A shared table is no restaurant.",
  evidence: "Eleven groups say that they stopped cooking because of the forms.",
  safeguards: "Cooks take a course of one evening.",
  begins: 20,
  days: 365,
};
const stall: DemoRequest = {
  title: { en: "A market stall without a street licence", cy: "Stondin farchnad heb drwydded stryd" },
  kind: "power",
  rule: { en: "Power to charge £400 for a trading licence", cy: "Pŵer i godi £400 am drwydded fasnachu" },
  keeper: "Aberlwyd Town Council",
  asked: {
    en: "Community groups sell what they grow on the square on Saturdays, free of charge.",
    cy: "Mae grwpiau cymunedol yn gwerthu’r hyn a dyfant ar y sgwâr ar ddydd Sadwrn, yn rhad ac am ddim.",
  },
  extent: ["W92000004"],
  place: "Aberlwyd, the square",
  principle: "equal-access",
  reliance: "A charge of £400 keeps out whoever sells carrots for £30.",
  evidence: "Two allotments gave up their stall last year.",
  safeguards: "Six stalls at most, and the council may move them for a funeral or a fair.",
  begins: 40,
  days: 180,
};

function lodge(story: Story, name: string, before: number, { begins, days, ...asked }: DemoRequest, cites: readonly string[]): void {
  story.on(before, 14, `“${asked.title.en}” is asked for`, async () => {
    const [member] = membersApart(story, `ask ${name}`);
    const from = addDays(story.day(before), begins);
    const text: RequestText = { ...emptyRequest, ...asked, from, until: addDays(from, days), cites: cites.map((one) => story.number(one)) };
    const { request } = await story.world.must(member?.delegate ?? "", { type: "LodgeRequest", seat: member?.seat, text });
    story.numbers.set(name, String(request));
  });
}

function rule(
  story: Story,
  name: string,
  before: number,
  ruling: { readonly [field: string]: unknown },
  cited: readonly string[] = [],
): void {
  story.on(before, 15, "A ruling on a right to innovate request", async () => {
    await story.world.must(story.desk.committee, {
      type: "RuleOnRequest",
      request: story.number(name),
      version: 1,
      ...ruling,
      cites: cited.map((one) => story.number(one)),
    });
  });
}

/** Three right to innovate requests: one granted with conditions, one refused, one that waits and cites the first. */
export function rightToInnovate(story: Story): void {
  lodge(story, "request: play streets", 150, playStreet, []);
  rule(story, "request: play streets", 130, {
    result: "granted-with-conditions",
    reason: "It was tried, harmed nobody, and the street can stop it at any time. A year shows whether it holds in winter.",
    conditions: [
      "Every house in the street is told two weeks before the first Sunday.",
      "The council is told of every accident within a day.",
    ],
  });
  lodge(story, "request: kitchen", 90, kitchen, ["request: play streets"]);
  rule(
    story,
    "request: kitchen",
    74,
    {
      result: "refused",
      reason: "Who would be harmed cannot see it coming. A street that is closed can be seen to be safe; a kitchen cannot.",
    },
    ["request: play streets"],
  );
  lodge(story, "request: stall", 9, stall, ["request: play streets"]);
}
