import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Act } from "../desk/Act.tsx";
import type { ElectionShown } from "../elections/shown.ts";

/** Lays the vote out in one press, once candidacies have closed; afterwards the way to it (ELE-5). */
export function VotePrepared({
  shown,
  may,
  closed,
  command,
}: {
  readonly shown: ElectionShown;
  readonly may: boolean;
  readonly closed: boolean;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { ballot } = shown;
  if (ballot !== null)
    return (
      <p>
        <a href={href(lang, `/desk/ballots/${ballot}`)}>{t("votePages.deskPageOf", { vote: ballot.replace("-", "/") })}</a>
      </p>
    );
  return (
    <Section id="vote" title={t("elections.prepareTitle")} aside={t("elections.prepareLead")}>
      {closed ? null : <p>{t("elections.prepareWait")}</p>}
      {closed && may ? (
        <Act command={command} intent="prepare" tone="main">
          {t("elections.prepare")}
        </Act>
      ) : null}
    </Section>
  );
}
