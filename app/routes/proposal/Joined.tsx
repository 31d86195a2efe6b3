import { Notice } from "../../components/Notice.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ProposalNamed } from "../joining/offers.ts";
import type { ProposalShown } from "./shown.ts";

/** What joining has to do with this proposal: into which it went, of which it was made, with which it may be joined. */
export function Joined({ joining: { into, of, open, withdrawalAskedAt } }: Pick<ProposalShown, "joining">) {
  const { t, lang } = useWords();
  const link = ({ id, title }: ProposalNamed) => (
    <>
      {t("proposals.numbered", { number: id })}:{" "}
      <a href={href(lang, `/proposals/${id}`)} lang={title?.lang}>
        {title?.text ?? t("site.withdrawn")}
      </a>
    </>
  );
  return (
    <>
      {into ? (
        <Notice tone="warn" title={t("joining.hasJoined", { number: into.id })}>
          <p>
            {t("joining.hasJoinedText")} <a href={href(lang, `/proposals/${into.id}`)}>{t("proposals.numbered", { number: into.id })}</a>
          </p>
        </Notice>
      ) : null}
      {of.length > 0 ? (
        <Notice title={t("joining.isComposite")}>
          <p>{t("joining.isCompositeText")}</p>
          <ul>
            {of.map((one) => (
              <li key={one.id}>{link(one)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {open ? (
        <Notice title={t("joining.offered", { number: open.other.id })}>
          <p>{link(open.other)}</p>
          <p>{t("joining.askBoth")}</p>
        </Notice>
      ) : null}
      {withdrawalAskedAt === null ? null : <Notice title={t("joining.withdrawalAsked")}>{t("joining.withdrawalAskedText")}</Notice>}
    </>
  );
}
