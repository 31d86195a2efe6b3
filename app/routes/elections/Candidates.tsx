import type { ReactNode } from "react";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDate } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { candidateName, standingNames } from "./names.ts";
import type { CandidateShown, ElectionShown } from "./shown.ts";

/** Everybody who stood, in the order in which they stood, with what they say; who withdrew or was struck stays (ELE-3, ELE-4). */
export function Candidates({
  shown,
  after,
}: {
  readonly shown: ElectionShown;
  /** What stands under each, for instance what the desk may do. */
  readonly after?: (candidate: CandidateShown) => ReactNode;
}) {
  const { t } = useWords();
  return (
    <Section id="candidates" title={t("elections.candidates")}>
      {shown.candidates.length === 0 ? <p className="quiet">{t("elections.candidatesNone")}</p> : null}
      {shown.candidates.map((one) => (
        <Candidate key={one.id} one={one} won={shown.elected?.includes(one.id) === true}>
          {after?.(one)}
        </Candidate>
      ))}
    </Section>
  );
}

function Candidate({ one, won, children }: { readonly one: CandidateShown; readonly won: boolean; readonly children?: ReactNode }) {
  const { t, lang } = useWords();
  const [name, tone] = standingNames[one.standing];
  return (
    <Section
      id={one.id}
      level={3}
      title={candidateName(t, one)}
      aside={
        <>
          {won ? <Tag tone="good">{t("elections.elected")}</Tag> : <Tag tone={tone}>{t(name)}</Tag>}{" "}
          {t("elections.stood", { date: formatDate(one.at, lang) })}
        </>
      }
    >
      <div className="measure">
        {one.statement ? (
          <p className="as-written" lang={one.statement.lang}>
            {one.statement.text}
          </p>
        ) : (
          <p className="quiet">{t("site.withdrawn")}</p>
        )}
      </div>
      {one.standing === "struck" ? (
        <p>
          {t("elections.struckBecause")} <span lang={one.reason?.lang}>{one.reason?.text ?? t("site.withdrawn")}</span>
        </p>
      ) : null}
      {children}
    </Section>
  );
}
