import { authorityName, knownPlaces, placeIn } from "../../app/routes/places/named.ts";
import type { Reading } from "../../app/routes/proposals/said.ts";
import { ukDay } from "../../shared/calendar/days.ts";
import { extentOf, gapOf, measureView, standingStandards } from "../../shared/evidence/views.ts";
import { whyHere } from "../../shared/places/items.ts";
import { authoritiesWithGroups, groupsIn, type Known, type Place } from "../../shared/places/place.ts";
import { votesOf } from "../../shared/places/votes.ts";
import { planItemView } from "../../shared/plan/views.ts";
import { seatsByGroup, weightOf } from "../../shared/roll/questions.ts";
import { rollByRegion } from "../../shared/roll/views.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";
import { regionNames, voteLine } from "./voteFormats.ts";

const reading = ({ record }: Parts): Reading => ({
  assembly: record.memory,
  words: (hash) => publicWords(record, hash),
  langOf: (hash) => record.journal.wordsOf(hash)?.lang ?? "en",
});

const pageOf = (parts: Parts, id: string): string => `${parts.origin}/places/${id}`;

/** Regions of the roll, and authorities with groups that may be named (PLC-2). */
const register = (parts: Parts) => {
  const { roll } = parts.record.memory;
  const known = knownPlaces(reading(parts));
  return [
    // Counted as on the roll and on the page: with the protected groups of the region (ROL-7).
    ...rollByRegion(roll).map(({ region: { code }, groups }) => {
      const { name } = regionNames(parts, code);
      return { place: code, kind: "region", name, region: code, groups, url: pageOf(parts, code) };
    }),
    ...authoritiesWithGroups(roll, known).map(({ code, region, groups }) => {
      const name = authorityName(known, code);
      return { place: code, kind: "authority", name: { en: name, cy: name }, region, groups: groups.length, url: pageOf(parts, code) };
    }),
  ];
};

/** How the seats of a place voted in every declared roll call (PLC-4, PLC-8). */
const votes = (parts: Parts, place: Place, known: Known) => {
  const { memory } = parts.record;
  const ballots = memory.ids("ballot").flatMap((id) => memory.ballot(id) ?? []);
  return votesOf(place, ballots, memory.roll, known).map(({ ballot, seats, sides, voted, didNotVote, interests }) => {
    const { id, url, standing, proposal, question } = voteLine(parts, ballot);
    return {
      ...{ vote: id, url, standing, proposal, question, declaredAt: isoTime(ballot.declaredAt), seats, voted },
      ...{ for: sides?.for ?? null, against: sides?.against ?? null, abstain: sides?.abstain ?? null, didNotVote, interests },
      unitsPerVote: ballot.unitsPerVote,
    };
  });
};

const items = (parts: Parts, place: Place, known: Known) => {
  const { memory } = parts.record;
  const today = ukDay(parts.now());
  return memory.ids("plan").flatMap((id) => {
    const item = memory.planItem(id);
    const why = item && whyHere(memory, item, place, known);
    if (!item || !why) return [];
    const view = planItemView(item, memory.outcome(item.outcome) ?? null, today);
    return [
      {
        ...{ item: id, url: `${parts.origin}/plan/${id}`, why, standing: view.standing.status },
        answers: view.recommendations.flatMap(({ number, answers }) =>
          answers.map(({ addressee, answer, reply, progress }) => ({
            ...{ recommendation: number, body: addressee, answer, received: reply?.receivedDay ?? null },
            ...{ promisedFor: reply?.day ?? null, progress },
          })),
        ),
      },
    ];
  });
};

const evidence = (parts: Parts, place: Place) => {
  const { memory } = parts.record;
  const codes = place.kind === "region" ? [place.id] : place.authorities;
  return memory.ids("measure").flatMap((id) => {
    const measure = memory.measure(id);
    if (!measure) return [];
    const view = measureView(measure, memory, (hash) => publicWords(parts.record, hash));
    const gaps = standingStandards(measure).flatMap((standard) =>
      gapOf(view, standard, extentOf(standard, memory)).map((gap) => ({ standard, gap })),
    );
    return view.rows
      .filter(({ code }) => codes.includes(code))
      .map((row) => ({
        ...{ measure: id, url: `${parts.origin}/evidence/${id}`, area: row.code },
        figures: Object.values(row.figures).map(({ year, value }) => ({ year, value })),
        gaps: gaps
          .filter(({ gap }) => gap.area.code === row.code)
          .map(({ standard, gap }) => ({
            ...{ item: standard.item, comparison: standard.comparison, standard: standard.value },
            ...{ year: gap.year, now: gap.now, shortBy: gap.shortBy },
          })),
      }));
  });
};

const whole = (parts: Parts, id: string) => {
  const context = reading(parts);
  const { roll } = parts.record.memory;
  const known = knownPlaces(context);
  const place = placeIn(context, known, id);
  if (!place) return null;
  const seats = seatsByGroup(roll);
  return {
    ...{ place: place.id, kind: place.kind, url: pageOf(parts, place.id), authorities: place.authorities },
    groups: groupsIn(place, roll, known).map((group) => ({
      ...{ name: context.words(group.name), kind: group.kind, authority: group.authority, peopleRepresented: group.peopleRepresented },
      seats: (seats.get(group.id) ?? []).map((seat) => ({ number: seat.number, units: weightOf(roll, seat.id) })),
    })),
    votes: votes(parts, place, known),
    items: items(parts, place, known),
    evidence: evidence(parts, place),
  };
};

/** The table of a place: how its seats voted, heads and units of weight. */
const table = (parts: Parts, id: string): CsvTable | null => {
  const context = reading(parts);
  const known = knownPlaces(context);
  const place = placeIn(context, known, id);
  if (!place) return null;
  const sides = ["for", "against", "abstain"] as const;
  return {
    header: [
      ...["vote", "question", "standing", "declared", "seats", "voted", "voted in units"],
      ...sides.flatMap((side) => [side, `${side} in units`]),
      ...["did not vote", "did not vote in units", "with an interest", "units per vote"],
    ],
    rows: votes(parts, place, known).map((one) => [
      ...[one.vote, one.question.en ?? "", one.standing, one.declaredAt, one.seats, one.voted.heads, one.voted.units],
      ...sides.flatMap((side) => [one[side]?.heads ?? "", one[side]?.units ?? ""]),
      ...[one.didNotVote.heads, one.didNotVote.units, one.interests, one.unitsPerVote],
    ]),
  };
};

/** Places: the register, and each with its groups, votes, items and evidence. */
export const placeFormats: readonly Format[] = [
  {
    path: "/places",
    json: (parts) => ({ places: register(parts) }),
    csv: (parts) => ({
      header: ["place", "kind", "name", "region", "groups", "url"],
      rows: register(parts).map(({ place, kind, name, region, groups, url }) => [place, kind, name.en ?? "", region, groups, url]),
    }),
  },
  {
    path: "/places/:place",
    json: (parts, { place }) => whole(parts, place ?? ""),
    csv: (parts, { place }) => table(parts, place ?? ""),
  },
];

/** The places that are worth finding: those of the register (OPD-4). */
export const placesInRegister = (parts: Parts): readonly string[] => register(parts).map(({ place }) => place);
