import type { Standing, StandingStatus } from "../../../shared/plan/questions.ts";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import type { Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { type T, useWords } from "../../locales/words.tsx";
import { bodyName } from "../proposals/names.ts";
import { dayText } from "./dayText.ts";

/** What the tag of each standing says, and how loudly. */
const tags: { readonly [status in StandingStatus]: readonly [key: Key, tone: TagTone] } = {
  "past-limit": ["plan.tagPastLimit", "bad"],
  overdue: ["plan.tagOverdue", "bad"],
  "receipt-overdue": ["plan.tagReceiptOverdue", "bad"],
  "progress-overdue": ["plan.tagProgressOverdue", "bad"],
  "in-part": ["plan.tagInPart", "warn"],
  due: ["plan.tagDue", "plain"],
  "asked-for": ["plan.tagAskedFor", "plain"],
  "awaiting-receipt": ["plan.tagAwaitingReceipt", "plain"],
  paused: ["plan.tagPaused", "quiet"],
  answered: ["plan.tagAnswered", "good"],
  done: ["plan.tagDone", "good"],
};

/** Sentences with the day; the second where the body has committed itself in writing (PLN-5: only then "due"). */
const sentences: { readonly [status in StandingStatus]: readonly [asked: Key, committed: Key] } = {
  "past-limit": ["plan.saysPastLimit", "plan.saysPastLimit"],
  overdue: ["plan.saysWasAskedFor", "plan.saysWasDue"],
  "receipt-overdue": ["plan.saysReceiptLate", "plan.saysReceiptLate"],
  "progress-overdue": ["plan.saysProgressLate", "plan.saysProgressLate"],
  "in-part": ["plan.saysInPartAskedFor", "plan.saysInPartDue"],
  due: ["plan.saysDue", "plan.saysDue"],
  "asked-for": ["plan.saysAskedFor", "plan.saysDue"],
  "awaiting-receipt": ["plan.saysAwaitingReceipt", "plan.saysAwaitingReceipt"],
  paused: ["plan.saysPaused", "plan.saysPaused"],
  answered: ["plan.saysAnsweredNext", "plan.saysAnsweredNext"],
  done: ["plan.saysDone", "plan.saysDone"],
};

/** Where an item or one body's part of it stands, in one sentence. */
export function standingText(t: T, lang: Lang, standing: Standing): string {
  if (standing.day === null && standing.status === "answered") return t("plan.saysAnswered");
  const day = standing.day === null ? "" : dayText(standing.day, lang);
  return t(sentences[standing.status][standing.committed ? 1 : 0], { day });
}

/** Who is asked, and where it stands with them. */
export const askedText = (t: T, lang: Lang, bodies: readonly string[], standing: Standing): string =>
  `${t("plan.asked", { bodies: bodies.map((code) => bodyName(t, code)).join("; ") })} ${standingText(t, lang, standing)}`;

/** How late, in days; null where it is not late. */
export const lateText = (t: T, standing: Standing): string | null =>
  standing.daysLeft !== null && standing.daysLeft < 0 ? t("plan.daysLate", { count: -standing.daysLeft }) : null;

/** Where an item stands, in a word or two. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const { t } = useWords();
  const [key, tone] = tags[standing.status];
  return <Tag tone={tone}>{t(key)}</Tag>;
}
