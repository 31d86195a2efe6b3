import type { Side } from "../../shared/sittings/state.ts";
import type { Chance } from "./chance.ts";

/** Something said or written in the demonstration, and its language. */
export interface Said {
  readonly text: string;
  readonly lang: "en" | "cy";
}

const spoken: { readonly [side in Side]: readonly string[] } = {
  for: [
    "We have waited for this longer than I have been on the committee. Our members read it line by line and found nothing they would take out.",
    "I speak for it. In our hall the question is never whether people would come, it is whether the door is open.",
    "It costs less than what we lose each year by starting again from nothing. That is the whole of my case.",
    "The second clause is the one that matters to us: it says who decides, and it is the people who use the place.",
    "My group was against the first draft. We asked for three changes, and they are all in this version.",
    "Where I come from we did this without being asked and without being paid. It works. Now let it last.",
    "I would like the assembly to hear from the smallest group on the roll: eleven people and a kettle. We are for it.",
    "We tried the alternative for two years. People stopped coming, and nobody wrote down why.",
  ],
  against: [
    "I am against it, with regret. The aim is right and the clock in it is wrong: small councils cannot do this in a year.",
    "Our members ask who pays in the fourth year. The paper does not say, and we have been there before.",
    "It helps towns. In a county of villages the same words mean something else, and nobody asked us.",
    "I would rather we did one thing well. This is the third new duty this year for the same four officers.",
    "The answer to the third question of the check is that we do not know. Then let us find out before we vote.",
    "We would vote for it without the second clause. With it we cannot.",
  ],
  neutral: [
    "We are divided and I was asked to say so. Half of us see the need, half of us see the forms.",
    "I have no view from my group, only a warning: write down who looks again, or nobody will.",
    "Whatever we decide, please let it be in words that I can read out at the lunch club.",
    "May I remind the assembly that in Wales and in Scotland this is decided elsewhere; the addressees must match.",
  ],
};

const spokenInWelsh: readonly string[] = [
  "Rwy’n siarad o blaid. Mae ein neuadd ni wedi bod ar gau bob gaeaf ers tair blynedd.",
  "Mae’r cynnig hwn yn gweithio yn Gymraeg ac yn Saesneg, ac mae hynny’n bwysig i ni.",
  "Rydym yn cytuno â’r nod, ond hoffem weld mwy am gefn gwlad yn y fersiwn nesaf.",
];

const questions: readonly string[] = [
  "Who was asked in the islands, and when?",
  "Does the cost include the caretaker, or only the building?",
  "What happens where a place has no group that could run it?",
  "Is the money new, or is it moved from somewhere we will miss it?",
  "How would a group without a bank account take part?",
  "Which clause would you give up, if you had to give up one?",
];

const answers: readonly string[] = [
  "We asked nine groups about exactly that. What they said is in the check, under the second question.",
  "The text leaves that to the people of the place. We would rather not force anybody.",
  "That we do not know yet. It is named under missing evidence, and the sixth answer says who looks again.",
  "It is counted in. The paragraph on costs says how, and what we left out on purpose.",
  "In the first draft it was otherwise. The clause was changed because somebody asked just this.",
];

const witnesses: readonly string[] = [
  "I was asked to tell what happened in our place, not what should happen. The room closed on a Friday; by the summer four groups had stopped meeting and nobody had decided that.",
  "We kept a book by the door for a year: who came, by what way, and who asked for something we did not have. I have brought the pages; they are on the table and in the papers.",
  "What helped us was dull: one person who knew the rules, paid for a day a week, for six years. Everything else followed.",
];

const movers: readonly string[] = [
  "I move the proposal. It began at a kitchen table with six people who were tired of closing the door at five. Forty groups have changed it since, and it is better for every change.",
  "I move it for my group and for the sponsors from four regions. We ask for little: that what works is allowed to last.",
  "This text is short because we took out everything that was not needed. Please read the clauses and vote on them, not on my speech.",
];

const seconders: readonly string[] = [
  "I second it. My region is as unlike the mover’s as it could be, and we need the same thing.",
  "I second the proposal and add one thing: the groups that were asked were paid for their time.",
];

