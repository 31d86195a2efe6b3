import { ukDay } from "../../../shared/calendar/days.ts";
import { noteAddress } from "../../../shared/minutes/dates.ts";
import { filledSeats } from "../../../shared/roll/questions.ts";
import type { Access } from "../../../shared/sittings/care/access.ts";
import { roundClosed } from "../../../shared/sittings/care/closed.ts";
import { takenUpBy } from "../../../shared/sittings/carriedOver.ts";
import { quorumNow } from "../../../shared/sittings/questions.ts";
import type { AgendaItem, ItemKind, Round, RoundFormat, Sitting, SittingPhase } from "../../../shared/sittings/state.ts";
import type { StepCode } from "../../../shared/sittings/templates.ts";
import type { TesseraContext } from "../../context.ts";
import { catalogues } from "../../locales/catalogues.server.ts";
import { href, type Lang } from "../../locales/href.ts";
import { tOf } from "../../locales/words.tsx";
import { pageLength, pageOf } from "../outcomes/pages.ts";
import type { SeatShown } from "../proposal/shown.ts";
import { machineNow } from "../proposal-languages/shown.ts";
import { type Reading, regionName, type Said, said, titleOf } from "../proposals/said.ts";
import { type VoiceShown, voiceShown } from "../sitting-voice/shown.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { isInRegister, type VoteLine, voteLine } from "../votes/lines.ts";
import { answeredAt, type RoundAnswered } from "./answeredAt.ts";
import { type RoundReports, reportsShown } from "./reportsShown.ts";
import { type SaidShown, saidAt, seatShown } from "./saidAt.ts";

/** A round as the agenda shows it. */
export interface RoundShown {
  readonly id: string;
  readonly format: RoundFormat;
  readonly step: StepCode | null;
  readonly title: Said | null;
  readonly prompt: Said | null;
  readonly minutes: number;
  /** The version of the proposal that it was about, once it opened (RND-8). */
  readonly version: number | null;
  readonly phase: Round["phase"]["name"];
  /** Where its opinion map stands, or will; only of rounds of statements that have begun. */
  readonly map?: string;
}

/** An item of the agenda. */
export interface ItemShown {
  readonly id: string;
  readonly number: number;
  readonly kind: ItemKind;
  /** Null: called after its kind. */
  readonly title: Said | null;
  readonly minutes: number;
  readonly proposal: string | null;
  /** The item of the plan whose replies are heard; null otherwise. */
  readonly planItem: string | null;
  /** The program that made the proposal's words shown, while that label stands (PRP-22). */
  readonly machine: string | null;
  readonly isLate: boolean;
  readonly lateReason: Said | null;
  readonly unreached: boolean;
  /** The sitting that carried it over to this one, and the one that took it up later (RUN-6). */
  readonly carriedFrom: string | null;
  readonly takenUp: string | null;
  readonly rounds: readonly RoundShown[];
  /** It is closed to the public, or was (CLO-1). */
  readonly closing: { readonly now: boolean; readonly reason: Said | null; readonly invited: readonly (Said | null)[] } | null;
}

/** A part of what was said and written, under the round it was said in. */
export interface RoundSaid {
  readonly round: RoundShown;
  readonly item: number;
  readonly entries: readonly SaidShown[];
}

