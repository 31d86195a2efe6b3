import { addDays } from "../../../shared/calendar/days.ts";
import type { Story } from "./story.ts";

const entered = { group: "", listed: "", notice: "", bid: "", outcome: "", outcomeDay: "", source: "Invented for this demonstration" };

/** The register of civic spaces: a pub for sale that a group asked to bid for, a library in community hands, a hall put forward in Scotland. */
export function spacesSoFar(story: Story): void {
  const { world } = story;
  const desk = () => story.desk.planTeam;
  const pub = {
    ...entered,
    ...{ name: "The Packhorse", address: "High Street, Hawkridge", area: "E12000003", use: "pub", owner: "company" },
    ...{ group: "Friends of the Packhorse", listed: story.day(700) },
  };
  const library = {
    ...entered,
    ...{ name: "Station Road Library", address: "Station Road, Marlow Green", area: "E12000004", use: "library", owner: "council" },
    ...{ group: "Marlow Green Parish Council", listed: story.day(900), notice: story.day(500), bid: addDays(story.day(500), 20) },
  };
  story.on(200, 13, "A pub and a library are entered", async () => {
    await world.must(desk(), { type: "RegisterSpace", ...pub });
    await world.must(desk(), { type: "RegisterSpace", ...library });
  });
  story.on(150, 13, "The library is in community hands", async () => {
    const sold = { outcome: "community", outcomeDay: story.day(160), reason: "The parish council and the readers’ group took a lease." };
    await world.must(desk(), { type: "ChangeSpace", space: "2", ...library, ...sold });
  });
  story.on(90, 13, "The pub is for sale", async () => {
    const notice = story.day(95);
    const sale = { notice, bid: addDays(notice, 3), reason: "The owner means to sell. The Friends asked to bid." };
    await world.must(desk(), { type: "ChangeSpace", space: "1", ...pub, ...sale });
  });
  story.on(5, 13, "A hall in Scotland is put forward", async () => {
    const member = story.members().find(({ region }) => region === "S92000003");
    if (!member) return;
    const hall = { name: "Old Kirk Hall", address: "Shore Lane, Inverlay", area: "S92000003", use: "hall", owner: "faith-body" };
    await world.must(member.delegate, { type: "NominateSpace", seat: member.seat, ...entered, ...hall });
  });
}
