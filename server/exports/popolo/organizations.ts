import { catalogues } from "../../../app/locales/catalogues.server.ts";
import { tOf } from "../../../app/locales/words.tsx";
import { departmentNames } from "../../../app/routes/proposals/names.ts";
import { departments } from "../../../shared/proposals/departments.ts";
import { type PublicSeat, publicSeats } from "../../../shared/roll/views.ts";
import { type Parts, publicWords } from "../../loadContext.ts";
import { regionNames } from "../voteFormats.ts";
import { areaId, assemblyId, departmentId, holderId, postId, sources } from "./ids.ts";
import { creators } from "./motions.ts";
import { seatsHeard } from "./speeches.ts";
import { votesCast } from "./votes.ts";

const t = { en: tOf("en", catalogues.en), cy: tOf("cy", catalogues.cy) };

const seats = ({ record }: Parts): readonly PublicSeat[] => publicSeats(record.memory.roll);

/** A name in English, with the Welsh one as another name where there is one. */
const named = (en: string | null, cy: string | null) => ({
  name: en ?? cy,
  other_names: en !== null && cy !== null && cy !== en ? [{ name: cy, note: "cy" }] : [],
});

/** A nation or region, on the areas that things belong to. */
const area = (parts: Parts, code: string) => {
  const { name } = regionNames(parts, code);
  return { id: areaId(code), identifier: code, classification: "region", name: name.en ?? name.cy };
};

/** The assembly itself, with its seats as posts. */
const assembly = (parts: Parts) => {
  const { founding } = parts.record.memory;
  return {
    ...{ id: assemblyId, classification: "assembly" },
    ...named(founding && publicWords(parts.record, founding.nameEn), founding && publicWords(parts.record, founding.nameCy)),
    posts: seats(parts).map(({ number, region }) => ({
      ...{ id: postId(number), label: `Seat ${number}`, role: "delegate", organization_id: assemblyId, area_id: areaId(region) },
    })),
    sources: sources(parts, "/roll"),
  };
};

/** Groups that may be named: those on the public roll, and those that voted as such and are gone from it since (ROL-7). */
const groups = (parts: Parts) => {
  const { roll } = parts.record.memory;
  const standing = new Set(seats(parts).flatMap(({ group }) => group?.id ?? []));
  const voted = new Set(votesCast(parts).flatMap(({ group_id }) => group_id ?? []));
  return Object.values(roll.groups)
    .filter(({ id, isProtected }) => !isProtected && (standing.has(id) || voted.has(id)))
    .map(({ id, name, kind, authority, region }) => ({
      ...{
        id,
        name: publicWords(parts.record, name),
        classification: "community group",
        kind,
        area_id: areaId(region),
        area: area(parts, region),
      },
      identifiers: authority === null ? [] : [{ scheme: "GSS", identifier: authority }],
      sources: sources(parts, "/roll"),
    }));
};

/** Bodies that are asked to reply. */
const bodies = (parts: Parts) =>
  departments.map(({ code }) => ({
    ...{ id: departmentId(code), classification: "government body" },
    ...named(t.en(departmentNames[code]), t.cy(departmentNames[code])),
    sources: sources(parts, "/plan"),
  }));

/** The assembly, its groups and the bodies that it asks. */
export const organizations = (parts: Parts) => [assembly(parts), ...groups(parts), ...bodies(parts)];

/**
 * Whoever acts for a seat, or has acted for one in public. OPD-1: delegates are named nowhere in public, so nobody is named here, and one
 * who acts for two seats stands here twice; of a protected seat only what it did in public tells that somebody acts for it.
 */
export const persons = (parts: Parts) => {
  const onRoll = seats(parts).flatMap(({ number, group }) => (group?.delegate ? [holderId(number)] : []));
  const acted = [...seatsHeard(parts).map(holderId), ...votesCast(parts).map(({ voter_id }) => voter_id), ...creators(parts)];
  const numberOf = (id: string): number => Number(id.slice(holderId(0).length - 1));
  return [...new Set([...onRoll, ...acted])]
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((id) => ({ id, name: null, summary: `Whoever acts for seat ${numberOf(id)}. Delegates are not named in public.` }));
};

/** Every seat of the roll: held by a group in the assembly, and by whoever acts for it; of a protected one only number and region (ROL-7). */
export const memberships = (parts: Parts) =>
  seats(parts).map(({ number, region, group }) => ({
    ...{ id: postId(number), label: `Seat ${number}`, role: "delegate", organization_id: assemblyId, post_id: postId(number) },
    ...{ person_id: group?.delegate ? holderId(number) : null, on_behalf_of_id: group?.id ?? null },
    ...{ area_id: areaId(region), area: area(parts, region), sources: sources(parts, "/roll") },
  }));
