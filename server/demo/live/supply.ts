import national from "../../../shared/founding/samples/national.json" with { type: "json" };
import type { Chance } from "../../simulated/chance.ts";
import { demoProposals } from "../proposals/all.ts";
import { type DemoProposal, questionOf, textOf } from "../proposals/demoProposal.ts";
import { stockProposal } from "../proposals/stock.ts";
import { askingRounds, evidenceItem, scheduling } from "../world/sitting.ts";
import type { Client } from "./client.ts";
import type { Brief, Business, CastDelegate } from "./messages.ts";

const places = national.regions.map(({ nameEn, nameCy }) => ({ en: nameEn, cy: nameCy }));

/** Who can bring business: connected delegates and the desk. */
export interface Supply {
  readonly facilitator: Client;
  readonly secretariat: Client;
  readonly delegates: readonly { readonly client: Client; readonly cast: CastDelegate }[];
  readonly chance: Chance;
}

/** A delegate drafts a proposal, five others sponsor it, it is answered for, lodged and admitted: each step by its own client. */
async function bring(supply: Supply, proposal: DemoProposal): Promise<Brief | null> {
  const { chance, secretariat } = supply;
  const [author, ...others] = chance.shuffled(supply.delegates);
  const seat = author?.cast.seats[0];
  if (!author || !seat) return null;
  const { client } = author;
  const draft = (await client.ask({ type: "SaveDraft", text: textOf(proposal) }))?.draft;
  const number = (await client.ask({ type: "OpenForSponsors", draft, seat: seat.seat }))?.proposal;
  if (number === undefined) return null;
  const about = { proposal: String(number) };
  await client.ask({ type: "AnswerCheck", ...about, version: 1, answers: proposal.check });
  await client.ask({ type: "ConfirmLanguages", ...about, version: 1, languages: ["en"] });
  await secretariat.ask({ type: "ConfirmLanguages", ...about, version: 1, languages: ["cy"] });
  for (const sponsor of others.slice(0, 8)) await sponsor.client.ask({ type: "Sponsor", ...about, seat: sponsor.cast.seats[0]?.seat });
  await client.ask({ type: "Lodge", ...about });
  const reason = "In order: it is within the plan, names who is asked, and its check is answered.";
  const admitted = await secretariat.ask({ type: "AdmitProposal", ...about, reason });
  return admitted ? { number: about.proposal, seat: seat.seat, title: proposal.title, question: questionOf(proposal) } : null;
}

/** What everybody writes about while evidence is heard. */
const evidence = [
  {
    en: "Evidence: a week in one hall",
    cy: "Tystiolaeth: wythnos mewn un neuadd",
    prompt: "What would you do first with one free room and no money?",
  },
  {
    en: "Evidence: who is not here",
    cy: "Tystiolaeth: pwy sydd ddim yma",
    prompt: "Who is missing at your meetings, and what have you tried?",
  },
  { en: "Evidence: what lasted", cy: "Tystiolaeth: yr hyn a barhaodd", prompt: "What has lasted ten years in your place, and why?" },
  { en: "Evidence: small sums", cy: "Tystiolaeth: symiau bach", prompt: "What is the best thing your group ever did with £200?" },
];

/**
 * Arranges the next sitting, to begin a minute from now: business that is ready first, else what a delegate brings.
 * Gives the sitting's number, or null where something was refused.
 */
export async function arrangeSitting(supply: Supply, business: Business, now: number): Promise<string | null> {
  const { facilitator, secretariat } = supply;
  const brought = await bring(supply, stockProposal(Math.max(0, business.proposals - demoProposals.length), places));
  const briefs = [...business.ready.slice(0, 1), ...(brought ? [brought] : [])];
  const [first] = briefs;
  if (!first) return null;
  const number = business.sittings + 1;
  const heard = evidence[number % evidence.length] ?? evidence[0];
  const planned = {
    titleEn: `Sitting ${number}: ${first.title.en}`.slice(0, 200),
    titleCy: `Eisteddiad ${number}: ${first.title.cy}`.slice(0, 200),
    hall: "Council Chamber, Aberlwyd Town Hall",
    previousMinutes: true,
    ...(heard ? { evidence: heard } : {}),
  };
  const asked = scheduling(
    planned,
    briefs.map((brief) => brief.number),
    now + 60_000,
  );
  const sitting = (await facilitator.ask(asked))?.sitting;
  if (sitting === undefined) return null;
  const round = { type: "AddRound", sitting, item: evidenceItem(planned) };
  await facilitator.ask({ ...round, format: "written", minutes: 8, prompt: heard?.prompt });
  await facilitator.ask({ ...round, format: "small-groups", minutes: 30, prompt: heard?.prompt });
  if (number % 2 === 1) await facilitator.ask({ ...round, format: "statements", minutes: 5, prompt: "What would help your group most?" });
  for (const asking of askingRounds(round.item)) await facilitator.ask({ ...asking, sitting });
  if (number % 2 === 0)
    await facilitator.ask({ ...round, format: "go-round", minutes: 2, prompt: "One sentence from each: what do you take home?" });
  const reason = "In the demonstration one sitting follows another, so papers cannot circulate for 28 days.";
  const published = await secretariat.ask({ type: "PublishAgenda", sitting, reason });
  return published ? String(sitting) : null;
}
