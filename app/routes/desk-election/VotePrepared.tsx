import { Button } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { Select } from "../../components/Select.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Act, idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { ElectionShown } from "../elections/shown.ts";

interface Other {
  readonly value: string;
  readonly text: string;
}

/** Another sitting for an election whose own is over before its vote was opened (ELE-11). */
function Elsewhere({ others, command }: { readonly others: readonly Other[]; readonly command: string }) {
  const { t, lang } = useWords();
  const { field } = useDeskForm({ sitting: t("elections.sittingLabel") }, "prepare");
  if (others.length === 0)
    return (
      <p>
        {t("elections.sittingOver")} <a href={href(lang, "/desk/sittings")}>{t("desk.scheduleSitting")}</a>
      </p>
    );
  return (
    <form method="post" className="form" noValidate>
      <p>{t("elections.sittingOver")}</p>
      <Hidden name="command" value={idFor(command, ["prepare"])} />
      <Select {...field("sitting")} width="full" options={others} />
      <Button name="intent" value="prepare">
        {t("elections.prepare")}
      </Button>
    </form>
  );
}

/** Lays the vote out in one press, once candidacies have closed; afterwards the way to it (ELE-5). */
export function VotePrepared({
  shown,
  may,
  closed,
  others,
  command,
}: {
  readonly shown: ElectionShown;
  readonly may: boolean;
  readonly closed: boolean;
  /** The sittings it can be moved to; null: its own is not over, or voting has begun. */
  readonly others: readonly Other[] | null;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { ballot } = shown;
  if (ballot !== null && others === null)
    return (
      <p>
        <a href={href(lang, `/desk/ballots/${ballot}`)}>{t("votePages.deskPageOf", { vote: ballot.replace("-", "/") })}</a>
      </p>
    );
  return (
    <Section id="vote" title={t("elections.prepareTitle")} aside={t("elections.prepareLead")}>
      {closed ? null : <p>{t("elections.prepareWait")}</p>}
      {closed && may && others ? <Elsewhere others={others} command={command} /> : null}
      {closed && may && !others ? (
        <Act command={command} intent="prepare" tone="main">
          {t("elections.prepare")}
        </Act>
      ) : null}
    </Section>
  );
}
