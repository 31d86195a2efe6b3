import type { Planned as PlannedTimes } from "../../../shared/ballots/runningState.ts";
import { Notice } from "../../components/Notice.tsx";
import { formatDateTime, formatUntil, isoDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import type { ExtensionShown } from "./extensions.ts";

/** How long a vote is open where that is not plain: its extensions with their reasons (BAL-42), and the day it closes on, if another. */
export function VoteTimes({
  closesAt,
  at,
  extensions,
  open = true,
}: {
  readonly closesAt: number | null;
  readonly at: number;
  readonly extensions: readonly ExtensionShown[];
  readonly open?: boolean;
}) {
  const { t, lang } = useWords();
  const otherDay = open && closesAt !== null && isoDate(closesAt) !== isoDate(at);
  return (
    <>
      {otherDay ? <p>{t("votesRunning.openUntil", { time: formatDateTime(closesAt, lang) })}</p> : null}
      {extensions.map(({ from, closesAt: until, reason }) => (
        <Notice key={until} tone="warn" title={t("votesRunning.extended", { time: formatUntil(until, at, lang) })}>
          <p>
            <span lang={reason?.lang}>{reason?.text ?? t("site.withdrawn")}</span>{" "}
            {t("votesRunning.extendedInstead", { time: formatUntil(from, at, lang) })}
          </p>
        </Notice>
      ))}
    </>
  );
}

/** When a prepared vote opens and closes by itself. */
export function Planned({ planned }: { readonly planned: PlannedTimes | null }) {
  const { t, lang } = useWords();
  if (planned === null) return null;
  const { opensAt, closesAt } = planned;
  return (
    <p>
      {opensAt === null ? null : t("votesRunning.opensOn", { at: formatDateTime(opensAt, lang) })}{" "}
      {closesAt === null ? null : t("votesRunning.closesOn", { at: formatDateTime(closesAt, lang) })}
    </p>
  );
}
