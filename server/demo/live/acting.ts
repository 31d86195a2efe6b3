import type { Announced } from "../../../shared/assembly/room.ts";
import { chanceFrom } from "../../simulated/chance.ts";
import { intentsIn, somebodyLeaves } from "../../simulated/delegates.ts";
import type { Asked, Intent, Sitter } from "../../simulated/intent.ts";
import { nextMove } from "./chair.ts";
import { type Client, connect, watch } from "./client.ts";
import type { Business, Cast } from "./messages.ts";
import { presiderOf } from "./presider.ts";
import { readStatements } from "./reading.ts";
import { arrangeSitting } from "./supply.ts";
import type { SimulatedTime } from "./time.ts";
import { writeTogether } from "./writing/coAuthors.ts";

/** Connects so many at a time: a hall that comes in through one door. */
async function connectAll(cast: Cast): Promise<ReadonlyMap<string, Client>> {
  const clients = new Map<string, Client>();
  const waiting = [...cast.delegates];
  const door = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) clients.set(next.person, await connect(cast.origin, next));
  };
  await Promise.all(Array.from({ length: 6 }, door));
  return clients;
}

/** Simulated people at work. */
export interface Acting {
  /** Is told whenever there is other business. */
  heard(business: Business): void;
  /** Everybody goes home. */
  stop(): void;
}

/** Lets the cast act at the pace of `time`; `say` tells what happens in the large. */
export async function act(cast: Cast, time: SimulatedTime, say: (text: string) => void): Promise<Acting> {
  const chance = chanceFrom(`live ${time.now()}`);
  const facilitator = await connect(cast.origin, cast.facilitator);
  const secretariat = await connect(cast.origin, cast.secretariat);
  const clients = await connectAll(cast);
  say(`${clients.size} simulated delegates are connected.`);
  for (const together of cast.writing) writeTogether(together, clients, chance);
  const sitters: readonly Sitter[] = cast.delegates.flatMap((delegate) =>
    delegate.seats.map(({ seat, weight }) => ({ delegate, seat, weight })),
  );
  const presider = presiderOf(cast.facilitator.person, say);
  const occasions = new Set<string>();
  const confirming = new Set<string>();
  let business: Business | null = null;
  let arranging = false;
  let movedAt = time.now();
  let refusedInARow = 0;
  let moving = false;

  const later = ({ delegate, after, command, next }: Intent): void => {
    time.later(after, () => {
      const client = clients.get(delegate.person);
      void client?.ask(command).then((done) => (done && next ? client.ask(next) : null));
    });
  };
  let followed = "";
  const heard = (entries: readonly Announced[]): void => {
    const { room } = watched;
    presider.heard(entries, time.now());
    if (!room) return;
    if (followed !== room.sitting.id) {
      followed = room.sitting.id;
      for (const client of clients.values()) client.follow(followed, () => watched.seq);
    }
    for (const intent of intentsIn(room, sitters, occasions, chance)) later(intent);
  };
  const watched = watch(facilitator, heard);

  const move = async (command: Asked): Promise<void> => {
    moving = true;
    const done = await facilitator.ask(command);
    refusedInARow = done ? 0 : refusedInARow + 1;
    movedAt = time.now();
    moving = false;
    if (command.type === "OpenSitting" && done) say(`Sitting ${String(command.sitting)} is open.`);
    if (command.type === "CloseSitting" && done) say(`Sitting ${String(command.sitting)} is closed.`);
  };
  const confirm = (sitting: string): void => {
    if (confirming.has(sitting)) return;
    confirming.add(sitting);
    // A person who chaired may want to confirm the note as well: there is time for it.
    time.later(
      presider.byPerson ? 300_000 : 20_000,
      () =>
        void secretariat.ask({ type: "ConfirmNote", sitting }).then((done) => {
          if (done) say(`The decision note of sitting ${sitting} stands confirmed.`);
          else confirming.delete(sitting);
        }),
    );
  };
  const arrange = async (now: Business): Promise<void> => {
    arranging = true;
    const delegates = cast.delegates.flatMap((one) => {
      const client = clients.get(one.person);
      return client ? [{ client, cast: one }] : [];
    });
    const sitting = await arrangeSitting({ facilitator, secretariat, delegates, chance }, now, time.now());
    if (sitting) say(`Sitting ${sitting} begins in a minute: ${cast.origin}/sittings/${sitting}/live`);
    // Where something was refused there is another try, not at once.
    time.later(sitting ? 5_000 : 30_000, () => {
      arranging = false;
    });
  };

  time.every(1_000, () => {
    const now = time.now();
    if (business?.sitting === null && !arranging) void arrange(business);
    const { room } = watched;
    if (!room || moving || !facilitator.socket.connected || !presider.mayChair(now)) return;
    const scene = { room, now, movedAt, briefs: business?.briefs ?? [], seats: sitters.length, stuck: refusedInARow >= 5 };
    const next = nextMove(scene);
    if (next) void move(next);
  });
  time.every(45_000, () => {
    if (watched.room) for (const intent of somebodyLeaves(watched.room, sitters, chance)) later(intent);
  });
  readStatements(facilitator, {
    sitting: () => watched.room?.sitting.id ?? null,
    mayChair: () => presider.mayChair(time.now()),
    ...{ time, chance },
  });

  const hear = (told: Business): void => {
    const moved = told.sitting !== business?.sitting;
    business = told;
    for (const sitting of told.drafts) confirm(sitting);
    if (!moved) return;
    if (told.sitting !== null) presider.begin();
    watched.go(told.sitting);
  };
  return {
    heard: hear,
    stop: () => {
      time.stop();
      for (const { socket } of [facilitator, secretariat, ...clients.values()]) socket.disconnect();
    },
  };
}
