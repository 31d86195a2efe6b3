import { createTransport } from "nodemailer";
import { emailPattern, tidied } from "../../shared/founding/person.ts";

/** One mail on its way out. */
export interface Outgoing {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends one mail, or throws with the other side's reason. */
export type Carrier = (mail: Outgoing) => Promise<void>;

/** Who mails come from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** What is configured: `smtp` is null where mails only wait on the desk. */
export interface MailConfiguration {
  readonly smtp: string | null;
  readonly from: Sender | null;
}

/** `Tessera <mail@assembly.example>` or the bare address; null where it is neither. */
export function senderOf(text: string): Sender | null {
  const match = /^\s*(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|([^<>\s]+))\s*$/u.exec(text);
  const address = (match?.[2] ?? match?.[3] ?? "").toLowerCase();
  return emailPattern.test(address) ? { name: oneLine(match?.[1] ?? ""), address } : null;
}

/** No line may end inside a header: every control character becomes a space. */
export const oneLine = (text: string): string => tidied(text.replace(/\p{Cc}/gu, " "));

/** Reads TESSERA_SMTP_URL and TESSERA_MAIL_FROM; gives the configuration, or a sentence for each thing that is wrong. */
export function mailConfiguration(env: {
  readonly [name: string]: string | undefined;
}): MailConfiguration | { readonly problems: readonly string[] } {
  const [smtp, from] = [env.TESSERA_SMTP_URL?.trim() ?? "", env.TESSERA_MAIL_FROM?.trim() ?? ""];
  const problems: string[] = [];
  if (smtp !== "" && !(URL.canParse(smtp) && /^smtps?:$/.test(new URL(smtp).protocol) && new URL(smtp).hostname !== ""))
    problems.push("TESSERA_SMTP_URL must look like smtps://name:password@mail.example:465. Leave it out to keep mails on the desk.");
  if (smtp !== "" && from === "")
    problems.push("TESSERA_MAIL_FROM is missing. Name the address that mails come from, such as Assembly <mail@assembly.example>.");
  if (from !== "" && !senderOf(from)) problems.push("TESSERA_MAIL_FROM must be one address, such as Assembly <mail@assembly.example>.");
  return problems.length > 0 ? { problems } : { smtp: smtp || null, from: senderOf(from) };
}

/**
 * Mails leave through this SMTP server. The address is passed as data, never as a line to be parsed, so that nothing in a name,
 * address or subject can add a header or a second reader. Mails hold plain text only: no file or address is ever fetched.
 */
export function smtpCarrier(url: string, from: Sender): Carrier & { close(): void } {
  const transport = createTransport(url, { disableFileAccess: true, disableUrlAccess: true });
  const carry = async ({ to, subject, text }: Outgoing): Promise<void> => {
    if (!emailPattern.test(to)) throw new Error("The address is not one that mail can be sent to.");
    await transport.sendMail({
      from: { name: from.name, address: from.address },
      to: { name: "", address: to },
      subject: oneLine(subject),
      text,
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return Object.assign(carry, { close: () => transport.close() });
}
