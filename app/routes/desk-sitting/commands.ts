import { inUkTime } from "../desk/inUkTime.ts";
import { optionFields } from "./optionFields.ts";
import { tableMakers } from "./tables/commands.ts";

/** What a form of the control room holds. */
export type Fields = { readonly [name: string]: string | undefined };

/** A command as the door takes it; what the fields hold is checked there. */
export interface DeskCommand {
  readonly type: string;
  readonly [field: string]: unknown;
}

type Make = (fields: Fields) => { readonly type: string; readonly [field: string]: unknown };

/** Only the fields that a command has, as they were typed. */
const of =
  (type: string, ...names: readonly string[]): Make =>
  (fields) => ({ type, ...Object.fromEntries(names.map((name) => [name, fields[name]])) });

/** An instant from a `datetime-local` field; a text that names none goes on as it is, so that the door names the field. */
const instant = (typed: string | undefined): number | string => (typed?.trim() ? (inUkTime(typed) ?? typed) : "");

/** Minutes as typed, in seconds; what is no number goes on as it is, so that the door names the field. */
const seconds = (minutes: string | undefined): number | string =>
  /^\d{1,5}$/.test(minutes?.trim() ?? "") ? Number(minutes) * 60 : (minutes ?? "");

/** What can be asked for in the control room, by the value of a form's `intent`. */
const makers = {
  publish: of("PublishAgenda", "reason", "lang"),
  open: of("OpenSitting"),
  adjourn: (fields) => ({
    ...of("AdjournSitting", "reason", "lang")(fields),
    until: instant(fields.until),
    withoutQuorum: fields.withoutQuorum === "yes",
  }),
  resume: of("ResumeSitting"),
  close: of("CloseSitting", "unreached"),
  referBack: of("ReferBack", "item"),
  addItem: (fields) => ({
    type: "AddItem",
    item: {
      kind: fields.kind,
      titleEn: fields.titleEn,
      titleCy: fields.titleCy,
      minutes: fields.minutes,
      ...(fields.proposal?.startsWith("NCSP-") ? { planItem: fields.proposal } : { proposal: fields.proposal }),
      template: fields.template,
    },
    reason: fields.reason,
    lang: fields.lang,
  }),
  takeUp: (fields) => ({
    type: "AddItem",
    item: { kind: "any-other-business", minutes: 0, carried: fields.carried },
    reason: fields.reason,
    lang: fields.lang,
  }),
  moveItem: of("MoveItem", "item", "before"),
  removeItem: of("RemoveItem", "item", "reason", "lang"),
  itemMinutes: of("ChangeItemMinutes", "item", "minutes"),
  roundMinutes: of("ChangeRoundMinutes", "round", "minutes"),
  takeInWriting: of("TakeInWriting", "round"),
  addRound: of("AddRound", "item", "format", "title", "prompt", "minutes", "secondsEach", "before", "lang"),
  addTemplate: of("AddTemplate", "item", "template"),
  moveRound: of("MoveRound", "round", "before"),
  removeRound: of("RemoveRound", "round"),
  askAgreement: of("AskAgreement", "subject", "statement", "lang"),
  openRound: of("OpenRound", "round"),
  pauseRound: of("PauseRound"),
  resumeRound: of("ResumeRound"),
  addTime: of("AddTime", "seconds", "seen"),
  closeRound: of("CloseRound", "round"),
  giveFloor: of("GiveFloor", "entry", "seen"),
  runByItself: of("RunByItself", "runs"),
  roundEnds: of("SetRoundEnds", "round", "ends"),
  setMarks: of("SetMarks", "round", "each", "several", "points", "from", "lang"),
  consentForSeat: of("AnswerConsent", "seat", "answer", "reason", "lang"),
  askConsentAgain: of("AskConsentAgain", "round"),
  publishComment: of("PublishComment", "round", "comment"),
  callSpeaker: of("CallSpeaker", "seat"),
  endTurn: of("EndTurn", "turn"),
  yieldTurn: of("YieldTurn", "to"),
  interpreter: of("InterpreterBehind"),
  takeAsk: of("TakeAsk", "ask"),
  solveAsk: of("SolveAsk", "ask"),
  undo: of("UndoFloorAct"),
  setOrder: of("SetOrder", "order"),
  takePart: of("TakePart", "part", "from"),
  adjust: of("SetAdjustment", "seat", "percent"),
  secondMotion: of("SecondMotion", "seat", "motion"),
  demandRollCall: of("DemandRollCall", "seat", "motion"),
  dropMotion: of("DropMotion", "motion"),
  putMotion: of("PutMotion", "motion", "questionEn", "questionCy"),
  declareMotion: of("DeclareResult", "ballot"),
  carryOut: (fields) => ({ ...of("CarryOutMotion", "motion", "reason", "lang")(fields), until: instant(fields.until) }),
  pauseTurn: of("PauseTurn"),
  resumeTurn: of("ResumeTurn"),
  addTurnTime: of("AddTurnTime", "seconds", "seen"),
  passTurn: of("PassTurn", "seat"),
  rulePoint: (fields) => ({ type: "RulePoint", turn: fields.turn, upheld: fields.upheld === "yes" }),
  closeList: of("CloseList"),
  reopenList: of("ReopenList"),
  moveEntry: of("MoveEntry", "entry", "position", "reason", "lang"),
  leaveList: of("LeaveList", "entry"),
  joinList: of("JoinList", "seat", "kind", "side", "rule", "motion"),
  checkIn: of("CheckIn", "seat", "as", "where"),
  leave: of("Leave", "seat"),
  sayHere: of("SayIAmHere", "seat"),
  startCount: of("StartQuorumCount"),
  endCount: of("EndQuorumCount"),
  recordWords: (fields) => of(fields.as === "summary" ? "SummariseTurn" : "RecordWords", "turn", "text", "lang")(fields),
  ...tableMakers,
  acceptStatement: of("AcceptStatement", "statement"),
  refuseStatement: of("RefuseStatement", "statement", "reason", "note", "lang"),
  prepareBallot: (fields) => ({
    ...of("PrepareBallot", "round", "proposal", "amendment", "version", "visibility", "majority", "questionEn", "questionCy")(fields),
    ...of("PrepareBallot", ...optionFields)(fields),
    lengthSeconds: seconds(fields.lengthMinutes),
  }),
} as const satisfies { readonly [intent: string]: Make };

/** What a form of the control room can ask for. */
export type Intent = keyof typeof makers;

const isIntent = (text: string | undefined): text is Intent => text !== undefined && Object.hasOwn(makers, text);

/** What is read back on a page of its own before it counts, because it cannot be taken back. */
export const readBackIntents: readonly Intent[] = ["publish", "open", "adjourn", "close", "referBack"];

/** The command a form of this sitting asks for, or null where it asks for none: the same posted and over the live connection. */
export function commandFrom(sitting: string, fields: Fields): { readonly intent: Intent; readonly command: DeskCommand } | null {
  const { intent } = fields;
  if (!isIntent(intent)) return null;
  return { intent, command: { ...makers[intent](fields), sitting } };
}
