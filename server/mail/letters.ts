import { href, type Lang } from "../../app/locales/href.ts";
import type { T } from "../../app/locales/words.tsx";
import type { Outgoing } from "./smtp.ts";

/** Who a letter goes to. */
export interface Reader {
  readonly name: string;
  readonly email: string;
  readonly language: Lang;
}

/** What every letter is written with. */
export interface Desk {
  /** The words of a language. */
  readonly t: (lang: Lang) => T;
  /** `https://assembly.example`. */
  readonly origin: string;
  /** The assembly's name in a language. */
  readonly assembly: (lang: Lang) => string;
}

const paragraphs = (...all: readonly string[]): string => `${all.join("\n\n")}\n`;
const linkOf = (desk: Desk, reader: Reader, token: string): string => `${desk.origin}${href(reader.language, `/sign-in/${token}`)}`;

/** "123 456": easier to read aloud and to type. */
export const spaced = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

/** The mail with a link and the six digits beside it, in the reader's language. */
export function signInLetter(
  desk: Desk,
  reader: Reader,
  given: { readonly token: string; readonly code: string; readonly minutes: number },
): Outgoing {
  const t = desk.t(reader.language);
  const assembly = desk.assembly(reader.language);
  return {
    to: reader.email,
    subject: t("mail.signInSubject", { assembly }),
    text: paragraphs(
      t("mail.greeting", { name: reader.name }),
      t("mail.signInLink"),
      linkOf(desk, reader, given.token),
      t("mail.signInCode"),
      spaced(given.code),
      t("mail.signInFor", { count: given.minutes }),
      t("mail.notYou"),
      assembly,
    ),
  };
}

/** The mail that asks a delegate or alternate in for the first time. */
export function invitationLetter(desk: Desk, reader: Reader, given: { readonly token: string; readonly days: number }): Outgoing {
  const t = desk.t(reader.language);
  const assembly = desk.assembly(reader.language);
  return {
    to: reader.email,
    subject: t("mail.invitationSubject", { assembly }),
    text: paragraphs(
      t("mail.greeting", { name: reader.name }),
      t("mail.invitationText", { assembly }),
      t("mail.invitationLink"),
      linkOf(desk, reader, given.token),
      t("mail.invitationFor", { count: given.days }),
      t("mail.invitationLater", { page: `${desk.origin}${href(reader.language, "/sign-in")}` }),
      t("mail.notYours"),
      assembly,
    ),
  };
}
