import { Notice } from "../../components/Notice.tsx";
import { Heading } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { amendmentPath } from "../amendments/paths.ts";
import { Changes } from "../comparison/Changes.tsx";
import type { FrozenAmendment } from "./frozenAmendment.ts";

/** The amendment that is voted on: what it changes in the text, exactly as it was frozen. `anchors`: what its ids begin with, where a page holds several; `level`: of its heading. */
export function AmendmentVotedOn({
  amendment,
  anchors = "",
  level = 2,
}: {
  readonly amendment: FrozenAmendment;
  readonly anchors?: string;
  readonly level?: 2 | 4;
}) {
  const { t, lang } = useWords();
  const { id, proposal, title, version, hash, reason, changed } = amendment;
  return (
    <section className="stack" aria-labelledby={`${anchors}text-title`}>
      <Heading level={level} id={`${anchors}text-title`}>
        {t("amendments.toProposal", { amendment: id, number: proposal })}
      </Heading>
      <p lang={title?.lang}>{title?.text ?? t("site.withdrawn")}</p>
      <p className="quiet">
        <a href={href(lang, amendmentPath(id))}>{t("amendments.itsPage")}</a>{" "}
        <a href={href(lang, `/proposals/${proposal}/v${version}`)}>{t("amendments.toTextAmended", { number: proposal, version })}</a>
      </p>
      {reason ? (
        <p>
          {t("proposals.reasonGiven")} <span lang={reason.lang}>{reason.text}</span>
        </p>
      ) : null}
      {changed ? (
        <Changes
          changed={changed}
          view="inline"
          whole={false}
          level={level === 2 ? 3 : 5}
          anchors={anchors}
          title={t("amendments.changesTo", { version })}
          names={{ before: t("proposals.versionNumbered", { version }), after: t("amendments.withAmendment", { amendment: id }) }}
        />
      ) : (
        <Notice tone="warn">{t("site.withdrawn")}</Notice>
      )}
      <p className="quiet small">
        {t("amendments.hashOf")} <code className="hash">{hash}</code>
      </p>
    </section>
  );
}
