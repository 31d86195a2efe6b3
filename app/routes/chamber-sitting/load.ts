import { hundredthsOfPercent } from "../../../shared/ballots/views.ts";
import { webLink } from "../../../shared/proposals/document.ts";
import type { OwnStatements } from "../../../shared/sittings/answering.ts";
import { holds } from "../../../shared/sittings/moderation.ts";
import { currentRound } from "../../../shared/sittings/questions.ts";
import type { TableNote, TesseraContext } from "../../context.ts";
import { type LiveStart, loadLive } from "../../live/load.ts";
import { formatVotes } from "../../locales/dates.ts";
import { href, type Lang } from "../../locales/href.ts";
import type { OwnBefore } from "./Answering.tsx";

/** A seat that the person on the page acts for. */
export interface MySeat {
  readonly seat: string;
  readonly number: number;
  /** The group's name; its own people see it also where it is protected. */
  readonly group: string | null;
  readonly as: "delegate" | "alternate";
  /** What its vote counts as, "1.08", and of how many; null while no weights are in force. */
  readonly worth: { readonly votes: string; readonly all: string } | null;
  /** Its region's part of the weight in force, in hundredths of a percent; null while no weights are. */
  readonly regionWeight: number | null;
  /** The page for this seat. */
  readonly page: string;
}

/** A vote of one's own in a ballot that is open or was in this sitting. */
export interface MyVote {
  readonly ballot: string;
  readonly seat: string;
  readonly choice: string;
  readonly receipt: string;
}

export interface ChamberStart extends LiveStart {
  readonly person: { readonly id: string; readonly name: string };
  readonly mine: readonly MySeat[];
  /** The seat that is acted for on this page; null where the person has none. */
  readonly seat: string | null;
  readonly hall: string | null;
  /** Only for people on the roll. */
  readonly link: string | null;
  /** The same where it is safe to print as a link; older records may hold other words. */
  readonly linkAddress: string | null;
  readonly votes: readonly MyVote[];
  /** What was written for the seat in the round in hand. */
  readonly written: string;
  /** The round that this was written in. */
  readonly writtenIn: string | null;
  /** What the person means to say for the seat (WRT-5); empty if nothing. */
  readonly prepared: string;
  /** How much longer their turns are, in percent (FLR-17). */
  readonly adjustment: number;
  /** The note of the seat's table; null where it may not be read. */
  readonly tableNote: TableNote | null;
  /** One's own part in the round of statements in hand. */
  readonly statements: OwnStatements | null;
  /** What was answered for the seat in the round in hand. */
  readonly answered: OwnBefore | null;
  /** How many measures of moderation concern this person, and whether one holds now. */
  readonly measures: { readonly count: number; readonly holds: boolean };
  /** The PIN of the number to dial in by, and how the secretariat is reached; null where there is none. */
  readonly pin: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly command: string;
}

/** The seats of the person who reads, by number. `page` is the page they are chosen on. */
export function mySeats(context: TesseraContext, lang: Lang, page: string): readonly MySeat[] {
  const { assembly, viewer } = context;
  const { roll, founding } = assembly;
  const { delegateOf, alternateOf } = viewer.actor;
  const weights = roll.weights;
  return roll.seats.flatMap((seat): readonly MySeat[] => {
    const as = delegateOf.includes(seat.id) ? "delegate" : alternateOf.includes(seat.id) ? "alternate" : null;
    if (!as) return [];
    const units = weights?.units[seat.id] ?? 0;
    const all = weights ? Object.values(weights.units).reduce((sum, one) => sum + one, 0) : 0;
    const per = weights?.unitsPerVote ?? founding?.orders.weights.unitsPerVote ?? 1;
    const ofRegion = roll.seats.reduce((sum, one) => sum + (one.region === seat.region ? (weights?.units[one.id] ?? 0) : 0), 0);
    const worth = weights ? { votes: formatVotes(units, per, lang), all: formatVotes(all, per, lang).replace(/\.00$/, "") } : null;
    return [
      {
        seat: seat.id,
        number: seat.number,
        group: context.ownGroup(seat.id),
        as,
        worth,
        regionWeight: weights ? hundredthsOfPercent(ofRegion, all) : null,
        page: `${href(lang, page)}?seat=${seat.id}`,
      },
    ];
  });
}

function ownBefore(context: TesseraContext, sitting: string, round: string | null, seat: string | null): OwnBefore | null {
  const answer = round !== null && seat !== null ? context.ownAnswer(sitting, round, seat) : null;
  return round !== null && answer ? { round, answer } : null;
}

function measuresOfViewer(context: TesseraContext, id: string): ChamberStart["measures"] {
  const sitting = context.assembly.sitting(id);
  const own = context.ownMeasures(id);
  return { count: own.length, holds: own.some(({ measure }) => sitting !== undefined && holds(measure, sitting, context.now())) };
}

/** Everything the chamber's page of one sitting begins with, for one of the person's seats. */
export function loadChamber(context: TesseraContext, sitting: string, lang: Lang, wanted: string | null): ChamberStart {
  const live = loadLive(context, sitting, lang);
  const { assembly, viewer } = context;
  const mine = mySeats(context, lang, `/chamber/${sitting}`);
  const seat = (mine.find((one) => one.seat === wanted) ?? mine[0])?.seat ?? null;
  const { place, contributions } = live.room.sitting;
  const round = currentRound(live.room.sitting);
  const { link, pin } = context.joining(sitting);
  const own = contributions.find((one) => one.round === round?.id && one.seat === seat && one.person === viewer.actor.id);
  return {
    ...live,
    person: { id: viewer.actor.id, name: viewer.name },
    mine,
    seat,
    hall: place.hall === null ? null : context.words(place.hall),
    link,
    linkAddress: link === null ? null : webLink(link),
    votes: assembly.ballotsOf(sitting).flatMap(({ id }) =>
      mine.flatMap((one) => {
        const vote = context.ownVote(id, one.seat);
        return vote ? [{ ballot: id, seat: one.seat, ...vote }] : [];
      }),
    ),
    written: own ? (context.ownWritten(sitting, own.round, own.seat) ?? "") : "",
    writtenIn: own?.round ?? null,
    prepared: seat === null ? "" : (context.preparedWords(sitting, seat)?.text ?? ""),
    adjustment: context.adjustments()[viewer.actor.id] ?? 0,
    tableNote: seat === null ? null : context.tableNote(sitting, seat),
    statements: context.ownStatements(sitting),
    answered: ownBefore(context, sitting, round?.id ?? null, seat),
    measures: measuresOfViewer(context, sitting),
    pin,
    contact: context.contact,
    phone: context.phone,
    command: context.newCommandId(),
  };
}
