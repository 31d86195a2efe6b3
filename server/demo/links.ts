import { createHmac } from "node:crypto";
import { membersOf } from "../simulated/members.ts";
import type { Running } from "../web.ts";
import type { Cast } from "./live/messages.ts";
import { deskPeople, seatsForPeople } from "./world/people.ts";

/** The public page of the newest opinion map; null while there is none. */
export function publishedMap({ memory }: Pick<Running["parts"]["record"], "memory">): string | null {
  const pages = memory
    .ids("sitting")
    .flatMap((id) => (memory.sitting(id)?.statements ?? []).flatMap(({ round, map }) => (map ? [`/sittings/${id}/map/${round}`] : [])));
  return pages.at(-1) ?? null;
}

/** Makes the demonstration's sign-in links, the same ones at every start. */
export function linksOf(running: Running, secret: string) {
  const { personal, record } = running.parts;
  const idOf = (email: string): string => {
    const id = personal.personByEmail(email);
    if (id === undefined) throw new Error(`the demonstration has nobody with the address ${email}; start it with --fresh`);
    return id;
  };
  const tokenOf = (name: string): string => createHmac("sha256", secret).update(name).digest("base64url");
  const link = (person: string): { readonly person: string; readonly token: string } => {
    const token = tokenOf(person);
    personal.signIn.makeDemonstrationLink(person, { token });
    return { person, token };
  };
  const together = <T>(work: () => T): T => record.db.sqlite.transaction(work).immediate();

  return {
    /** The path of somebody's link. */
    pathFor: (email: string): string => {
      // By address, so that the links of the desk stay the same even when the assembly is begun anew.
      return personal.signIn.makeDemonstrationLink(idOf(email), { token: tokenOf(email) });
    },
    /** Everybody who is simulated: all delegates but the two whose seats are left for people, a facilitator and a secretary. */
    cast: (origin: string): Cast =>
      together(() => {
        const left = Object.values(seatsForPeople).map(({ email }) => idOf(email));
        const bySeat = membersOf({ record, language: (person) => personal.people.byId(person)?.language ?? "en" });
        const delegates = new Map<string, { language: "en" | "cy"; seats: { seat: string; region: string; weight: number }[] }>();
        for (const { delegate, seat, region, weight, language } of bySeat) {
          if (left.includes(delegate)) continue;
          const held = delegates.get(delegate) ?? { language, seats: [] };
          held.seats.push({ seat, region, weight });
          delegates.set(delegate, held);
        }
        return {
          kind: "cast",
          origin,
          facilitator: link(idOf(deskPeople.simulatedFacilitator.email)),
          secretariat: link(idOf(deskPeople.simulatedSecretariat.email)),
          delegates: [...delegates].map(([person, held]) => ({ ...link(person), ...held })),
          writing: left.flatMap((author) =>
            personal.drafts.ofPerson(author).flatMap(({ id }) => {
              const invited = personal.drafts.seats(id).filter(({ role }) => role === "editor");
              const people = bySeat.filter(({ seat }) => invited.some((one) => one.seat === seat)).map(({ delegate }) => delegate);
              return people.length > 0 ? [{ draft: id, people }] : [];
            }),
          ),
        };
      }),
  };
}
