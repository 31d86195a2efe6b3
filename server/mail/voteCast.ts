import { href } from "../../app/locales/href.ts";
import type { PrivateChange } from "../../shared/journal.ts";
import type { Desk, Reader } from "./letters.ts";
import type { Outgoing } from "./smtp.ts";

/**
 * Tells whose vote a steward cast, or somebody by proxy, that it was cast and with which receipt (MND-5, PRX-5). Never what it was:
 * the desk can read the outbox. One mail, however often it is cast again that way (MND-7).
 */
export function voteCastLetter(
  desk: Desk,
  reader: Reader,
  { by, ballot, seat, receipt }: Pick<Extract<PrivateChange, { kind: "vote-told" }>, "by" | "ballot" | "seat" | "receipt">,
): Outgoing {
  const { language } = reader;
  const t = desk.t(language);
  const about = { seat: seat.slice(2), vote: ballot.replace("-", "/"), receipt };
  const steward = by === "steward";
  return {
    to: reader.email,
    subject: t(steward ? "mandates.mailStewardSubject" : "mandates.mailProxySubject", about),
    text: `${[
      t("mail.greeting", { name: reader.name }),
      t(steward ? "mandates.mailSteward" : "mandates.mailProxy", about),
      ...(steward ? [] : [t("mandates.mailProxyOwn")]),
      t("mandates.mailOnce"),
      `${t("mandates.mailWrong")} ${desk.origin}${href(language, `/ballots/${ballot}`)}`,
      desk.assembly(language),
    ].join("\n\n")}\n`,
  };
}
