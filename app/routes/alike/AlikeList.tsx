import { Details } from "../../components/Details.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import { StageTag } from "../proposals/StageTag.tsx";
import type { AlikeShown } from "./shown.ts";

/**
 * Proposals that may say the same, each with why it is thought so, the way to compare, and the choice to join it. Nothing is
 * shown where there are none. `own`: the number of one's own proposal; null before it has one.
 */
export function AlikeList({
  alike,
  own,
  command,
}: {
  readonly alike: readonly AlikeShown[];
  readonly own: string | null;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  if (alike.length === 0) return null;
  return (
    <Section id="alike" title={t("alike.title")} aside={t("alike.lead")}>
      {alike.map((one) => (
        <div key={one.id} className="card stack">
          <h3 lang={one.title?.lang}>
            <a href={href(lang, `/proposals/${one.id}`)}>{one.title?.text ?? t("proposals.numbered", { number: one.id })}</a>
          </h3>
          <p>
            <StageTag stage={one.stage} /> {t("proposals.numbered", { number: one.id })} · {t("alike.score", { percent: one.percent })}
          </p>
          <p lang={one.lang}>{t("alike.words", { words: one.words.join(", ") })}</p>
          <Clauses of={one} />
          {own === null ? null : (
            <p>
              <a href={href(lang, `/proposals/${own}/beside/${one.id}`)}>{t("alike.compare")}</a>
            </p>
          )}
          {own !== null && one.mayJoin ? (
            <Act command={command} intent="join" fields={{ other: one.id }}>
              {t("alike.join")}
            </Act>
          ) : null}
        </div>
      ))}
    </Section>
  );
}

/** Clauses of both that say much the same, quoted. */
function Clauses({ of: { clauses, written } }: { readonly of: AlikeShown }) {
  const { t } = useWords();
  if (clauses.length === 0) return null;
  return (
    <Details summary={t("alike.clauses")}>
      {clauses.map(({ mine, theirs }) => (
        <dl key={`${mine.number} ${theirs.number}`}>
          <dt>{t("alike.clauseMine", { number: mine.number })}</dt>
          <dd lang={written}>{mine.text}</dd>
          <dt>{t("alike.clauseTheirs", { number: theirs.number })}</dt>
          <dd lang={written}>{theirs.text}</dd>
        </dl>
      ))}
    </Details>
  );
}
