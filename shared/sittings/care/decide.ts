import { type Decision, type Facts, isRefusal, type Refusal, refuse, words } from "../../journal.ts";
import type { SittingsKnow } from "../know.ts";
import { presence } from "../questions.ts";
import type { Sitting } from "../state.ts";
import { type Acting, actingFor, alreadySo, decided, foundSitting } from "../within.ts";
import { closedNow } from "./closed.ts";
import type { CareCommand, CareCommandOf } from "./commands.ts";

/** Apologies (ATT-6 to ATT-8), and the channels by which a sitting can be followed (ACC-1, ACC-2). */
export function decideCare(command: CareCommand, know: SittingsKnow, facts: Facts): Decision | Refusal {
  const sitting = foundSitting(command.sitting, know);
  if (isRefusal(sitting)) return sitting;
  if (sitting.phase.name === "closed") return refuse("sittingClosed", { sitting: sitting.id });
  switch (command.type) {
    case "SetAccess":
      return setAccess(command, sitting, facts);
    case "ReopenItem":
      // CLO-4: what was said meanwhile stays closed.
      return closedNow(sitting, command.item) ? decided(sitting, { type: "ItemReopened", item: command.item }) : alreadySo;
    default:
      return apologise(command, sitting, know, facts);
  }
}

/** Whether apologies stand for a seat. */
export const hasApologies = (sitting: Sitting, seat: string): boolean => sitting.apologies?.includes(seat) ?? false;

function apologise(
  command: CareCommandOf<"SendApologies" | "TakeBackApologies">,
  sitting: Sitting,
  know: SittingsKnow,
  facts: Facts,
): Decision | Refusal {
  const acting = actingFor(know, facts, command.seat);
  if (isRefusal(acting)) return acting;
  const { seat, by } = acting;
  const stands = hasApologies(sitting, seat.id);
  const about = { kind: "apologies", sitting: sitting.id, seat: seat.id } as const;
  if (command.type === "TakeBackApologies") {
    if (!stands) return alreadySo;
    const taken = decided(sitting, { type: "ApologiesTakenBack", seat: seat.id, by });
    return { ...taken, keep: [{ ...about, sent: false, reason: null, tell: others(acting, facts) }] };
  }
  // Whoever is there has nothing to apologise for.
  if (presence(sitting, seat.id)) return refuse("apologiesWhileHere", { seat: seat.number }, "seat");
  const reason = command.reason === null ? null : { text: command.reason, lang: command.lang };
  // ATT-7: sent again with a reason, only the reason is new.
  if (stands) return reason === null ? alreadySo : { events: [], keep: [{ ...about, sent: true, reason, tell: [] }] };
  const sent = decided(sitting, { type: "ApologiesSent", seat: seat.id, by });
  return { ...sent, keep: [{ ...about, sent: true, reason, tell: others(acting, facts) }] };
}

/** ATT-6: whoever else acts for the seat is told: the alternate, or the delegate where the alternate sent them; both where the desk did. */
const others = ({ seat }: Acting, facts: Facts): readonly string[] =>
  [...new Set([seat.delegate, seat.alternate])].flatMap((person) => (person === null || person === facts.actor.id ? [] : [person]));

/** ACC-1, ACC-2: all of them at once, as they stood in the form. */
function setAccess(command: CareCommandOf<"SetAccess">, sitting: Sitting, facts: Facts): Decision {
  const { captions, bsl, interpretation, phone, pin } = command;
  const { access } = sitting;
  const before = (hash: string | null | undefined): string | null => (hash ? (facts.wordsOf(hash) ?? null) : null);
  const same = (["captions", "bsl", "interpretation", "phone", "pin"] as const).every((one) => before(access?.[one]) === command[one]);
  if (same) return alreadySo;
  const said = (typed: string | null, show: "now" | "desk" = "now") => (typed === null ? null : words(typed, "en", show));
  return decided(sitting, {
    type: "AccessSet",
    captions: said(captions),
    bsl: said(bsl),
    interpretation: said(interpretation),
    phone: said(phone),
    pin: said(pin, "desk"),
  });
}
