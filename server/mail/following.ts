import { formatDate } from "../../app/locales/dates.ts";
import { href, type Lang } from "../../app/locales/href.ts";
import type { StepSaid } from "../feeds/sayStep.ts";
import type { Desk } from "./letters.ts";
import type { Outgoing } from "./smtp.ts";

/** Who is written to about what they follow. Without an account nobody has a name here. */
export interface FollowingReader {
  readonly email: string;
  readonly language: Lang;
  readonly name: string | null;
  /** The secret of their links. */
  readonly key: string;
}

const paragraphs = (...all: readonly string[]): string => `${all.join("\n\n")}\n`;
const placeOf = (desk: Desk, { language, key }: FollowingReader): string => `${desk.origin}${href(language, `/following/${key}`)}`;
const greeting = (desk: Desk, { language, name }: FollowingReader): string =>
  name === null ? desk.t(language)("following.mailHello") : desk.t(language)("mail.greeting", { name });

/** Asks an address whether it wants to be told of something (FOL-7). */
export function confirmLetter(desk: Desk, reader: FollowingReader, about: { readonly name: string; readonly hours: number }): Outgoing {
  const t = desk.t(reader.language);
  const assembly = desk.assembly(reader.language);
  return {
    to: reader.email,
    subject: t("following.mailConfirmSubject", { assembly }),
    text: paragraphs(
      greeting(desk, reader),
      t("following.mailConfirm", { name: about.name }),
      t("following.mailConfirmLink"),
      placeOf(desk, reader),
      t("following.mailConfirmFor", { hours: about.hours }),
      t("following.mailNotYou"),
      assembly,
    ),
    unsubscribe: placeOf(desk, reader),
  };
}

/** What happened, and why this reader is told. */
export interface News {
  readonly steps: readonly (StepSaid & { readonly at: number })[];
  /** How many steps there are beyond these. */
  readonly more: number;
  /** What they follow, by name. */
  readonly followed: readonly string[];
  /** Their seat sponsored the proposal; they did not ask. */
  readonly sponsor: boolean;
}

/** Tells somebody what happened to what they follow (FOL-10, FOL-11). */
export function newsLetter(desk: Desk, reader: FollowingReader, { steps, more, followed, sponsor }: News): Outgoing {
  const t = desk.t(reader.language);
  const [first] = steps;
  const count = steps.length + more;
  return {
    to: reader.email,
    subject: count === 1 && first ? first.title.slice(0, 150) : t("following.mailNewsSubject", { count }),
    text: paragraphs(
      greeting(desk, reader),
      ...steps.map(({ title, text, path, at }) =>
        [formatDate(at, reader.language), title, ...text, `${desk.origin}${href(reader.language, path)}`].join("\n"),
      ),
      ...(more > 0 ? [t("following.mailMore", { count: more })] : []),
      `${t(sponsor ? "following.mailBecauseSponsor" : "following.mailBecause")} ${followed.join("; ")}`,
      t("following.mailStop"),
      placeOf(desk, reader),
      desk.assembly(reader.language),
    ),
    unsubscribe: placeOf(desk, reader),
  };
}
