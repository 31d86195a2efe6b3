import type { BallotPaper } from "../../../shared/ballots/state.ts";

/** A choice among options put to a past sitting. */
export interface DemoChoice {
  readonly method: BallotPaper["method"];
  readonly questionEn: string;
  readonly questionCy: string;
  /** English and Welsh, with the cost where money is shared out; the best liked first. */
  readonly options: readonly (readonly [en: string, cy: string, cost?: number])[];
  readonly places?: number;
  readonly budget?: number;
  readonly countedBy?: "weight" | "heads";
  readonly noneOfAbove?: true;
  /** Over "none of the above" (PAP-10). */
  readonly defaultQuorum?: number;
  readonly supermajority?: "3:2" | "2:1" | "3:1";
}

/** One of each method that the desk offers but the single transferable vote, by which `electing.ts` elects; all of them about how the assembly itself works. */
export const choices: { readonly [name in "venue" | "themes" | "order" | "evidence" | "fund"]: DemoChoice } = {
  venue: {
    method: "choose-one",
    questionEn: "Where shall the next sitting in person be held?",
    questionCy: "Ble y dylid cynnal yr eisteddiad nesaf wyneb yn wyneb?",
    options: [
      ["Guildhall, Laganmore", "Guildhall, Laganmore"],
      ["Trades Hall, Strathannan", "Trades Hall, Strathannan"],
      ["Town Hall, Aberlwyd", "Neuadd y Dref, Aberlwyd"],
    ],
  },
  themes: {
    method: "approval",
    questionEn: "Which two themes shall the evidence days of the spring be about?",
    questionCy: "Pa ddwy thema a ddylai fod dan sylw ar ddiwrnodau tystiolaeth y gwanwyn?",
    places: 2,
    options: [
      ["Young people and where they meet", "Pobl ifanc a'u mannau cyfarfod"],
      ["Buses in the evening", "Bysiau gyda'r nos"],
      ["Keeping halls warm", "Cadw neuaddau'n gynnes"],
      ["Volunteers who are tired", "Gwirfoddolwyr blinedig"],
      ["Land and who owns it", "Tir a phwy sy'n berchen arno"],
    ],
  },
  order: {
    method: "schulze",
    questionEn: "Which report shall the assembly take first?",
    questionCy: "Pa adroddiad y dylai'r cynulliad ei ystyried gyntaf?",
    noneOfAbove: true,
    defaultQuorum: 5,
    options: [
      ["Libraries", "Llyfrgelloedd"],
      ["Community energy", "Ynni cymunedol"],
      ["Playing fields", "Caeau chwarae"],
      ["Markets", "Marchnadoedd"],
    ],
  },
  evidence: {
    method: "instant-runoff",
    questionEn: "Which question shall go to every group in the autumn?",
    questionCy: "Pa gwestiwn a ddylai fynd at bob grŵp yn yr hydref?",
    options: [
      ["What did you have to stop doing?", "Beth y bu'n rhaid ichi roi'r gorau i'w wneud?"],
      ["Who does not come, and why?", "Pwy nad yw'n dod, a pham?"],
      ["What does a good year cost?", "Beth yw cost blwyddyn dda?"],
      ["Who helped when it was hard?", "Pwy a helpodd pan oedd hi'n anodd?"],
      ["What would you hand on?", "Beth fyddech chi'n ei drosglwyddo?"],
    ],
  },
  fund: {
    method: "equal-shares",
    questionEn: "What shall the assembly's access fund pay for this year?",
    questionCy: "Am beth y dylai cronfa hygyrchedd y cynulliad dalu eleni?",
    budget: 60_000,
    options: [
      ["Sign language at every sitting", "Iaith arwyddion ym mhob eisteddiad", 24_000],
      ["Phones and data for delegates", "Ffonau a data i gynrychiolwyr", 15_000],
      ["Childcare on sitting days", "Gofal plant ar ddiwrnodau eistedd", 18_000],
      ["A reader for the packs", "Darllenydd i'r pecynnau", 6_000],
      ["Coaches from the islands", "Bysiau o'r ynysoedd", 21_000],
      ["Hearing loops in three halls", "Dolenni clyw mewn tair neuadd", 9_000],
    ],
  },
};

/** The fields by which the desk lays a choice out. */
export const laidOut = ({ options, ...choice }: DemoChoice) => ({
  ...choice,
  visibility: "roll-call" as const,
  optionsEn: options.map(([en]) => en),
  optionsCy: options.map(([, cy]) => cy),
  ...(choice.budget === undefined ? {} : { costs: options.map(([, , cost]) => cost ?? 0) }),
});
