import { ButtonLink } from "../../components/Button.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Section } from "../../components/Section.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { AmendmentTag } from "../amendments/AmendmentTag.tsx";
import { changeText } from "../amendments/names.ts";
import { chamberAmendmentPath } from "../amendments/paths.ts";
import type { AmendmentShownInList } from "../amendments/shown.ts";
import type { Workshop } from "./load.ts";

/** Open amendments and recommendations to the proposal, and making one. */
export function AmendmentsPart({ workshop }: { readonly workshop: Workshop }) {
  const { t, lang } = useWords();
  const { proposal, amendments, isAuthor } = workshop;
  const { id } = proposal;
  const listed = (lines: readonly AmendmentShownInList[]) => (
    <Listing
      items={lines.map((one) => ({
        key: one.id,
        href: href(lang, chamberAmendmentPath(one.id)),
        title: t(one.kind === "amendment" ? "amendments.numbered" : "amending.recommendationNumbered", { amendment: one.id }),
        tag: <AmendmentTag of={one} />,
        text: (one.changes ?? []).map((change) => changeText(t, change)).join("; "),
      }))}
    />
  );
  if (!amendments.taken && amendments.open.length + amendments.recommendations.length === 0) return null;
  return (
    <>
      {amendments.recommendations.length > 0 ? (
        <Section title={t("amendments.recommendations")} id="editorial">
          {isAuthor ? <p>{t("amending.answerEach")}</p> : null}
          {listed(amendments.recommendations)}
        </Section>
      ) : null}
      <Section title={t("amendments.title")} id="amendments">
        {amendments.open.length > 0 ? listed(amendments.open) : <p>{t("amending.noneOpen")}</p>}
        {amendments.taken ? (
          <ButtonLink tone="plain" href={href(lang, `/chamber/proposals/${id}/amend`)}>
            {t("amendments.make")}
          </ButtonLink>
        ) : null}
        <p>
          <a href={href(lang, `/proposals/${id}/amendments`)}>{t("amendments.seeAll")}</a>
        </p>
      </Section>
    </>
  );
}
