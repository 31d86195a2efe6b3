import type { Room } from "../../shared/assembly/room.ts";
import { currentVersion } from "../../shared/proposals/questions.ts";
import { parseProposal } from "../../shared/proposals/text.ts";
import { filledSeats } from "../../shared/roll/questions.ts";
import type { AskShown, HelpShown } from "../../shared/sittings/tables/help.ts";
import type { TesseraContext } from "../context.ts";
import type { Lang } from "../locales/href.ts";
import type { Titles } from "./names.ts";
import type { QuorumBasis } from "./quorumOf.ts";

/** What every live page begins with. */
export interface LiveStart {
  readonly room: Room;
  readonly seq: number;
  /** The server's time when the page was made. */
  readonly at: number;
  readonly titles: Titles;
  readonly quorum: QuorumBasis | null;
  /** The calls for help that this viewer may know of: of tables, and of people. */
  readonly helps: readonly (HelpShown | AskShown)[];
}

/** Loads the room of a sitting for a page in `lang`; answers 404 where there is no such sitting. */
export function loadLive(context: TesseraContext, sitting: string, lang: Lang): LiveStart {
  const found = context.room(sitting);
  if (!found) throw new Response("", { status: 404 });
  const { assembly } = context;
  const titles: { [proposal: string]: string } = {};
  const { items, rounds } = found.room.sitting;
  const candidates = rounds.flatMap(({ marks }) => marks?.candidates ?? []);
  for (const { proposal } of [...items, ...candidates]) {
    const known = proposal === null ? undefined : assembly.proposal(proposal);
    const version = known && currentVersion(known);
    const text = version ? parseProposal(context.words(version.text) ?? undefined) : undefined;
    const title = text && (text.title[lang] || text.title.en || text.title.cy);
    if (proposal !== null && title) titles[proposal] = title;
  }
  const orders = assembly.founding?.orders;
  return {
    ...found,
    at: context.now(),
    titles,
    helps: context.helps(sitting),
    quorum: orders ? { orders, filled: filledSeats(assembly.roll).map((seat) => seat.id) } : null,
  };
}
