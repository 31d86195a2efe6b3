import type { ReactNode } from "react";
import { Timeline, type TimelineEntry } from "../../components/Timeline.tsx";
import { formatDate, isoDate } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { ProposalShown, ReasonShown } from "./shown.ts";
import { MadeOf } from "./Versions.tsx";

/** What happened to a proposal so far, each ruling with its reason. */
export function Story({ proposal }: { readonly proposal: ProposalShown }) {
  const { t, lang } = useWords();
  const because = (given: ReasonShown): ReactNode => (
    <>
      {t("proposals.reasonGiven")} <span lang={given.text?.lang}>{given.text?.text ?? t("site.withdrawn")}</span>
    </>
  );
  const happened: { at: number; key: string; title: ReactNode; text?: ReactNode; state?: TimelineEntry["state"] }[] = [
    ...proposal.versions.map((version) => ({
      at: version.at,
      key: `v${version.number}`,
      title: (
        <a href={href(lang, `/proposals/${proposal.id}/v${version.number}`)}>
          {version.number === 1 ? t("proposals.stepPublished") : t("proposals.stepVersion", { version: version.number })}
        </a>
      ),
      ...(version.amendment ? { text: <MadeOf amendment={version.amendment} /> } : {}),
      ...(version.hasReason ? { text: because({ at: version.at, text: version.reason }) } : {}),
    })),
    ...(proposal.lodgedAt === null ? [] : [{ at: proposal.lodgedAt, key: "lodged", title: t("proposals.stepLodged") }]),
    ...(proposal.admitted
      ? [{ at: proposal.admitted.at, key: "admitted", title: t("proposals.stepAdmitted"), text: because(proposal.admitted) }]
      : []),
    ...(proposal.returned
      ? [{ at: proposal.returned.at, key: "returned", title: t("proposals.stepReturned"), text: because(proposal.returned) }]
      : []),
    ...proposal.agenda.map(({ sitting, title, at }) => ({
      at,
      key: `agenda-${sitting}-${at}`,
      title: <a href={href(lang, `/sittings/${sitting}`)}>{t("proposals.stepAgenda", { sitting: title ?? sitting })}</a>,
    })),
    ...proposal.joining.offers.map(({ id, proposals: [first = "", second = ""], at }) => ({
      at,
      key: `offer-${id}`,
      title: t("joining.stepOffered", { first, second }),
    })),
    ...(proposal.joining.of.length > 0
      ? [
          {
            at: proposal.publishedAt - 1,
            key: "joins",
            title: t("joining.stepJoins", { first: proposal.joining.of[0]?.id ?? "", second: proposal.joining.of[1]?.id ?? "" }),
          },
        ]
      : []),
    ...(proposal.joining.into
      ? [
          {
            at: proposal.joining.into.at,
            key: "joined",
            title: (
              <a href={href(lang, `/proposals/${proposal.joining.into.id}`)}>
                {t("joining.stepJoined", { number: proposal.joining.into.id })}
              </a>
            ),
          },
        ]
      : []),
    ...(proposal.decided
      ? [
          {
            at: proposal.decided.at,
            key: "decided",
            title: (
              <a href={href(lang, votePath(proposal.decided.ballot))}>
                {proposal.decided.carried ? t("proposals.stepCarried") : t("proposals.stepNotCarried")}
              </a>
            ),
          },
        ]
      : []),
    ...(proposal.withdrawn
      ? [{ at: proposal.withdrawn.at, key: "withdrawn", title: t("proposals.stepWithdrawn"), text: because(proposal.withdrawn) }]
      : []),
  ];
  const ordered = happened.toSorted((a, b) => a.at - b.at);
  return <Timeline entries={ordered.map(({ at, ...entry }) => ({ ...entry, when: formatDate(at, lang), at: isoDate(at) }))} />;
}