const replies: readonly string[] = [
  "I thank everybody, above all those who spoke against. Who looks again, and when, stands in the sixth answer. I ask for your vote.",
  "The fourth year is paid for; the paper says so under costs. I ask you to carry it.",
];

const written: readonly string[] = [
  "Our main room is free on four evenings. What is missing is somebody with a key and insurance.",
  "Please ask young people in the evening and not at two in the afternoon.",
  "We lost our meeting place in March. Thirty people now meet in two kitchens.",
  "Being asked early, in our own language, was the first time for most of us.",
  "A notice on the door works better than a website. Do both.",
  "The bus matters more than the building. Without it we would be a town group only.",
  "Small grants that last would let us pay one person properly instead of five badly.",
  "Disabled members should not have to ask for the ramp each time.",
  "We share a minibus with two other groups. Nobody has ever funded a minibus.",
  "Someone should count what closes. We only notice a year later.",
  "Our volunteers are tired. Praise is kind; a paid day a week is kinder.",
  "The allotment is our community centre, and no list of community centres has it.",
  "We would lend our hall to anybody, but we cannot find out who is looking.",
  "Faith groups are asked for soup and not for an opinion.",
  "What helped: one officer who stayed in the post for six years.",
];
/** What follows the first sentence, so that a hundred contributions do not read as fifteen. */
const writtenThen: readonly string[] = [
  "We said so at three meetings and in two surveys.",
  "Ask the caretaker; the caretaker knows.",
  "It would cost us about £40 a month.",
  "Our youngest member wrote this sentence: please do not make it complicated.",
  "In winter it matters twice.",
  "We can show anybody who comes.",
  "The council has been told, kindly, four times.",
  "Last year this would have been a complaint; now it is an offer.",
  "Two neighbouring groups say the same.",
  "Start with one place and do it well.",
  "Nobody has said no. Nobody has said yes either.",
  "We would help to write the rules.",
  "Please put it where people can read it, in large letters.",
];
const writtenInWelsh: readonly string[] = [
  "Mae angen trefnydd sy’n siarad Cymraeg arnom, o leiaf un diwrnod yr wythnos.",
  "Rydym yn cwrdd yn y neuadd, yn y capel ac yn y dafarn; nid oes yr un ohonynt yn ddiogel.",
  "Gofynnwch i bobl ifanc gyda’r nos, nid yn ystod oriau ysgol.",
];

/** What is left to say of each list before it begins anew, so that nothing is said twice in a row. */
const decks = new WeakMap<Chance, Map<readonly string[], string[]>>();

function draw(chance: Chance, texts: readonly string[]): string {
  const mine = decks.get(chance) ?? new Map<readonly string[], string[]>();
  decks.set(chance, mine);
  const left = mine.get(texts) ?? [];
  if (left.length === 0) left.push(...chance.shuffled(texts));
  mine.set(texts, left);
  return left.pop() ?? "";
}

const inEnglish = (chance: Chance, texts: readonly string[]): Said => ({ text: draw(chance, texts), lang: "en" });
const inLanguage = (chance: Chance, lang: "en" | "cy", english: readonly string[], welsh: readonly string[]): Said =>
  lang === "cy" ? { text: draw(chance, welsh), lang } : inEnglish(chance, english);

/** What invented delegates say and write. A Welsh-speaking delegate contributes in Welsh. */
export const speeches = {
  contribution: (chance: Chance, side: Side, lang: "en" | "cy"): Said => inLanguage(chance, lang, spoken[side], spokenInWelsh),
  question: (chance: Chance): Said => inEnglish(chance, questions),
  answer: (chance: Chance): Said => inEnglish(chance, answers),
  evidence: (chance: Chance): Said => inEnglish(chance, witnesses),
  mover: (chance: Chance): Said => inEnglish(chance, movers),
  seconder: (chance: Chance): Said => inEnglish(chance, seconders),
  reply: (chance: Chance): Said => inEnglish(chance, replies),
  written: (chance: Chance, lang: "en" | "cy"): Said =>
    lang === "cy"
      ? inLanguage(chance, lang, written, writtenInWelsh)
      : { text: `${draw(chance, written)} ${draw(chance, writtenThen)}`, lang },
} as const;
