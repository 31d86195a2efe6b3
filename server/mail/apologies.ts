import { formatDateTime } from "../../app/locales/dates.ts";
import { href } from "../../app/locales/href.ts";
import type { PrivateChange } from "../../shared/journal.ts";
import type { Sitting } from "../../shared/sittings/state.ts";
import type { Desk, Reader } from "./letters.ts";
import type { Outgoing } from "./smtp.ts";

/**
 * Tells whoever else acts for a seat that apologies were sent for it, or taken back (ATT-6). Never why: that is for the desk (ATT-7).
 */
export function apologiesLetter(
  desk: Desk,
  reader: Reader,
  { sent, seat }: Pick<Extract<PrivateChange, { kind: "apologies" }>, "sent" | "seat">,
  sitting: Pick<Sitting, "id" | "startsAt">,
): Outgoing {
  const { language } = reader;
  const t = desk.t(language);
  const about = { seat: seat.slice(2), sitting: sitting.id };
  const when = formatDateTime(sitting.startsAt, language);
  const page = `${desk.origin}${href(language, `/chamber/${sitting.id}`)}`;
  return {
    to: reader.email,
    subject: t(sent ? "care.mailSubject" : "care.mailBackSubject", about),
    text: `${[
      t("mail.greeting", { name: reader.name }),
      t(sent ? "care.mailSent" : "care.mailBack", { ...about, when }),
      ...(sent ? [t("care.mailStandIn", { page })] : []),
      desk.assembly(language),
    ].join("\n\n")}\n`,
  };
}
