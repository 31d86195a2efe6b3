import { byHandShown } from "../../app/routes/proposal/byHand.ts";
import { standingShown } from "../../app/routes/proposal-languages/shown.ts";
import type { Hash, Time } from "../../shared/journal.ts";
import { compareProposals, proposalCounts } from "../../shared/proposals/comparison.ts";
import { readFigure } from "../../shared/proposals/figure.ts";
import { currentVersion } from "../../shared/proposals/questions.ts";
import type { Proposal } from "../../shared/proposals/state.ts";
import { emptyProposalText, type ProposalText, parseProposal } from "../../shared/proposals/text.ts";
import { clausesOf, type ProposalView, proposalView } from "../../shared/proposals/views.ts";
import { type Parts, publicWords } from "../loadContext.ts";
import type { CsvTable, Format } from "./dataRoutes.ts";

/** A time as machines read it, `2026-11-21T10:00:00.000Z`. */
export const isoTime = (at: Time): string => new Date(at).toISOString();

/** The text of a version of a proposal (the one that counts now, without a number); null where there is none or it was withdrawn. */
export function proposalText(parts: Parts, id: string, version?: number): ProposalText | null {
  const proposal = parts.record.memory.proposal(id);
  const shown = proposal && (version === undefined ? currentVersion(proposal) : proposal.versions.find((one) => one.number === version));
  return shown ? (parseProposal(publicWords(parts.record, shown.text) ?? undefined) ?? null) : null;
}

/** A proposal's line in the register. */
const line = (parts: Parts, { id, stage, chapter, publishedAt, lodgedAt, versions, sponsors, decided }: Proposal) => {
  const text = proposalText(parts, id);
  return {
    ...{
      number: id,
      url: `${parts.origin}/proposals/${id}`,
      stage,
      chapter,
      extent: text?.extent ?? [],
      addressees: text?.addressees ?? [],
    },
    title: text?.title ?? null,
    summary: text?.summary ?? null,
    ...{
      publishedAt: isoTime(publishedAt),
      lodgedAt: lodgedAt === null ? null : isoTime(lodgedAt),
      versions: versions.length,
      sponsors: sponsors.length,
    },
    decided: decided && { vote: decided.ballot, version: decided.version, carried: decided.carried, at: isoTime(decided.at) },
  };
};

const lines = (parts: Parts) =>
  parts.record.memory.ids("proposal").flatMap((id) => {
    const proposal = parts.record.memory.proposal(id);
    return proposal ? [line(parts, proposal)] : [];
  });

