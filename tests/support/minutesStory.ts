import { minutesOf } from "../../shared/minutes/whole/decide.ts";
import { admittedProposal, attending, everybodyVotes, openBallot, pastRecounts } from "./story.ts";
import type { World } from "./world.ts";

/** A sitting in which everything happens that minutes tell of; and its minutes, sent round, corrected and approved. */

const both = (en: string, cy: string) => ({ en, cy });

/** Schedules, opens, holds and closes the sitting; its note is confirmed. Gives its number. */
export async function heldSitting(w: World): Promise<string> {
  const proposal = await admittedProposal(w);
  const { sitting } = await w.must("facilitator", {
    ...{ type: "ScheduleSitting", titleEn: "Spring sitting", titleCy: "Eisteddiad y gwanwyn", startsAt: w.clock + 3_600_000 },
    ...{ hall: "Town Hall, Harbour", link: "https://meet.example/spring" },
    items: [
      { kind: "opening", minutes: 5 },
      { kind: "evidence", titleEn: "What keeps a room open", titleCy: "Beth sy'n cadw ystafell ar agor", minutes: 15 },
      { kind: "proposal", proposal, minutes: 40, template: "motion-debate" },
      { kind: "any-other-business", minutes: 10 },
    ],
  });
  const prompt = "What keeps a room open where you live?";
  await w.must("facilitator", { type: "AddRound", sitting, item: "i2", format: "written", minutes: 5, prompt });
  await w.must("facilitator", { type: "PublishAgenda", sitting });
  await w.must("Eve Ebb", { type: "SendApologies", sitting, seat: w.seats("Eve Ebb")[0] });
  w.clock += 3_600_000;
  for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  await w.must("Hal Hedge", { type: "DeclareInterest", sitting, seat: w.seats("Hal Hedge")[0], item: "i2" });
  let ballot = "";
  for (const round of w.record.memory.sitting(String(sitting))?.rounds ?? []) {
    if (round.item === "i4") continue;
    await w.must("facilitator", { type: "OpenRound", sitting, round: round.id });
    w.clock += 60_000;
    if (round.format === "written") await written(w, sitting);
    if (round.format === "debate") await debated(w, sitting);
    if (round.format === "ballot") {
      ballot = await openBallot(w, String(sitting), proposal, round.id);
      await everybodyVotes(w, ballot);
      await w.must("facilitator", { type: "CloseBallot", ballot });
      await w.must("facilitator", { type: "DeclareResult", ballot });
    }
    await w.must("facilitator", { type: "CloseRound", sitting });
  }
  await w.must("facilitator", { type: "CloseSitting", sitting, unreached: "carried-over" });
  pastRecounts(w, ballot);
  await w.must("secretariat", { type: "ConfirmNote", sitting });
  return String(sitting);
}

async function written(w: World, sitting: unknown): Promise<void> {
  const write = (name: string, text: string, lang: "en" | "cy") =>
    w.must(name, { type: "WriteContribution", sitting, seat: w.seats(name)[0], text, lang });
  await write("Gwen Grist", "A key that three people hold.", "en");
  await write("Jo Juniper", "Rhywun sy'n rhoi'r gwres ymlaen.", "cy");
}

/** One speaks for, one against (in words that are withdrawn later), and somebody raises a point of order. */
async function debated(w: World, sitting: unknown): Promise<void> {
  const spoken = async (name: string, entry: object, ending?: (turn: string) => Promise<unknown>): Promise<string> => {
    await w.must(name, { type: "JoinList", sitting, seat: w.seats(name)[0], ...entry });
    await w.must("facilitator", { type: "GiveFloor", sitting, entry: null });
    const turn = w.record.memory.sitting(String(sitting))?.floor.speaking?.id ?? "";
    w.clock += 45_000;
    await ending?.(turn);
    if (w.record.memory.sitting(String(sitting))?.floor.speaking?.id === turn) await w.must("facilitator", { type: "EndTurn", sitting });
    return turn;
  };
  const record = (name: string, turn: string, text: string) => w.must(name, { type: "RecordWords", sitting, turn, text, lang: "en" });
  const first = await spoken("Fay Ford", { side: "for" });
  await record("Fay Ford", first, "We opened one last winter. Forty people came.");
  const second = await spoken("Kit Knoll", { side: "against" });
  await record("Kit Knoll", second, "The caretaker sleeps on duty.");
  await w.must("facilitator", { type: "WithdrawSaid", sitting, said: second, reason: "It is about a person." });
  await spoken("Cai Caulk", { kind: "point-of-order", rule: "FLR-3" }, (turn) =>
    w.must("facilitator", { type: "RulePoint", sitting, turn, upheld: false }),
  );
}