/** The page of a sitting. */
export interface SittingShown {
  readonly id: string;
  readonly title: Said | null;
  readonly phase: SittingPhase["name"];
  readonly startsAt: number;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  readonly adjourned: { readonly reason: Said | null; readonly until: number | null; readonly withoutQuorum: boolean } | null;
  readonly hall: Said | null;
  readonly hasHall: boolean;
  readonly hasLink: boolean;
  readonly agenda: {
    readonly publishedAt: number;
    readonly clearDays: number;
    readonly late: boolean;
    readonly reason: Said | null;
    readonly lateProposals: readonly string[];
  } | null;
  readonly items: readonly ItemShown[];
  readonly unreached: "carried-over" | "lapses" | null;
  /** Items taken off after the agenda was published (RUN-5). */
  readonly removed: readonly {
    readonly id: string;
    readonly number: number;
    readonly kind: ItemKind;
    readonly title: Said | null;
    readonly reason: Said | null;
  }[];
  readonly attendance: readonly { readonly region: string; readonly came: number; readonly here: number; readonly seats: number }[];
  /** Seats for which apologies stand (ATT-8). */
  readonly apologies: readonly SeatShown[];
  /** By what else it can be followed, and the words of it that everybody may read (ACC-1). */
  readonly access: Access | null;
  readonly accessTexts: { readonly [hash: string]: string };
  readonly quorum: ReturnType<typeof quorumNow> | null;
  readonly votes: readonly VoteLine[];
  readonly said: readonly RoundSaid[];
  readonly saidCount: number;
  readonly page: number;
  readonly pages: number;
  /** Written contributions that nobody but their authors can read yet. */
  readonly sealed: number;
  /** What small groups reported. */
  readonly reports: readonly RoundReports[];
  /** What seats answered in rounds of consent, marks and questions. */
  readonly answered: readonly RoundAnswered[];
  readonly voice: VoiceShown | null;
  readonly note: { readonly address: string; readonly phase: "draft" | "confirmed"; readonly day: string } | null;
  readonly asOf: number;
  readonly url: string;
}

type Sources = Reading & Pick<TesseraContext, "origin" | "now">;

const itemTitle = (context: Reading, item: AgendaItem, lang: Lang): Said | null =>
  (lang === "cy" ? said(context, item.titleCy, lang) : null) ??
  said(context, item.titleEn, lang) ??
  (item.proposal === null ? null : titleOf(context, item.proposal, lang));

/** A round for a reader in `lang`. */
export const roundShown = (context: Reading, round: Round, lang: Lang, sitting?: string): RoundShown => ({
  id: round.id,
  format: round.format,
  step: round.step,
  title: said(context, lang === "cy" ? (round.titleCy ?? round.title) : round.title, lang),
  prompt: said(context, lang === "cy" ? (round.promptCy ?? round.prompt) : round.prompt, lang),
  minutes: round.minutes,
  version: round.version ?? null,
  phase: round.phase.name,
  ...(sitting !== undefined && round.format === "statements" && round.phase.name !== "waiting"
    ? { map: `/sittings/${sitting}/map/${round.id}` }
    : {}),
});

/** What everybody reads of an item that was closed: the last time it was. */
function closingShown(context: Reading, sitting: Sitting, item: string, lang: Lang): ItemShown["closing"] {
  const closing = sitting.closings?.findLast((one) => one.item === item && one.from !== null);
  if (!closing) return null;
  const { stage, reason, invited } = closing;
  return {
    now: stage === "closed",
    reason: said(context, reason, lang),
    invited: invited.map((hash) => said(context, hash, lang)),
  };
}

