import { formatDateTime } from "../../app/locales/dates.ts";
import { href } from "../../app/locales/href.ts";
import type { Desk, Reader } from "./letters.ts";
import type { Outgoing } from "./smtp.ts";

/** What a reminder is about: a vote, when it closes, and the seats of this reader that have not voted. */
export interface ReminderAbout {
  readonly ballot: string;
  readonly question: string | undefined;
  /** Where it is voted on, without the language; absent: on a paper of its own. */
  readonly paper?: string;
  readonly closesAt: number;
  readonly seats: readonly string[];
}

/** Reminds a delegate to vote (BAL-43). Nothing of how, or how many, others voted. */
export function reminderLetter(desk: Desk, reader: Reader, about: ReminderAbout): Outgoing {
  const { language } = reader;
  const t = desk.t(language);
  const vote = about.ballot.replace("-", "/");
  const seats = about.seats.map((seat) => seat.slice(2)).join(", ");
  return {
    to: reader.email,
    subject: t("votesRunning.mailRemindSubject", { vote }),
    text: `${[
      t("mail.greeting", { name: reader.name }),
      t("votesRunning.mailRemind", { vote, seats, at: formatDateTime(about.closesAt, language) }),
      ...(about.question === undefined ? [] : [about.question]),
      t("votesRunning.mailRemindWhere", { page: `${desk.origin}${href(language, about.paper ?? `/ballots/${about.ballot}`)}` }),
      t("votesRunning.mailRemindOnce"),
      desk.assembly(language),
    ].join("\n\n")}\n`,
  };
}

/** Tells a delegate that a recount gave another result, which stands now (BAL-46). */
export function correctedLetter(desk: Desk, reader: Reader, about: Pick<ReminderAbout, "ballot" | "question">): Outgoing {
  const { language } = reader;
  const t = desk.t(language);
  const vote = about.ballot.replace("-", "/");
  return {
    to: reader.email,
    subject: t("votesRunning.mailCorrectedSubject", { vote }),
    text: `${[
      t("mail.greeting", { name: reader.name }),
      t("votesRunning.mailCorrected", { vote }),
      ...(about.question === undefined ? [] : [about.question]),
      t("votesRunning.mailCorrectedWhere", { page: `${desk.origin}${href(language, `/votes/${vote}`)}` }),
      desk.assembly(language),
    ].join("\n\n")}\n`,
  };
}
