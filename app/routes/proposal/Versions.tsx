import { Table } from "../../components/Table.tsx";
import { formatDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ProposalShown } from "./shown.ts";

/** Every version with its date, reason and hash; none is ever changed (PRP-5). */
export function Versions({ proposal }: { readonly proposal: ProposalShown }) {
  const { t, lang } = useWords();
  return (
    <Table
      caption={t("proposals.versions")}
      captionHidden
      columns={[
        { head: t("proposals.version") },
        { head: t("proposals.madeOn") },
        { head: t("proposals.reason"), wide: true },
        { head: "SHA-256" },
      ]}
      rows={proposal.versions.map(({ number, at, reason, hasReason, hash }) => ({
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
          <span key="reason" lang={reason?.lang}>
            {reason?.text ?? (hasReason ? t("site.withdrawn") : "–")}
          </span>,
          <code key="hash" title={hash}>
            {hash.slice(0, 12)}…
          </code>,
        ],
      }))}
    />
  );
}