/** The page of a sitting for a reader in `lang`; `address` says which page of what was said. */
export function sittingShown(context: Sources, sitting: Sitting, lang: Lang, address: string): SittingShown {
  const { assembly } = context;
  const { id, phase, agenda } = sitting;
  const { founding } = assembly;
  const note = assembly.note(id);
  const noteAt = noteAddress(assembly, id);
  const unreached = phase.name === "closed" ? phase.unreachedItems : [];
  const items = sitting.items.map(
    (item): ItemShown => ({
      ...{
        id: item.id,
        number: item.number,
        kind: item.kind,
        minutes: item.minutes,
        proposal: item.proposal,
        planItem: item.planItem ?? null,
      },
      title: itemTitle(context, item, lang),
      machine: item.proposal === null ? null : machineNow(context, item.proposal, lang),
      isLate: item.lateReason !== null,
      lateReason: said(context, item.lateReason, lang),
      unreached: unreached.includes(item.id),
      carriedFrom: item.carriedFrom?.sitting ?? null,
      takenUp: unreached.includes(item.id) ? (takenUpBy(assembly, id, item.id)?.sitting ?? null) : null,
      closing: closingShown(context, sitting, item.id, lang),
      rounds: sitting.rounds.filter((round) => round.item === item.id).map((round) => roundShown(context, round, lang, id)),
    }),
  );
  const all = saidAt(context, sitting, lang);
  const { page, pages, offset } = pageOf(address, all.length);
  return {
    id,
    title: titleOfSitting(context, sitting, lang),
    phase: phase.name,
    startsAt: sitting.startsAt,
    openedAt: sitting.openedAt,
    closedAt: phase.name === "closed" ? phase.at : null,
    adjourned:
      phase.name === "adjourned"
        ? { reason: said(context, phase.reason, lang), until: phase.until, withoutQuorum: phase.withoutQuorum }
        : null,
    hall: said(context, sitting.place.hall, lang),
    hasHall: sitting.place.hall !== null,
    hasLink: sitting.place.link !== null,
    agenda: agenda && { ...agenda, reason: said(context, agenda.reason, lang) },
    items,
    removed: (sitting.removed ?? [])
      .filter(({ reason }) => reason !== null)
      .map((item) => ({
        id: item.id,
        number: item.number,
        kind: item.kind,
        title: itemTitle(context, item, lang),
        reason: said(context, item.reason, lang),
      })),
    unreached: phase.name === "closed" && unreached.length > 0 ? phase.unreached : null,
    attendance: sitting.openedAt === null ? [] : attendanceShown(context, sitting, lang),
    apologies: (sitting.apologies ?? []).map((seat) => seatShown(context, seat, lang)).sort((a, b) => a.number - b.number),
    access: sitting.access ?? null,
    accessTexts: Object.fromEntries(
      Object.values(sitting.access ?? {}).flatMap((hash) => {
        const text = hash === null ? null : context.words(hash);
        return hash === null || text === null ? [] : [[hash, text]];
      }),
    ),
    quorum: phase.name === "open" && founding ? quorumNow(sitting, assembly.roll, founding.orders) : null,
    votes: assembly
      .ballotsOf(id)
      .filter(isInRegister)
      .map((ballot) => voteLine(context, ballot, lang)),
    said: byRound(items, all.slice(offset, offset + pageLength)),
    saidCount: all.length,
    ...{ page, pages },
    sealed: sitting.contributions.filter((one) => !one.revealed).length,
    reports: reportsShown(context, sitting, lang).filter(({ round }) => !roundClosed(sitting, round)),
    answered: answeredAt(context, sitting, tOf(lang, catalogues[lang]), lang).filter(({ round }) => !roundClosed(sitting, round)),
    voice: voiceShown(context, sitting, lang),
    note: note && noteAt ? { address: noteAt, phase: note.phase, day: ukDay(note.draftedAt) } : null,
    asOf: context.now(),
    url: `${context.origin}${href(lang, `/sittings/${id}`)}`,
  };
}

/** Who came, by region, against the seats that were filled as it closed; without times of arrival. */
function attendanceShown(context: Reading, sitting: Sitting, lang: Lang): SittingShown["attendance"] {
  const { roll } = context.assembly;
  const filled = context.assembly.note(sitting.id)?.filled ?? filledSeats(roll);
  const came = Object.values(sitting.attendance);
  return roll.regions.map(({ code }) => ({
    region: regionName(context, code, lang),
    came: came.filter((one) => one.region === code).length,
    here: came.filter((one) => one.region === code && one.here).length,
    seats: filled.filter((seat) => seat.region === code).length,
  }));
}

function byRound(items: readonly ItemShown[], entries: readonly SaidShown[]): readonly RoundSaid[] {
  return items.flatMap(({ number, rounds }) =>
    rounds.flatMap((round) => {
      const here = entries.filter((entry) => entry.round === round.id);
      return here.length > 0 ? [{ round, item: number, entries: here }] : [];
    }),
  );
}
