import { registerIndex } from "../../../shared/ballots/register.ts";
import { seatsOfPerson } from "../../../shared/roll/questions.ts";
import { seatsForPeople } from "./people.ts";
import type { Told } from "./rounds.ts";

type World = Told["world"];
type Lang = keyof typeof seatsForPeople;

const asked: { readonly [lang in Lang]: string } = {
  en: "For, if the text says who pays. If it does not, abstain.",
  cy: "O blaid, os yw'r testun yn dweud pwy sy'n talu. Os nad yw, ymatal.",
};
const reasons: { readonly [lang in Lang]: { readonly [choice: string]: string } } = {
  en: {
    for: "The text says who pays, and by when. That is what our meeting asked for.",
    against: "In the debate it turned out that groups like ours would pay for the first year. Our meeting would not have agreed to that.",
    abstain: "Who pays was still open when the vote was called, so I did as our meeting said.",
    none: "The train stood at the junction for two hours, and I could not be there to vote.",
  },
  cy: {
    for: "Mae'r testun yn dweud pwy sy'n talu, ac erbyn pryd. Dyna a ofynnodd ein cyfarfod.",
    against: "Daeth yn amlwg yn y ddadl mai grwpiau fel ni fyddai'n talu am y flwyddyn gyntaf. Ni fyddai ein cyfarfod wedi cytuno i hynny.",
    abstain: "Roedd pwy sy'n talu yn dal yn agored pan ddechreuodd y bleidlais, felly gwnes fel y dywedodd ein cyfarfod.",
    none: "Bu'r trên yn sefyll wrth y gyffordd am ddwy awr, ac ni allwn fod yno i bleidleisio.",
  },
};

/** The two delegates who may sign in, with the seat of each. */
const whoSignIn = (world: World): readonly { readonly lang: Lang; readonly person: string; readonly seat: string }[] =>
  (["en", "cy"] as const).flatMap((lang) => {
    const person = world.person(seatsForPeople[lang].email);
    const seat = seatsOfPerson(world.record.memory.roll, person)[0]?.id;
    return seat === undefined ? [] : [{ lang, person, seat }];
  });

/** Before a vote their groups say what they ask (SHR-1). */
export async function groupsAsk({ world }: Pick<Told, "world">, ballot: unknown): Promise<void> {
  for (const { lang, person, seat } of whoSignIn(world))
    await world.must(person, { type: "WriteSteer", ballot, seat, text: asked[lang], lang });
}

/** After it they tell their groups why the seat voted as it did. */
export async function delegatesSayWhy({ world }: Pick<Told, "world">, id: string): Promise<void> {
  const ballot = world.record.memory.ballot(id);
  if (ballot?.phase !== "declared") return;
  for (const { lang, person, seat } of whoSignIn(world)) {
    const index = registerIndex(ballot.register, seat);
    const text = index < 0 ? undefined : reasons[lang][ballot.choices[index] ?? "none"];
    if (text !== undefined) await world.must(person, { type: "WriteWhy", ballot: id, seat, text, lang });
  }
}
