import { holds, type Measure, measuresOf, subjectIn } from "../../shared/sittings/moderation.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";
import { seatOf } from "./sittingFormats.ts";

const timeOrNull = (at: number | null): string | null => (at === null ? null : isoTime(at));

/** A measure as its page tells it: whom it was taken against only where a ruling had it said (MOD-5). */
const measureLine = (parts: Parts, sitting: Sitting, measure: Measure) => {
  const { id, kind, at, reason, until, round, ended, appeal } = measure;
  const words = (hash: string): string | null => publicWords(parts.record, hash);
  const ruled = appeal?.ruled ?? null;
  const subject = ruled?.named ? subjectIn(words(measure.subject)) : undefined;
  return {
    ...{ id, kind, at: isoTime(at), reason: words(reason), holds: holds(measure, sitting, parts.now()) },
    ...{ untilTime: timeOrNull(until), untilRound: round },
    ended: ended && { how: ended.how, reason: words(ended.reason), at: isoTime(ended.at) },
    appeal: appeal && {
      standing: ruled === null ? "running" : ruled.granted ? "granted" : "refused",
      ...{ ruledAt: timeOrNull(ruled?.at ?? null), ruling: ruled && words(ruled.reason) },
    },
    against: subject ? seatOf(parts, subject.seat) : null,
  };
};

const logOf = (parts: Parts, id: string | undefined) => {
  const sitting = parts.record.memory.sitting(id ?? "");
  return sitting && { sitting, measures: measuresOf(sitting).map((measure) => measureLine(parts, sitting, measure)) };
};

const table = (parts: Parts, id: string | undefined): CsvTable | null => {
  const log = logOf(parts, id);
  if (!log) return null;
  return {
    header: [
      ...["measure", "kind", "taken", "reason", "holds", "until", "with round", "ended", "how", "why"],
      ...["appeal", "ruled", "ruling", "against seat", "group", "region"],
    ],
    rows: log.measures.map(({ id: number, kind, at, reason, holds: still, untilTime, untilRound, ended, appeal, against }) => [
      ...[number, kind, at, reason ?? "", still ? "yes" : "no", untilTime ?? "", untilRound ?? ""],
      ...[ended?.at ?? "", ended?.how ?? "", ended?.reason ?? ""],
      ...[appeal?.standing ?? "", appeal?.ruledAt ?? "", appeal?.ruling ?? ""],
      ...[against?.seat ?? "", against?.group ?? "", against?.region ?? ""],
    ]),
  };
};

/** The public log of moderation at every sitting, as JSON and as CSV. */
export const moderationFormats: readonly Format[] = [
  {
    path: "/sittings/:sitting/moderation",
    // Whether a measure still holds.
    timed: true,
    json: (parts, params) => {
      const log = logOf(parts, params["sitting"]);
      return log ? { sitting: `${parts.origin}/sittings/${log.sitting.id}`, measures: log.measures } : null;
    },
    csv: (parts, params) => table(parts, params["sitting"]),
  },
];
