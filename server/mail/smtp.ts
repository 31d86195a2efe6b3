import { createTransport } from "nodemailer";
import { emailPattern, tidied } from "../../shared/founding/person.ts";

/** One mail on its way out. */
export interface Outgoing {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where whoever gets it can stop such mails with one press (RFC 8058); left out where it is not of that kind. */
  readonly unsubscribe?: string | null;
}

/** Sends one mail, or throws with the other side's reason. */
export type Carrier = (mail: Outgoing) => Promise<void>;

/** Who mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** `Tessera <mail@assembly.example>` or the bare address; null where it is neither. */
export function senderOf(text: string): Sender | null {
  const match = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))\s*$/u.exec(text);
  const address = (match?.[2] ?? match?.[3] ?? "").toLowerCase();
  return emailPattern.test(address) ? { name: oneLine(match?.[1] ?? ""), address } : null;
}

/** No line may end inside a header: every control character becomes a space. */
export const oneLine = (text: string): string => tidied(text.replace(/\p{Cc}/gu, " "));

/** FOL-8: mail programs show a button of their own, which posts to this address. */
const stoppedBy = (address: string) => ({
  "List-Unsubscribe": `<${oneLine(address)}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
});

/**
 * Mails leave through this SMTP server. The address is passed as data, never as a line to be parsed, so that nothing in a name,
 * address or subject can add a header or a second reader. Mails hold plain text only: no file or address is ever fetched.
 */
export function smtpCarrier(url: string, from: Sender): Carrier & { close(): void } {
  const transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  const carry = async ({ to, subject, text, unsubscribe }: Outgoing): Promise<void> => {
    if (!emailPattern.test(to)) throw new Error("The address is not one that mail can be sent to.");
    await transport.sendMail({
      from: { name: from.name, address: from.address },
      to: { name: "", address: to },
      subject: oneLine(subject),
      text,
      headers: { "Auto-Submitted": "auto-generated", ...(unsubscribe ? stoppedBy(unsubscribe) : {}) },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return Object.assign(carry, { close: () => transport.close() });
}
