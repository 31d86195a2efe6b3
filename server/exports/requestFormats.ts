import { seatView } from "../../shared/amendments/views.ts";
import { citesOf, standingAt } from "../../shared/requests/questions.ts";
import type { InnovationRequest } from "../../shared/requests/state.ts";
import { parseRequest } from "../../shared/requests/text.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";
import { isoTime } from "./proposalFormats.ts";

const all = ({ record: { memory } }: Parts): readonly InnovationRequest[] =>
  memory.ids("request").flatMap((id) => memory.request(id) ?? []);

/** A request as a machine reads it. People are not named; of a protected seat only number and region (ROL-7). */
const whole = (parts: Parts, request: InnovationRequest) => {
  const { memory } = parts.record;
  const words = (hash: string): string | null => publicWords(parts.record, hash);
  const given = (what: { readonly reason: string; readonly at: number } | null) =>
    what && { reason: words(what.reason), at: isoTime(what.at) };
  const latest = request.versions.at(-1);
  const { ruling } = request;
  const seat = seatView(request.seat, memory.roll);
  return {
    ...{ number: request.id, url: `${parts.origin}/precedents/${request.id}`, result: request.stage },
    ...{ standing: standingAt(request, parts.now()), lodgedAt: isoTime(request.lodgedAt), version: latest?.number, hash: latest?.hash },
    text: parseRequest(words(latest?.text ?? "")) ?? null,
    askedBy: seat && { number: seat.number, region: seat.region, group: seat.group && words(seat.group) },
    ruling: ruling && {
      ...{ at: isoTime(ruling.at), version: ruling.version, reason: words(ruling.reason), conditions: ruling.conditions.map(words) },
      ...{ from: ruling.from, until: ruling.until, review: ruling.review },
    },
    ...{ withdrawn: given(request.withdrawn), ended: given(request.ended) },
    cites: citesOf(request),
    citedBy: all(parts)
      .filter((one) => citesOf(one).includes(request.id))
      .map(({ id }) => id),
  };
};

const table = (parts: Parts, some: readonly InnovationRequest[]): CsvTable => ({
  header: [
    ...["number", "result", "standing", "kind", "rule (English)", "rule (Welsh)", "keeper", "title (English)", "title (Welsh)", "extent"],
    ...["place", "from", "until", "review", "lodged", "ruled", "reason", "conditions", "cites", "cited by"],
  ],
  rows: some.map((request) => {
    const { text, ruling, number, result, standing, lodgedAt, cites, citedBy } = whole(parts, request);
    return [
      ...[number, result, standing, text?.kind ?? "", text?.rule.en ?? "", text?.rule.cy ?? "", text?.keeper ?? ""],
      ...[text?.title.en ?? "", text?.title.cy ?? "", text?.extent.join(" ") ?? "", text?.place ?? ""],
      ...[ruling?.from ?? "", ruling?.until ?? "", ruling?.review ?? "", lodgedAt, ruling?.at ?? ""],
      ...[ruling?.reason ?? "", ruling?.conditions.join(" | ") ?? "", cites.join(" "), citedBy.join(" ")],
    ];
  }),
});

/** Right to innovate requests: the register of precedents, and each of them. */
export const requestFormats: readonly Format[] = [
  {
    path: "/precedents",
    json: (parts) => ({ requests: all(parts).map((one) => whole(parts, one)) }),
    csv: (parts) => table(parts, all(parts)),
  },
  {
    path: "/precedents/:request",
    json: (parts, { request }) => {
      const known = parts.record.memory.request(request ?? "");
      return known ? whole(parts, known) : null;
    },
    csv: (parts, { request }) => {
      const known = parts.record.memory.request(request ?? "");
      return known ? table(parts, [known]) : null;
    },
  },
];