/** The number in `v3`; undefined where it is none. */
const versionIn = (text: string | undefined): number | undefined => {
  const found = /^v([1-9]\d{0,5})$/.exec(text ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
};

const viewOf = (parts: Parts, id: string | undefined, version?: number): ProposalView | null => {
  const { record } = parts;
  const proposal = record.memory.proposal(id ?? "");
  return (proposal && proposalView(proposal, (hash) => publicWords(record, hash), record.memory.roll, version)) ?? null;
};

/** Of a sponsoring seat number and region, and its group unless it is protected (ROL-7). People are not named. */
const seat = (parts: Parts) => (one: { readonly number: number; readonly region: string; readonly group: Hash | null }) => ({
  number: one.number,
  region: one.region,
  group: one.group && publicWords(parts.record, one.group),
});

const whole = (parts: Parts, view: ProposalView | null) =>
  view && {
    ...{ number: view.id, url: `${parts.origin}/proposals/${view.id}`, stage: view.stage, chapter: view.chapter, extent: view.extent },
    addressees: view.addressees,
    version: version(view.version),
    isCurrent: view.isCurrent,
    text: view.text,
    byHand: byHandShown((hash) => publicWords(parts.record, hash), parts.record.memory.proposal(view.id) ?? {}),
    check: view.check && { answers: view.check.answers, at: isoTime(view.check.at) },
    confirmations: view.confirmations.map(({ language, at }) => ({ language, at: isoTime(at) })),
    proposedBy: view.proposedBy && seat(parts)(view.proposedBy),
    sponsors: view.sponsors.map(seat(parts)),
    versions: view.versions.map(version),
    publishedAt: isoTime(view.publishedAt),
    lodgedAt: view.lodgedAt === null ? null : isoTime(view.lodgedAt),
    admitted: ruling(view.admitted),
    returned: ruling(view.returned),
    withdrawn: ruling(view.withdrawn),
    agenda: view.agenda.map(({ sitting, item, at }) => ({ sitting, item, at: isoTime(at) })),
    ...joining(parts, view.id),
    vote: view.decided?.ballot ?? view.frozen?.ballot ?? null,
    decided: view.decided && { ...view.decided, at: isoTime(view.decided.at) },
  };

/** What it was joined into, and what it was made of by joining; nothing for any other proposal. */
const joining = (parts: Parts, id: string) => {
  const { joined, joins } = parts.record.memory.proposal(id) ?? {};
  return {
    ...(joined ? { joinedInto: { number: joined.into, at: isoTime(joined.at) } } : {}),
    ...(joins ? { joins: joins.proposals } : {}),
  };
};

/** `amendment`: the one it was made of; null where the author wrote it. */
const version = ({ number, hash, at, reason, amendment }: ProposalView["version"]) => ({
  number,
  hash,
  at: isoTime(at),
  reason,
  amendment,
});
const ruling = (given: ProposalView["admitted"]) => given && { reason: given.text, at: isoTime(given.at) };

/** Two versions compared: what applied to the text of `from` gives that of `to` (DIF-8). */
const compared = (parts: Parts, id: string | undefined, to: number | undefined, from: number | undefined) => {
  if (id === undefined || to === undefined || from === undefined) return null;
  const [before, after] = [viewOf(parts, id, from), viewOf(parts, id, to)];
  if (!before?.text || !after?.text) return null;
  const comparison = compareProposals(before.text, after.text);
  return {
    ...{ number: id, url: `${parts.origin}/proposals/${id}/v${to}/against/v${from}` },
    ...{ from: version(before.version), to: version(after.version), counts: proposalCounts(comparison), comparison },
  };
};

/** English and Welsh of a version: what changed in each, which was left behind, who confirmed each by what they are. */
const languages = (parts: Parts, id: string | undefined, number: number | undefined) => {
  const proposal = parts.record.memory.proposal(id ?? "");
  const words = (hash: Hash): string | null => publicWords(parts.record, hash);
  const standing = proposal && number !== undefined && standingShown({ words, person: () => null }, proposal, number);
  if (!proposal || !standing) return null;
  const said = ({ machine, machineStands, confirmed }: (typeof standing)["languages"]["en"]) => ({
    ...{ machine, machineStands },
    confirmed: confirmed && { by: confirmed.by, at: isoTime(confirmed.at), unchanged: confirmed.unchanged },
  });
  const text = proposalText(parts, proposal.id, number);
  return {
    ...{ number: proposal.id, url: `${parts.origin}/proposals/${proposal.id}/v${number}/languages`, version: number },
    ...{ since: standing.since, sinceConfirmed: standing.sinceConfirmed },
    differing: standing.parts.filter(({ behind }) => behind !== null).map(({ part }) => part),
    parts: standing.parts.map(({ part, changed, missing, behind, pieces }) => ({
      ...{ part, en: text?.[part].en ?? "", cy: text?.[part].cy ?? "", changed, missing, behind, pieces },
    })),
    languages: { en: said(standing.languages.en), cy: said(standing.languages.cy) },
  };
};

const none = { measure: "", comparison: "", value: "", unit: "", place: "" };

/** The clauses, one a row; a numeric one also taken apart (PRP-19). */
const clauses = (view: ProposalView | null): CsvTable | null =>
  view && {
    header: ["proposal", "version", "clause", "language", "text", "measure", "comparison", "value", "unit", "place"],
    rows: clausesOf(view.text ?? emptyProposalText).map(({ number, text }) => {
      const { measure, comparison, value, unit, place } = readFigure(text)?.figure ?? none;
      return [view.id, view.version.number, number, view.text?.language ?? "", text, measure, comparison, value, unit, place];
    }),
  };

/** Proposals: the register, each proposal as it counts now, each of its versions. */
export const proposalFormats: readonly Format[] = [
  {
    path: "/proposals",
    json: (parts) => ({ proposals: lines(parts) }),
    csv: (parts) => ({
      header: [
        "number",
        "stage",
        "title (English)",
        "title (Welsh)",
        "chapter",
        "extent",
        "published",
        "versions",
        "sponsors",
        "vote",
        "carried",
      ],
      rows: lines(parts).map((one) => [
        ...[one.number, one.stage, one.title?.en ?? "", one.title?.cy ?? "", one.chapter, one.extent.join(" "), one.publishedAt],
        ...[one.versions, one.sponsors, one.decided?.vote ?? "", one.decided ? String(one.decided.carried) : ""],
      ]),
    }),
  },
  {
    path: "/proposals/:proposal",
    json: (parts, { proposal }) => whole(parts, viewOf(parts, proposal)),
    csv: (parts, { proposal }) => clauses(viewOf(parts, proposal)),
  },
  {
    path: "/proposals/:proposal/:version",
    json: (parts, { proposal, version: asked }) => {
      const number = versionIn(asked);
      return number === undefined ? null : whole(parts, viewOf(parts, proposal, number));
    },
    csv: (parts, { proposal, version: asked }) => {
      const number = versionIn(asked);
      return number === undefined ? null : clauses(viewOf(parts, proposal, number));
    },
  },
  {
    path: "/proposals/:proposal/:version/languages",
    json: (parts, { proposal, version: asked }) => languages(parts, proposal, versionIn(asked)),
  },
  {
    path: "/proposals/:proposal/:version/against/:other",
    json: (parts, { proposal, version: to, other }) => compared(parts, proposal, versionIn(to), versionIn(other)),
  },
];
