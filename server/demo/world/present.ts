import { seatById } from "../../../shared/roll/questions.ts";
import type { Member } from "../../simulated/members.ts";
import { textOf } from "../proposals/demoProposal.ts";
import { stockProposal } from "../proposals/stock.ts";
import { amend, recommend } from "./amending.ts";
import { rightToInnovate } from "./asking.ts";
import { keepCommentedDraft } from "./commented.ts";
import { join } from "./joining.ts";
import { seatsForPeople } from "./people.ts";
import { newEnglish, propose } from "./proposing.ts";
import { schedule, type ToldSitting } from "./sitting.ts";
import type { Story } from "./story.ts";

/** The sitting that runs when the demonstration begins. */
export const runningSitting: ToldSitting = {
  name: "running",
  titleEn: "Seventh sitting: everybody in the room",
  titleCy: "Seithfed eisteddiad: pawb yn yr ystafell",
  hall: "Council Chamber, Aberlwyd Town Hall",
  proposals: ["interpreters", "hall-standard"],
  previousMinutes: true,
  inGroups: true,
  asks: true,
  evidence: {
    en: "Evidence: meetings that work",
    cy: "Tystiolaeth: cyfarfodydd sy’n gweithio",
    prompt: "What made a meeting work for somebody who is usually left out?",
    statements: "What would let more people take part in your place?",
  },
};

const nextMonth: ToldSitting = {
  name: "next month",
  titleEn: "Winter sitting: health and repair",
  titleCy: "Eisteddiad y gaeaf: iechyd a thrwsio",
  hall: "Free Trade Hall Annexe, Irkdale",
  proposals: ["choir-prescription", "tool-libraries"],
  previousMinutes: true,
  otherBusiness: true,
};

/** The seat that waits for somebody with a delegate's link. */
export function seatFor(story: Story, language: "en" | "cy"): Member {
  const person = story.world.person(seatsForPeople[language].email);
  const member = story.members().find((one) => one.delegate === person);
  if (!member || !seatById(story.world.record.memory.roll, member.seat)) throw new Error("the seat left free is not on the roll");
  return member;
}

/** What is under way: the sitting of today, next month's, proposals at every stage, drafts of those who may sign in. */
export function underWay(story: Story): void {
  for (const key of runningSitting.proposals) propose(story, key, 44);
  schedule(story, runningSitting, story.now, 24, 16);
  for (const key of nextMonth.proposals) propose(story, key, 22);
  amend(story, "choir-prescription", 9, {
    clauses: ["A group receives £200 for each person sent to it by a health service.", "No group has to record anybody’s health."],
    reason: "A hundred and fifty pounds pays for a third of a year.",
  });
  amend(story, "choir-prescription", 8, {
    clauses: [
      "A group receives a yearly grant for a place that it keeps open for people sent to it by a health service.",
      "No group has to record anybody’s health.",
    ],
    reason: "Counting heads means keeping lists. A grant does not.",
  });
  amend(
    story,
    "choir-prescription",
    7,
    {
      clauses: [
        "A group receives £150 for each person sent to it by a health service.",
        "No group has to record anybody’s health.",
        "Each health board publishes every year how much it paid to which kinds of group.",
      ],
      reason: "What is paid should be seen.",
    },
    1,
  );
  recommend(story, "choir-prescription", 6, {
    cost: "About £48 million a year, paid from health budgets.",
    reason: "The section asks who pays, so the sentence should say it.",
  });
  schedule(story, nextMonth, story.at(-31, 10), 6, 5);
  story.on(1, 11, "Two send apologies for the winter sitting", async () => {
    for (const { delegate, seat } of story.members().slice(20, 22))
      await story.world.must(delegate, {
        type: "SendApologies",
        sitting: story.sitting(nextMonth.name),
        seat,
        reason: "We move house that week.",
      });
  });
  join(story, ["repair-corners", "repair-benches"], 21);
  rightToInnovate(story);
  propose(story, "school-halls", 26);
  newEnglish(story, "school-halls", 5, {
    title: { en: "School halls open every evening", cy: story.proposal("school-halls").title.cy },
    summary: {
      en: "Groups may use school halls after six o’clock at the cost of the caretaker’s hours and of the heating.",
      cy: "Caiff grwpiau ddefnyddio neuaddau ysgol ar ôl chwech o’r gloch am gost oriau’r gofalwr a’r gwresogi.",
    },
    program: "Demo Translate",
    reason: "Halls are cold by six; whoever asks for heat pays for it.",
  });
  propose(story, "devices", 12, "lodged");
  propose(story, "bus-fares", 6, "seeking-sponsors", () => seatFor(story, "en"));
  propose(story, "energy-shares", 4, "seeking-sponsors", () => seatFor(story, "cy"));
  story.on(2, 18, "Drafts are kept", async () => {
    const { delegate } = seatFor(story, "cy");
    const place = { en: "our valley", cy: "ein dyffryn" };
    await story.world.must(delegate, { type: "SaveDraft", text: textOf(stockProposal(1, [place])) });
    await inviteMore(story, seatFor(story, "en"), await keepCommentedDraft(story, seatFor(story, "en")));
  });
}

/** Two more who write with the author, each of a region of their own. */
async function inviteMore(story: Story, author: Member, draft: string): Promise<void> {
  const left = new Set(Object.values(seatsForPeople).map(({ email }) => story.world.person(email)));
  const others = story
    .members()
    .filter(({ delegate, language, region }) => !left.has(delegate) && language === "en" && region !== author.region);
  const regions = [...new Set(others.map(({ region }) => region))].slice(-2);
  for (const region of regions) {
    const seat = others.find((one) => one.region === region)?.seat;
    await story.world.must(author.delegate, { type: "InviteCoAuthor", draft, seat, role: "editor" });
  }
}
