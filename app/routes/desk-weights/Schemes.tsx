import { ButtonLink } from "../../components/Button.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { schemeMeanings, schemeNames } from "../roll/names.ts";
import type { Moves, WeightsShown } from "./shown.ts";

/** Each scheme with its extremes, who gains and who loses, and the way to adopt it. */
export function Schemes({ shown }: { readonly shown: WeightsShown }) {
  const { t, lang } = useWords();
  const votes = (units: number): string => formatVotes(units, shown.unitsPerVote, lang);
  const moved = ({ gain, lose, same }: Moves): string =>
    t("deskRoll.moves", { gain: formatNumber(gain, lang), lose: formatNumber(lose, lang), same: formatNumber(same, lang) });
  return shown.schemes.map((one) => (
    <Section key={one.scheme} id={one.scheme} level={3} title={t(schemeNames[one.scheme])}>
      <p className="row">
        {one.inForce ? <Tag tone="good">{t("deskRoll.inForce")}</Tag> : null}
        {one.ordered ? <Tag>{t("deskRoll.ordered")}</Tag> : null}
      </p>
      <p className="measure">
        {t(schemeMeanings[one.scheme], { votes: votes(one.totalUnits).replace(/\.00$/, ""), base: shown.basePerRegion })}
      </p>
      {one.scheme === "square-root" ? <p className="measure">{t("deskRoll.squareRootCaveat")}</p> : null}
      <SummaryList
        rows={[
          { key: "total", term: t("deskRoll.totalVotes"), value: votes(one.totalUnits) },
          { key: "largest", term: t("deskRoll.largest"), value: votes(one.largestUnits) },
          { key: "smallest", term: t("deskRoll.smallest"), value: votes(one.smallestUnits) },
          ...(one.scheme === "one-seat-one-vote"
            ? []
            : [{ key: "equal", term: t("deskRoll.againstEqual"), value: moved(one.againstEqual) }]),
          ...(one.againstCurrent ? [{ key: "current", term: t("deskRoll.againstCurrent"), value: moved(one.againstCurrent) }] : []),
        ]}
      />
      <p>
        <ButtonLink
          href={href(lang, `/desk/weights?seed=${encodeURIComponent(shown.seed)}&adopt=${one.scheme}`)}
          tone={one.ordered ? "main" : "plain"}
        >
          {t("deskRoll.adoptThis", { scheme: t(schemeNames[one.scheme]) })}
        </ButtonLink>
      </p>
    </Section>
  ));
}
