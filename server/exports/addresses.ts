import { noteAddresses } from "../../shared/minutes/dates.ts";
import type { Parts } from "../loadContext.ts";
import { placesInRegister } from "./placeFormats.ts";

/** What stands in an address for what varies. */
export type Params = { readonly [name: string]: string };

const ids = (kind: Parameters<Parts["record"]["memory"]["ids"]>[0], name: string) => (parts: Parts) =>
  parts.record.memory.ids(kind).map((id): Params => ({ [name]: id }));

/** Votes by year and number; as express writes them. */
const votes = ({ record: { memory } }: Parts, are: (id: string) => boolean = () => true): readonly Params[] =>
  memory
    .ids("ballot")
    .filter((id) => memory.ballot(id)?.phase !== "prepared" && are(id))
    .map((id) => ({ year: id.split("-")[0] ?? "", number: id.split("-")[1] ?? "" }));

const versions = ({ record: { memory } }: Parts): readonly { readonly proposal: string; readonly number: number }[] =>
  memory.ids("proposal").flatMap((id) => (memory.proposal(id)?.versions ?? []).map(({ number }) => ({ proposal: id, number })));

/** Declared votes among options: what they have beside their page. */
const countedVotes = (parts: Parts): readonly Params[] =>
  votes(parts, (id) => {
    const ballot = parts.record.memory.ballot(id);
    return ballot?.phase === "declared" && ballot.winners !== undefined;
  });

/**
 * Everything that stands at an address with something that varies in it, by the address as express writes it. Of comparisons those of
 * neighbouring versions: any two can be compared, and all of them follow from the texts.
 */
const standing: { readonly [path: string]: (parts: Parts) => readonly Params[] } = {
  "/plan/:item": ids("plan", "item"),
  "/outcomes/:outcome": ids("outcome", "outcome"),
  "/proposals/:proposal": ids("proposal", "proposal"),
  "/proposals/:proposal/versions": ids("proposal", "proposal"),
  "/proposals/:proposal/amendments": ids("proposal", "proposal"),
  "/proposals/:proposal/amendments/collisions": ids("proposal", "proposal"),
  "/proposals/:proposal/amendments/order": ids("proposal", "proposal"),
  "/proposals/:proposal/amendments/:amendment": ({ record: { memory } }) =>
    memory
      .ids("proposal")
      .flatMap((proposal) => memory.amendmentsOf(proposal).map(({ id }) => ({ proposal, amendment: id.slice(proposal.length + 1) }))),
  "/proposals/:proposal/:version": (parts) => versions(parts).map(({ proposal, number }) => ({ proposal, version: `v${number}` })),
  "/proposals/:proposal/:version/languages": (parts) =>
    versions(parts).map(({ proposal, number }) => ({ proposal, version: `v${number}` })),
  "/proposals/:proposal/:version/against/:other": (parts) =>
    versions(parts)
      .filter(({ number }) => number > 1)
      .map(({ proposal, number }) => ({ proposal, version: `v${number}`, other: `v${number - 1}` })),
  "/precedents/:request": ids("request", "request"),
  "/places/:place": (parts) => placesInRegister(parts).map((place) => ({ place })),
  "/civic-spaces/:space": ids("space", "space"),
  "/elections/:election": ids("election", "election"),
  "/minutes/:date": ({ record }) => noteAddresses(record.memory).map(({ address }) => ({ date: address })),
  "/minutes/:date/:version": ({ record: { memory } }) =>
    noteAddresses(memory).flatMap(({ address, sitting }) =>
      (memory.minutes(sitting)?.versions ?? []).map(({ number }) => ({ date: address, version: `v${number}` })),
    ),
  "/evidence/:measure": ids("measure", "measure"),
  "/sittings/:sitting": ids("sitting", "sitting"),
  "/sittings/:sitting/voice": ids("sitting", "sitting"),
  "/sittings/:sitting/moderation": ids("sitting", "sitting"),
  "/sittings/:sitting/map/:round": ({ record: { memory } }) =>
    memory
      .ids("sitting")
      .flatMap((sitting) =>
        (memory.sitting(sitting)?.rounds ?? []).filter(({ format }) => format === "statements").map(({ id }) => ({ sitting, round: id })),
      ),
  "/votes/:year/:number": (parts) => votes(parts),
  "/votes/:year/:number/options": countedVotes,
  "/votes/:year/:number/rounds": countedVotes,
  "/votes/:year/:number/pairs": countedVotes,
};

/** What stands at an address now: one set of what varies for each; one empty set where nothing does. Null: nobody has said. */
export const paramsOf = (parts: Parts, path: string): readonly Params[] | null =>
  path.includes(":") ? (standing[path]?.(parts) ?? null) : [{}];

/** The address with what varies filled in. */
export const filledIn = (path: string, params: Params): string => path.replace(/:([a-z]+)/g, (_, name: string) => params[name] ?? "");
