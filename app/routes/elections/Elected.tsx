import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDate, formatDay } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { candidateName } from "./names.ts";
import type { ElectionShown } from "./shown.ts";

/** Who was elected, with the way to the result; nothing before it is declared. */
export function Elected({ shown }: { readonly shown: ElectionShown }) {
  const { t, lang } = useWords();
  const { elected, ballot, candidates, provisionalUntil, appointedAt, vacant } = shown;
  if (elected === null || ballot === null) return null;
  const vote = ballot.replace("-", "/");
  return (
    <Section id="result" title={t("elections.electedTitle")}>
      {elected.length === 0 ? (
        <p>{t("elections.electedNobody")}</p>
      ) : (
        <ol>
          {elected.map((seat) => {
            const one = candidates.find(({ id }) => id === seat);
            const name = one ? candidateName(t, one) : seat;
            return <li key={seat}>{vacant.includes(seat) ? t("elections.placeVacant", { name }) : name}</li>;
          })}
        </ol>
      )}
      <p>
        <a href={href(lang, `/votes/${vote}`)}>{t("elections.ballot", { vote })}</a>
      </p>
      {provisionalUntil === null ? null : (
        <Notice>{t("votesRunning.provisionalUntil", { day: formatDay(provisionalUntil - 1, lang) })}</Notice>
      )}
      {appointedAt === null || elected.length === 0 ? null : <p>{t("elections.appointed", { date: formatDate(appointedAt, lang) })}</p>}
    </Section>
  );
}
