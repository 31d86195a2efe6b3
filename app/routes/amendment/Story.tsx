import type { ReactNode } from "react";
import { Timeline, type TimelineEntry } from "../../components/Timeline.tsx";
import { formatDate, isoDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "../amendments/List.tsx";
import { anchorNames, endings } from "../amendments/names.ts";
import { votePath } from "../outcomes/chain.ts";
import type { AmendmentShown } from "./shown.ts";

/** What became of an amendment: every version it stood in, and how it ended. */
export function Story({ of: shown }: { readonly of: AmendmentShown }) {
  const { t, lang } = useWords();
  const { proposal, anchors, stage, ended, stuck } = shown;
  const entry = (key: string, at: number, title: ReactNode, text?: ReactNode): TimelineEntry => ({
    ...{ key, title, when: formatDate(at, lang), at: isoDate(at) },
    ...(text === undefined ? {} : { text }),
  });
  const version = (number: number): ReactNode => (
    <a href={href(lang, `/proposals/${proposal}/v${number}`)}>{t("proposals.versionNumbered", { version: number })}</a>
  );
  return (
    <Timeline
      entries={[
        ...anchors.map(({ version: number, how, at }) =>
          entry(`${how} ${number}`, at, t(anchorNames[how], { version: number }), how === "made" ? undefined : version(number)),
        ),
        ...(stuck
          ? [
              {
                ...{ key: "stuck", when: t("amendments.now"), state: "late" as const },
                title: t("amendments.doesNotStand", { version: stuck.version }),
              },
            ]
          : []),
        ...(ended && stage !== "open"
          ? [
              entry(
                "end",
                ended.at,
                ended?.joined === undefined ? t(endings[stage]) : t("amendments.endJoined", { number: ended.joined }),
                <>
                  {ended.version === null ? null : <>{version(ended.version)} </>}
                  {ended.ballot === null ? null : (
                    <a href={href(lang, votePath(ended.ballot))}>{t("votes.numbered", { vote: ended.ballot.replace("-", "/") })}</a>
                  )}
                  {ended.amendment === null ? null : <AmendmentLink id={ended.amendment} />}
                  {ended.reason === null ? null : (
                    <>
                      {t("proposals.reasonGiven")} <span lang={ended.reason.lang}>{ended.reason.text}</span>
                    </>
                  )}
                </>,
              ),
            ]
          : []),
      ]}
    />
  );
}
