import type { AppLoadContext } from "@remix-run/node";
import type { TesseraContext, Viewer } from "../app/context.ts";
import { answersOf } from "../db/private/answers.ts";
import { careOf } from "../db/private/care.ts";
import { castAgainAt } from "../db/queries/castAgain.ts";
import { registerPage } from "../db/queries/registerPage.ts";
import { actorOf } from "../shared/assembly/actor.ts";
import { rehearsalMark } from "../shared/assembly/rehearsal.ts";
import { answeringRoom, loadRoom, type Room } from "../shared/assembly/room.ts";
import { receiptCode, registerIndex } from "../shared/ballots/register.ts";
import { type Hash, refuse } from "../shared/journal.ts";
import { ownAnswer } from "../shared/sittings/answers/kept.ts";
import { formats } from "../shared/sittings/formats.ts";
import { presence } from "../shared/sittings/questions.ts";
import { betweenSeatsOf } from "./betweenSeats.ts";
import { closedFor } from "./closedItems.ts";
import type { Counts } from "./counting/counts.ts";
import type { Drafting } from "./drafting/engine.ts";
import { commentOn, draftFor, draftsFor } from "./drafting/pages.ts";
import { readCsv } from "./exports/csv.ts";
import { likeProposals } from "./likeProposals.ts";
import { answeringIn, moderatingIn, ownIn } from "./opinion/answering.ts";
import { ownWordsOf } from "./ownWords.ts";
import { readingPress } from "./papers/press.ts";
import { newId, type Perform } from "./perform.ts";
import type { Private } from "./private.ts";
import type { AssemblyRecord } from "./record.ts";
import type { Rehearsing } from "./rehearsal/rehearsals.ts";
import { planRollImport } from "./rollImport.ts";
import { searchRecord } from "./searching.ts";
import type { From } from "./signIn/signIn.ts";
import type { Help } from "./tables/help.ts";
import type { TableNotes } from "./tables/notes.ts";

/** The parts of the running server that pages reach through their load context. */
export interface Parts {
  readonly record: AssemblyRecord;
  readonly perform: Perform;
  readonly origin: string;
  /** The address for questions, also from the press; null or left out: none is shown. */
  readonly contact?: string | null;
  /** The secretariat's telephone; null or left out: none is shown. */
  readonly phone?: string | null;
  readonly now: () => number;
  readonly trouble: (error: unknown, what: string) => void;
  readonly personal: Private;
  /** Texts that are written together; absent where nobody can write (the command line). */
  readonly drafting?: Drafting;
  /** Heavy counts; absent where all are held in the turn (the command line). */
  readonly counts?: Counts;
  /** Notes of tables, and their calls for help; absent likewise. */
  readonly notes?: TableNotes;
  readonly help?: Help;
  /** Rehearsals, or the one that this is; absent where nobody can begin one (the command line). */
  readonly rehearsing?: Rehearsing | null;
}

/** Who asks, from where, and what their answer needs. */
export interface Visitor {
  readonly person: string | null;
  readonly from: From;
  readonly nonce: string;
  /** They may not open this page (PER-3). */
  readonly refused: boolean;
}

/** The public reads the reading room from nowhere in particular. */
const nobody: Visitor = { person: null, from: { address: "", loopback: false }, nonce: "", refused: false };

const deskRoles = ["facilitator", "secretariat", "standing-orders-committee", "plan-team", "administrator"];

interface WordsRead {
  readonly seq: number;
  readonly words: Map<Hash, string | null>;
}
const read = new WeakMap<AssemblyRecord, WordsRead>();

/** Public words behind a hash, or null. Read from the database once for each state of the record: any entry may show or erase some. */
export const publicWords = (record: AssemblyRecord, hash: Hash): string | null => {
  const { seq } = record.memory;
  const kept = read.get(record);
  const { words } = kept?.seq === seq ? kept : { words: new Map<Hash, string | null>() };
  if (kept?.seq !== seq) read.set(record, { seq, words });
  const known = words.get(hash);
  if (known !== undefined) return known;
  const stored = record.journal.wordsOf(hash);
  const text = stored?.show === "now" ? stored.text : null;
  words.set(hash, text);
  return text;
};