/** The secretariat writes on the minutes and sends them round as version 1. */
export async function sendRound(w: World, sitting: string): Promise<void> {
  const key = (kind: string): string =>
    minutesOf(sitting, w.record.memory).find((one) => one.kind === kind)?.key ?? "there is no such paragraph";
  const secretariat = (command: object) => w.must("secretariat", { ...command, sitting });
  await secretariat({
    ...{ type: "AddMinutesParagraph", after: key("meeting") },
    ...both("The assembly stood in memory of a delegate.", "Safodd y cynulliad er cof am gynrychiolydd."),
  });
  await secretariat({
    ...{ type: "ChangeMinutes", paragraph: key("absence"), reason: "One was on a late train and was never checked in." },
    ...both("All but one of those who sent no apologies attended.", "Roedd pawb ond un na anfonodd ymddiheuriad yn bresennol."),
  });
  await secretariat({
    ...{ type: "AgreeAction", owner: "The secretariat", day: "2026-04-30" },
    ...both("Ask the council for the opening hours.", "Gofyn i'r cyngor am yr oriau agor."),
  });
  await secretariat({ type: "CirculateMinutes" });
}

/** Two delegates ask for corrections; one is accepted, one is refused; version 2 is sent round. */
export async function corrected(w: World, sitting: string): Promise<void> {
  const wrong = (name: string, paragraph: string, text: string) =>
    w.must(name, { type: "AskCorrection", sitting, seat: w.seats(name)[0], paragraph, text });
  const { number: first } = await wrong("Fay Ford", "meeting", "It met in the Guildhall.");
  const { number: second } = await wrong("Gwen Grist", "agenda", "Item 2 came after item 3.");
  await w.must("secretariat", {
    ...{ type: "AcceptCorrection", sitting, correction: first, reason: "The Town Hall was closed that day." },
    ...both("The sitting met in the Guildhall, Harbour.", "Cyfarfu'r eisteddiad yn y Guildhall, Harbour."),
  });
  await w.must("secretariat", {
    type: "RefuseCorrection",
    sitting,
    correction: second,
    reason: "It was taken in the order that was published.",
  });
  await w.must("secretariat", { type: "CirculateMinutes", sitting });
}

/** A later sitting that is open, with a show of hands on the minutes laid out. Gives the ballot. */
export async function beforeApproval(w: World): Promise<string> {
  const { sitting } = await w.must("facilitator", {
    ...{ type: "ScheduleSitting", titleEn: "Early summer sitting", titleCy: "Eisteddiad dechrau'r haf", startsAt: w.clock + 600_000 },
    ...{ hall: "Guildhall, Harbour", items: [{ kind: "previous-minutes", minutes: 5 }] },
  });
  await w.must("facilitator", { type: "PublishAgenda", sitting, reason: "The notice was too short." });
  w.clock += 600_000;
  for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CheckIn", sitting, seat });
  await w.must("facilitator", { type: "OpenSitting", sitting });
  const { ballot } = await w.must("facilitator", {
    ...{ type: "PrepareBallot", sitting, visibility: "show-of-hands", lengthSeconds: 86_400 },
    ...{ questionEn: "Are the minutes of the spring sitting approved?", questionCy: "A gymeradwyir cofnodion eisteddiad y gwanwyn?" },
  });
  return String(ballot);
}

/** The same, carried. */
async function approvingVote(w: World): Promise<string> {
  const ballot = await beforeApproval(w);
  await w.must("facilitator", { type: "OpenBallot", ballot });
  for (const name of attending) for (const seat of w.seats(name)) await w.must(name, { type: "CastVote", ballot, seat, choice: "for" });
  await w.must("facilitator", { type: "CloseBallot", ballot });
  await w.must("facilitator", { type: "DeclareResult", ballot });
  return ballot;
}

/** From the sitting to its published minutes. Gives the sitting's number. */
export async function publishedMinutes(w: World): Promise<string> {
  const sitting = await heldSitting(w);
  await sendRound(w, sitting);
  await corrected(w, sitting);
  const ballot = await approvingVote(w);
  await w.must("secretariat", { type: "PublishMinutes", sitting, ballot });
  return sitting;
}
