import { Section } from "../../components/Section.tsx";
import { useWords } from "../../locales/words.tsx";
import { Act, idFor } from "../desk/Act.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";
import { candidateName, electionName, officeNames } from "../elections/names.ts";
import type { ElectionShown } from "../elections/shown.ts";

/** Recording the appointment of those elected, or why there is nothing to record (ELE-7). */
export function Appoint({ shown, may, command }: { readonly shown: ElectionShown; readonly may: boolean; readonly command: string }) {
  const { t } = useWords();
  if (shown.elected === null || (shown.appointedAt === null ? shown.elected.length === 0 : !shown.appointAnew)) return null;
  return (
    <Section id="appoint" title={t("elections.appointTitle")}>
      <p>{t(shown.office === "panel" ? "elections.appointPanel" : "elections.appointLead")}</p>
      {shown.office !== "panel" && may && shown.provisionalUntil === null ? (
        <Act command={command} intent="appoint" tone="main">
          {t("elections.appoint")}
        </Act>
      ) : null}
    </Section>
  );
}

/** The appointment read back before it stands on the record. */
export function AppointReadBack({
  shown,
  fields,
  command,
}: {
  readonly shown: ElectionShown;
  readonly fields: Typed;
  readonly command: string;
}) {
  const { t } = useWords();
  const named = shown.candidates.filter(({ id }) => shown.elected?.includes(id) && !shown.vacant.includes(id));
  return (
    <ReadBack
      title={t("elections.appointTitle")}
      kicker={electionName(t, shown)}
      rows={[
        { key: "office", term: t("elections.office"), value: t(officeNames[shown.office]) },
        ...named.map((one) => ({ key: one.id, term: t("elections.elected"), value: candidateName(t, one) })),
        ...(named.length > 0 ? [] : [{ key: "nobody", term: t("elections.elected"), value: t("elections.electedNobody") }]),
      ]}
      warning={t("elections.appointWarning")}
      confirm={t("elections.appoint")}
      command={idFor(command, ["appoint"])}
      fields={fields}
    />
  );
}