/** A room as somebody may see it: words that are not public yet only for their author. */
export function roomFor(record: AssemblyRecord, sitting: string, person: string): Room | null {
  const own = new Set(
    record.memory
      .sitting(sitting)
      ?.contributions.filter((c) => c.person === person)
      .map((c) => c.text),
  );
  for (const hash of closedFor(record, sitting, person)) own.add(hash);
  // EXF-3: comments on exit forms are for the desk until it publishes them.
  if (actorOf(record.memory, person).roles.some((role) => role === "facilitator" || role === "secretariat"))
    for (const answers of Object.values(record.memory.sitting(sitting)?.answers ?? {}))
      if (answers.kind === "exit-form") for (const { text } of answers.comments) own.add(text);
  const room = loadRoom(record.memory, sitting, (hash) => {
    const kept = record.journal.wordsOf(hash);
    if (!kept || kept.text === null || (kept.show !== "now" && !own.has(hash))) return undefined;
    return { text: kept.text, lang: kept.lang };
  });
  return room && answeringRoom(room, answeringIn(record, sitting) ?? null);
}

/** What one request may ask; null: the public's, for pages that are the same for everyone. */
export function contextFor(parts: Parts, visitor: Visitor | null): AppLoadContext {
  const { record, personal } = parts;
  const { memory } = record;
  const { person, from, nonce, refused } = visitor ?? nobody;
  const rehearsed = parts.rehearsing?.here ?? null;
  const known = person ? personal.people.byId(person) : null;
  const actor = actorOf(memory, known?.id ?? "public");
  const viewer: Viewer = { actor, name: known?.name ?? "", language: known?.language ?? "en" };
  const onDesk = actor.roles.some((r) => deskRoles.includes(r));
  const runsSittings = actor.roles.includes("facilitator") || actor.roles.includes("secretariat");
  const mayInvite = actor.roles.includes("secretariat") || actor.roles.includes("administrator");
  /** They are checked in for the seat now: what is private to it is theirs, as far as they gave it themselves. */
  const acts = (id: string, seat: string): boolean => {
    const sitting = memory.sitting(id);
    return sitting !== undefined && presence(sitting, seat)?.person === actor.id;
  };
  const context = {
    nonce,
    origin: parts.origin,
    contact: parts.contact ?? null,
    phone: parts.phone ?? null,
    now: parts.now,
    trouble: parts.trouble,
    viewer,
    refused,
    assembly: memory,
    head: () => ({ seq: memory.seq, hash: memory.hash }),
    entriesAfter: (seq, limit) =>
      record.journal.since(seq, limit).map((stored) => {
        const { entry } = record.read(stored);
        return { seq: entry.seq, at: entry.at, stream: entry.stream, type: entry.event.type, hash: stored.hash };
      }),
    countSteps: (ballot) => parts.counts?.stepsOf(ballot) ?? null,
    counted: async (ballot) => parts.counts?.until(ballot),
    words: (hash) => publicWords(record, hash),
    langOf: (hash) => record.journal.wordsOf(hash)?.lang ?? "en",
    deskWords: (hash) => (onDesk ? (record.journal.wordsOf(hash)?.text ?? null) : null),
    ...ownWordsOf(record, actor),
    ...betweenSeatsOf(record, actor),
    register: (kind, page) => registerPage(record.db, kind, page),
    search: (asked, page) => searchRecord(record, asked, page),
    alike: (text, except) => likeProposals(record, (hash) => publicWords(record, hash), text, except),
    room: (sitting) => {
      const room = roomFor(record, sitting, actor.id);
      return room ? { room, seq: memory.seq } : null;
    },
    tableNote: (sitting, seat) => parts.notes?.shown(actor.id, sitting, seat) ?? null,
    saveTableNote: async (sitting, seat, text, hash) =>
      parts.notes?.save(actor.id, sitting, seat, text, hash) ?? { ok: false, refusal: refuse("notAllowed") },
    helps: (sitting) => parts.help?.shown(actor.id, sitting) ?? [],
    apologyReasons: (sitting) => {
      const mine = [...actor.delegateOf, ...actor.alternateOf];
      const all = careOf(record.db).reasons(sitting);
      return runsSittings ? all : Object.fromEntries(Object.entries(all).filter(([seat]) => mine.includes(seat)));
    },
    ownStatements: (sitting) => (actor.id === "public" ? null : ownIn(record, sitting, actor.id)),
    statementsToRead: (sitting) =>
      actor.roles.some((role) => role === "facilitator" || role === "secretariat") ? moderatingIn(record, sitting) : null,
    perform: (command, id) => parts.perform({ id, by: actor.id, command }),
    newCommandId: rehearsed === null ? newId : () => `${rehearsalMark}${newId()}`,
    rehearsal: rehearsed,
    beginRehearsal: async (sitting) => parts.rehearsing?.begin(from.cookie, sitting) ?? refuse("notAllowed"),
    leaveRehearsal: () => parts.rehearsing?.leave() ?? "",
    ownVote: (ballotId, seat) => {
      const ballot = memory.ballot(ballotId);
      if (!ballot || !("register" in ballot)) return null;
      const index = ballot.register.findIndex((line) => line.seat === seat);
      const commitment = ballot.commitments[index];
      const acting = (one: string): boolean => actor.delegateOf.includes(one) || actor.alternateOf.includes(one);
      const holder = ballot.register[index]?.proxy;
      const byProxy = !acting(seat) && holder !== undefined && acting(holder);
      if (!commitment || !(acting(seat) || byProxy)) return null;
      // PRX-6: of a proxy whoever cast it reads back what they cast themselves, and nothing else.
      const own = ballot.sitting === null || acts(ballot.sitting, byProxy ? holder : seat);
      const open = ballot.phase === "open";
      const choice = open ? (own ? record.journal.voteKept(ballotId, index, actor.id) : undefined) : ballot.choices[index];
      return choice ? { choice, receipt: receiptCode(commitment) } : null;
    },
    castAgain: (ballotId, seat) => {
      const ballot = memory.ballot(ballotId);
      const index = ballot?.phase === "open" && ballot.sitting === null ? registerIndex(ballot.register, seat) : -1;
      return index < 0 ? null : castAgainAt(record.db, ballotId, index);
    },
    adjustments: () => {
      if (runsSittings) return personal.speaking.adjustments();
      const percent = personal.speaking.adjustmentOf(actor.id);
      return percent === 0 ? {} : { [actor.id]: percent };
    },
    preparedWords: (sitting, seat) => personal.speaking.preparedWords(sitting, seat, actor.id) ?? null,
    ownAnswer: (sitting, round, seat) => {
      const format = memory.sitting(sitting)?.rounds.find((one) => one.id === round)?.format;
      const asks = format ? formats[format].asks : null;
      const row = asks && acts(sitting, seat) ? answersOf(record.db).one(sitting, round, seat, actor.id) : undefined;
      return asks && row ? ownAnswer(asks, row) : null;
    },
    person: (id) => (onDesk || id === actor.id ? personal.people.byId(id) : null),
    peopleOnDesk: () => (onDesk ? personal.people.list() : []),
    outbox: () => (onDesk ? personal.post.list() : []),
    drafts: () => draftsFor(personal, actor),
    draft: (id) => draftFor(parts, actor, id),
    comment: async (id, asked, key) => commentOn(parts, actor, id, asked, key),
    invite: () => (mayInvite ? personal.signIn.invite() : Promise.resolve({ ok: false, refusal: refuse("notAllowed") })),
    askSignIn: (email) => personal.signIn.ask(email, from),
    signIn: (by) => personal.signIn.spend(by, from),
    following: personal.following.asked(actor.id === "public" ? null : actor.id, from),
    signInLinkWorks: (token) => personal.signIn.linkWorks(token),
    signOut: () => personal.signIn.signOut(from.cookie),
    readImport: async (file, lang) => {
      if (!actor.roles.includes("delegate") && !actor.roles.includes("alternate")) return refuse("notAllowed");
      return readingPress.read(file, lang);
    },
    readTable: (file) => {
      if (!mayInvite) return refuse("notAllowed");
      const csv = readCsv(file);
      return "problem" in csv ? csv.problem : csv;
    },
    planRollImport: (file) => {
      if (!mayInvite) return refuse("notAllowed");
      const csv = readCsv(file);
      if ("problem" in csv) return csv.problem;
      const plan = planRollImport(record, personal, csv.rows);
      return "refused" in plan ? plan : { plan, rows: csv.rows, after: memory.roll.imports };
    },
  } satisfies TesseraContext;
  return context;
}
