import type { Access } from "../../../shared/sittings/care/access.ts";
import { hasApologies } from "../../../shared/sittings/care/decide.ts";
import { presence } from "../../../shared/sittings/questions.ts";
import type { AskShown } from "../../../shared/sittings/tables/help.ts";
import type { TesseraContext } from "../../context.ts";
import type { Lang } from "../../locales/href.ts";
import { mySeats } from "../chamber-sitting/load.ts";
import { type OwnState, ownState } from "../chamber-sitting/ownState.ts";

/** One of the reader's seats, with what can be done for it now. */
export interface SeatHelped {
  readonly seat: string;
  readonly number: number;
  readonly group: string | null;
  readonly can: OwnState["kind"];
  readonly here: boolean;
  readonly apologies: boolean;
  /** Why, as it was written; null where nothing was. */
  readonly reason: string | null;
}

/** The page of help at a sitting. */
export interface HelpStart {
  readonly id: string;
  readonly closed: boolean;
  readonly startsAt: number;
  readonly seats: readonly SeatHelped[];
  readonly asks: readonly AskShown[];
  readonly contact: string | null;
  readonly phone: string | null;
  readonly access: Access | null;
  /** The words of the channels by hash. */
  readonly texts: { readonly [hash: string]: string };
  readonly pin: string | null;
  readonly command: string;
}

/** Loads it for whoever reads; 404 where there is no such sitting. */
export function loadHelp(context: TesseraContext, id: string, lang: Lang): HelpStart {
  const found = context.room(id);
  if (!found) throw new Response("", { status: 404 });
  const { room } = found;
  const { sitting } = room;
  const reasons = context.apologyReasons(id);
  const person = context.viewer.actor.id;
  const texts = Object.values(sitting.access ?? {}).flatMap((hash) => {
    const text = hash === null ? null : context.words(hash);
    return hash === null || text === null ? [] : [[hash, text] as const];
  });
  return {
    ...{ id, closed: sitting.phase.name === "closed", startsAt: sitting.startsAt },
    seats: mySeats(context, lang, `/chamber/${id}`).map(({ seat, number, group }) => ({
      ...{ seat, number, group },
      can: ownState(room, seat, person, context.now()).kind,
      here: presence(sitting, seat) !== null,
      apologies: hasApologies(sitting, seat),
      reason: reasons[seat]?.text ?? null,
    })),
    asks: context.helps(id).flatMap((one) => ("ask" in one && one.person === person ? [one] : [])),
    contact: context.contact,
    phone: context.phone,
    access: sitting.access ?? null,
    texts: Object.fromEntries(texts),
    pin: context.joining(id).pin,
    command: context.newCommandId(),
  };
}
