import type { Room } from "../../shared/assembly/room.ts";
import { freshResult } from "./freshResult.ts";
import { Result } from "./Result.tsx";

/** The result declared last, as long as it is what the room talks about. */
export function ResultNow({ room }: { readonly room: Room }) {
  const ballot = freshResult(room);
  return ballot ? <Result room={room} ballot={ballot} /> : null;
}
