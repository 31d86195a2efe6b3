import type { OptionMethod } from "../../../shared/ballots/papers/methods.ts";
import { formatDateTime } from "../../locales/dates.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { SharePage } from "./load.ts";

/** What one does on each paper with options. */
const marking: { readonly [method in OptionMethod]: Key } = {
  "choose-one": "sharing.chooseOne",
  approval: "sharing.approve",
  "instant-runoff": "sharing.rank",
  schulze: "sharing.rank",
  "stv-scotland": "sharing.rank",
  "equal-shares": "sharing.approve",
};

/** The sentences of a summary, and all of it as plain text for a mail. */
export interface SummaryLines {
  readonly when: string;
  readonly means: readonly string[];
  readonly abstain: string;
  /** What the votes of each group count as. */
  readonly worth: readonly string[];
  readonly subject: string;
  readonly plain: string;
}

/** The summary of a vote in words: the same on the page, on paper and in a mail. */
export function useSummary(page: SharePage): SummaryLines {
  const { t, lang } = useWords();
  const { on, options, opensAt, closesAt, minutes, phase, sitting, groups, url } = page;
  const vote = page.id.replace("-", "/");
  const withdrawn = t("site.withdrawn");

  const closes =
    closesAt !== null
      ? t("sharing.closesAt", { at: formatDateTime(closesAt, lang) })
      : minutes === null
        ? t("handCount.publicText")
        : t("sharing.openFor", { count: minutes });
  const inSitting = sitting ? t("sharing.opensInSitting", { sitting: sitting.title ?? sitting.id }) : t("sharing.opensByDesk");
  const opens = opensAt === null ? inSitting : t("sharing.opensAt", { at: formatDateTime(opensAt, lang) });
  const over = phase !== "prepared" && phase !== "open";
  const when = over ? t("sharing.over") : phase === "open" ? `${t("sharing.openNow")} ${closes}` : `${opens} ${closes}`;

  const means = options
    ? [t(marking[options.method])]
    : on?.kind === "proposal"
      ? [t("sharing.forProposal"), t("sharing.againstProposal")]
      : on
        ? [t("sharing.forAmendment", { number: on.proposal }), t("sharing.againstAmendment", { number: on.proposal })]
        : [t("sharing.forQuestion"), t("sharing.againstQuestion")];
  const abstain = t("sharing.abstain");

  const worth = groups.map(({ name, seats, worth: counts }) => {
    const group = name ?? withdrawn;
    return counts ? t("sharing.worth", { count: seats.length, group, ...counts }) : t("sharing.heads", { count: seats.length, group });
  });
  const subject = t("sharing.subject", { vote });
  const plain = [
    subject,
    page.question?.text ?? withdrawn,
    [...means, ...(options?.options.map(({ name }, i) => `${i + 1}. ${name?.text ?? withdrawn}`) ?? []), abstain].join("\n"),
    [when, ...worth].join("\n"),
    [...(url.text ? [`${t("sharing.read")}: ${url.text}`] : []), `${t("sharing.pageOfVote")} ${url.vote}`].join("\n"),
  ].join("\n\n");
  return { when, means, abstain, worth, subject, plain };
}
