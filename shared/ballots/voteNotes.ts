import { z } from "zod";
import type { Decision, Facts, Refusal } from "../journal.ts";
import { refuse } from "../journal.ts";
import { seatById, seatsOfPerson } from "../roll/questions.ts";
import type { Roll } from "../roll/state.ts";
import { textLimits } from "../textLimits.ts";
import { ballotIdSchema, seatIdSchema } from "./events.ts";
import type { BallotKnow } from "./know.ts";
import { registerIndex } from "./register.ts";

/** What a group notes about the vote of one of its seats: how it asks its delegate to vote, or why the seat voted as it did. */
export type VoteNoteAbout = "steer" | "why";

const noteCommand = <T extends "WriteSteer" | "WriteWhy">(type: T, most: number) =>
  z.object({
    type: z.literal(type),
    ballot: ballotIdSchema,
    seat: seatIdSchema,
    /** Empty: nothing any more. */
    text: z.string().trim().max(most).default(""),
    lang: z.enum(["en", "cy"]).default("en"),
  });

/** The commands about notes, checked at the door. */
export const voteNoteCommands = [noteCommand("WriteSteer", textLimits.voteNote), noteCommand("WriteWhy", textLimits.voteNote)] as const;
type VoteNoteCommand = z.infer<(typeof voteNoteCommands)[number]>;

/** Whether this person acts for a seat of the group that holds this seat: they read and write what the group notes about its votes (SHR-1). */
export const actsForItsGroup = (roll: Roll, person: string, seat: string): boolean => {
  const group = seatById(roll, seat)?.group;
  return group !== undefined && seatsOfPerson(roll, person).some((own) => own.group === group);
};

/**
 * Notes how a group asks its delegate to vote, or why a seat voted as it did. Nothing of it goes into the record (SHR-1). Refuses a
 * steer once voting is over and a reason before the result is declared (SHR-2), and a seat that is not on the register.
 */
export const decideVoteNote = (command: VoteNoteCommand, know: BallotKnow, facts: Facts): Decision | Refusal => {
  const { seat, text, lang } = command;
  const ballot = know.ballot(command.ballot);
  if (!ballot) return refuse("ballotUnknown", { ballot: command.ballot });
  const about: VoteNoteAbout = command.type === "WriteSteer" ? "steer" : "why";
  const values = { ballot: ballot.id.replace("-", "/") };
  // Taking away is always possible; only something new has its time.
  if (text !== "" && about === "steer" && ballot.phase !== "prepared" && ballot.phase !== "open")
    return refuse("steerTooLate", values, "text");
  if (text !== "" && about === "why" && ballot.phase !== "declared") return refuse("whyTooEarly", values, "text");
  if ("register" in ballot && registerIndex(ballot.register, seat) < 0)
    return refuse("ballotSeatNotListed", { seat: seat.slice(2) }, "seat");
  const written = text === "" ? null : { text, lang };
  return { events: [], keep: [{ kind: "vote-note", ballot: ballot.id, seat, about, person: facts.actor.id, written }] };
};
