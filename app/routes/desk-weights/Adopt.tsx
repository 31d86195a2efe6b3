import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { schemeNames } from "../roll/names.ts";
import type { SchemeShown, WeightsShown } from "./shown.ts";

/** Reads back what is about to be adopted; the seed goes with it, so that what was shown is what is adopted. */
export function Adopt({
  scheme,
  shown,
  command,
}: {
  readonly scheme: SchemeShown;
  readonly shown: WeightsShown;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { errors, titled } = useProblem();
  const title = t("deskRoll.adoptTitle", { scheme: t(schemeNames[scheme.scheme]) });
  const votes = (units: number): string => formatVotes(units, shown.unitsPerVote, lang);
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <PageHeader title={title} lead={t("desk.readBackLead")} />
      <ErrorSummary errors={errors} />
      <SummaryList
        rows={[
          { key: "scheme", term: t("deskRoll.scheme"), value: t(schemeNames[scheme.scheme]) },
          { key: "seats", term: t("deskRoll.seats"), value: formatNumber(shown.seats, lang) },
          { key: "total", term: t("deskRoll.totalVotes"), value: votes(scheme.totalUnits) },
          { key: "largest", term: t("deskRoll.largest"), value: votes(scheme.largestUnits) },
          { key: "smallest", term: t("deskRoll.smallest"), value: votes(scheme.smallestUnits) },
          { key: "seed", term: t("deskRoll.seed"), value: <code className="hash">{shown.seed}</code> },
        ]}
      />
      {scheme.ordered ? null : <Notice tone="warn">{t("deskRoll.notOrdered")}</Notice>}
      <Notice tone="warn">{t("deskRoll.adoptWarning")}</Notice>
      <form method="post">
        <Hidden name="command" value={command} />
        <Hidden name="scheme" value={scheme.scheme} />
        <Hidden name="seed" value={shown.seed} />
        <ButtonRow>
          <Button>{t("deskRoll.adopt")}</Button>
          <ButtonLink href={href(lang, `/desk/weights?seed=${encodeURIComponent(shown.seed)}`)} tone="plain">
            {t("deskRoll.backToComparison")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
