import { smallestGroup } from "../opinion/groups.ts";

/** How far a round of statements is, as everybody may know it (OPN-18). */
export interface Answering {
  readonly round: string;
  /** People who have answered enough to be on the map; null below five. */
  readonly placed: number | null;
  /** The steps done of making the map, once the round is closed and while its map is made. */
  readonly making: { readonly done: number; readonly all: number } | null;
}

/** A statement that waits for the desk: without who put it (OPN-12). */
export interface ToRead {
  readonly id: string;
  readonly text: string;
  readonly lang: "en" | "cy";
}

/** How far it is, as the desk knows it. */
export interface Moderating {
  readonly round: string;
  /** Oldest first. */
  readonly waiting: readonly ToRead[];
  readonly people: number;
  readonly positions: number;
}

/** A person's own part in a round of statements: nobody else is told. */
export interface OwnStatements {
  readonly round: string;
  /** Numbers of the statements not answered yet, in this person's order (OPN-11). */
  readonly order: readonly number[];
  readonly answers: readonly { readonly statement: number; readonly position: "agree" | "disagree" | "pass" }[];
  /** What they put, oldest first; the number once the desk has decided. */
  readonly put: readonly { readonly text: string; readonly lang: "en" | "cy"; readonly number: number | null }[];
}

/** A number of people as the room hears it: null below five. */
export const toldPlaced = (people: number): number | null => (people < smallestGroup ? null : people);
