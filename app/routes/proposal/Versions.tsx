import { Fragment } from "react";
import { Table } from "../../components/Table.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { amendmentPath } from "../amendments/paths.ts";
import { ChooseVersions } from "../comparison/ChooseVersions.tsx";
import { comparisonPath } from "../comparison/versions.ts";
import type { ProposalShown } from "./shown.ts";

/** Every version with its date, reason and hash; none is ever changed (PRP-5). */
export function Versions({ proposal }: { readonly proposal: ProposalShown }) {
  const { t, lang } = useWords();
  return (
    <>
      <Table
        caption={t("proposals.versions")}
        captionHidden
        csv={`/proposals/${proposal.id}/versions.csv`}
        json={`/proposals/${proposal.id}/versions.json`}
        columns={[
          { head: t("proposals.version") },
          { head: t("proposals.madeOn") },
          { head: t("proposals.reason"), wide: true },
          { head: "SHA-256" },
        ]}
        rows={proposal.versions.map(({ number, at, reason, hasReason, hash, amendment }) => ({
          key: String(number),
          cells: [
            number === proposal.version ? (
              <strong key="here">{t("proposals.versionShown", { version: number })}</strong>
            ) : (
              <a key="link" href={href(lang, `/proposals/${proposal.id}/v${number}`)}>
                {t("proposals.versionNumbered", { version: number })}
              </a>
            ),
            formatDate(at, lang),
            <Fragment key="reason">
              {amendment === null ? (
                <span lang={reason?.lang}>{reason?.text ?? (hasReason ? t("site.withdrawn") : "–")}</span>
              ) : (
                <MadeOf amendment={amendment} />
              )}
              <div>
                <SinceBefore proposal={proposal} version={number} />
              </div>
            </Fragment>,
            <code key="hash" title={hash}>
              {hash.slice(0, 12)}…
            </code>,
          ],
        }))}
      />
      <ChooseVersions
        proposal={proposal.id}
        versions={proposal.versions}
        to={Math.max(2, proposal.version)}
        from={Math.max(1, proposal.version - 1)}
      />
    </>
  );
}

/** What a version was made of, where that was an amendment: accepted by the proposer or carried by the assembly (AMD-11). */
export function MadeOf({ amendment }: { readonly amendment: string }) {
  const { t, lang } = useWords();
  const editorial = amendment.includes("-e");
  return (
    <a href={href(lang, amendmentPath(amendment))}>
      {t(editorial ? "amendments.madeOfRecommendation" : "amendments.madeOf", { amendment })}
    </a>
  );
}

/** The way to what a version changed in the one before it; nothing for the first. */
export function SinceBefore({ proposal, version }: { readonly proposal: ProposalShown; readonly version: number }) {
  const { t, lang } = useWords();
  if (version < 2) return null;
  return (
    <a className="target-link no-print" href={href(lang, comparisonPath(proposal.id, version, version - 1))}>
      {t("comparison.sinceLast", { version: version - 1 })}
    </a>
  );
}
