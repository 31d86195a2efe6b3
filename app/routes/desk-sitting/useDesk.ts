import { createContext, useContext } from "react";
import type { Titles } from "../../live/names.ts";
import type { QuorumBasis } from "../../live/quorumOf.ts";
import type { Live } from "../../live/useRoom.ts";
import type { OfferedTemplate } from "../desk-templates/offered.ts";
import type { MotionQuestions } from "./atDesk.ts";

/** What every part of the control room reads. */
export interface Desk {
  readonly live: Live;
  /** The server's time when the page was made. */
  readonly at: number;
  readonly titles: Titles;
  readonly quorum: QuorumBasis | null;
  /** The kind of group each seat belongs to. */
  readonly kinds: { readonly [seat: string]: string };
  /** May run the floor; the secretariat looks on, checks people in and prepares. */
  readonly facilitator: boolean;
  /** A facilitator, or whoever keeps the list at this sitting (DSK-1). */
  readonly keepsList: boolean;
  /** A facilitator, or whoever runs the votes. */
  readonly runsVotes: boolean;
  /** May take the chair. */
  readonly mayChair: boolean;
  /** Who reads, by id, and what the people of the desk are called. */
  readonly me: string;
  readonly names: { readonly [person: string]: string };
  /** Whose turns are longer, in percent (FLR-17). */
  readonly adjustments: { readonly [person: string]: number };
  /** The same, for clocks. */
  readonly ends: (person: string) => number;
  /** What a procedural motion asks the assembly, in both languages. */
  readonly questions: MotionQuestions;
  /** The page of the decision note; null while there is none. */
  readonly note: string | null;
  readonly templates: readonly OfferedTemplate[];
  /** The page's command id; each form makes its own of it. */
  readonly command: string;
  /** Reads something out at once. */
  readonly say: (text: string) => void;
}

export const DeskContext = createContext<Desk | null>(null);

/** The control room around this part. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a part of the control room stands outside it");
  return desk;
}
