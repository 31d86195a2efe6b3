import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href, type Lang } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { type T, useWords } from "../../locales/words.tsx";
import type { Waiting, WaitingFor } from "./waiting.ts";

/** What is to be done, how loudly it is said, and on which page. */
const kinds: { readonly [what in WaitingFor]: { readonly tag: Key; readonly tone: TagTone; readonly path: (id: string) => string } } = {
  "sitting-open": { tag: "desk.waitsSittingOpen", tone: "live", path: (id) => `/desk/sittings/${id}` },
  "sitting-adjourned": { tag: "desk.waitsSittingAdjourned", tone: "warn", path: (id) => `/desk/sittings/${id}` },
  "ballot-undeclared": { tag: "desk.waitsDeclaration", tone: "bad", path: (id) => `/desk/ballots/${id}` },
  ruling: { tag: "desk.waitsRuling", tone: "plain", path: (id) => `/desk/proposals/${id}` },
  appeal: { tag: "desk.waitsAppeal", tone: "plain", path: (id) => `/desk/moderation/${id}` },
  request: { tag: "desk.waitsRuling", tone: "plain", path: (id) => `/desk/requests/${id}` },
  "agenda-place": { tag: "desk.waitsAgendaPlace", tone: "plain", path: (id) => `/desk/proposals/${id}` },
  languages: { tag: "desk.waitsLanguages", tone: "plain", path: (id) => `/desk/proposals/${id}` },
  recommendations: { tag: "desk.waitsRecommendations", tone: "plain", path: (id) => `/desk/proposals/${id}/amendments` },
  amendments: { tag: "desk.waitsAmendments", tone: "plain", path: (id) => `/desk/proposals/${id}/amendments` },
  "agenda-unpublished": { tag: "desk.waitsAgenda", tone: "plain", path: (id) => `/desk/sittings/${id}` },
  note: { tag: "desk.waitsNote", tone: "plain", path: (id) => `/desk/notes/${id}` },
  minutes: { tag: "deskMinutes.waitsCorrections", tone: "plain", path: (id) => `/desk/minutes/${id}` },
  evidence: { tag: "evidenceDesk.waitsFigures", tone: "plain", path: () => "/desk/evidence#corrections" },
  "plan-late": { tag: "desk.waitsPlanLate", tone: "bad", path: (id) => `/desk/plan/${id}` },
  "plan-receipt": { tag: "desk.waitsReceipt", tone: "plain", path: (id) => `/desk/plan/${id}` },
  "roll-empty": { tag: "desk.waitsRoll", tone: "warn", path: () => "/desk/roll" },
  "weights-missing": { tag: "desk.waitsWeights", tone: "warn", path: () => "/desk/weights" },
  "seats-without-weight": { tag: "desk.waitsWeights", tone: "warn", path: () => "/desk/weights" },
};

const sentence = (t: T, one: Waiting): string => {
  switch (one.what) {
    case "ballot-undeclared":
      return t("desk.voteNumbered", { vote: one.id.replace("-", "/") });
    case "roll-empty":
      return t("desk.rollIsEmpty");
    case "weights-missing":
      return t("desk.noWeightsYet");
    case "seats-without-weight":
      return t("desk.seatsWithoutWeight", { count: one.count });
    default:
      return one.title?.text ?? t("site.withdrawn");
  }
};

/** How long there is, or how late it is. */
export const daysText = (t: T, daysLeft: number): string =>
  daysLeft < 0 ? t("desk.daysLate", { count: -daysLeft }) : t("desk.daysLeft", { count: daysLeft });

const aboutProposals: readonly WaitingFor[] = ["ruling", "agenda-place", "languages", "recommendations", "amendments"];

const numbered = (t: T, { what, id }: Waiting): string | null => {
  if (what === "plan-late" || what === "plan-receipt") return id;
  if (aboutProposals.includes(what)) return t("desk.proposalNumbered", { number: id });
  if (what === "request") return t("requests.numbered", { number: id });
  return what === "appeal" || what.startsWith("sitting") || what === "note" || what === "minutes" || what === "agenda-unpublished"
    ? t("desk.sittingNumbered", { number: id })
    : null;
};

const kicker = (t: T, lang: Lang, one: Waiting): string =>
  [numbered(t, one), one.at === null ? null : formatDateTime(one.at, lang), one.daysLeft === null ? null : daysText(t, one.daysLeft)]
    .filter((part) => part !== null)
    .join(" · ");

/** Everything that waits for the person at the desk. */
export function Waits({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const { t, lang } = useWords();
  if (waiting.length === 0) return <EmptyState title={t("desk.nothingWaits")}>{t("desk.nothingWaitsText")}</EmptyState>;
  return (
    <Listing
      items={waiting.map((one) => {
        const { tag, tone, path } = kinds[one.what];
        return {
          key: `${one.what} ${one.id}`,
          href: href(lang, path(one.id)),
          title: sentence(t, one),
          lang: one.title?.lang,
          tag: <Tag tone={one.daysLeft !== null && one.daysLeft < 0 ? "bad" : tone}>{t(tag, { number: one.count })}</Tag>,
          kicker: kicker(t, lang, one),
        };
      })}
    />
  );
}
