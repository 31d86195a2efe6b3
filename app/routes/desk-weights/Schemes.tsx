import type { ReactNode } from "react";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Table } from "../../components/Table.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatNumber, formatVotes } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { schemeMeanings, schemeNames } from "../roll/names.ts";
import type { Moves, SchemeShown, WeightsShown } from "./shown.ts";

/** Who gains, who loses, who stays, in one cell. */
function Moved({ moves }: { readonly moves: Moves | null }) {
  const { t, lang } = useWords();
  if (!moves) return "–";
  return (
    <>
      {t("deskRoll.gain", { seats: formatNumber(moves.gain, lang) })}
      <br />
      {t("deskRoll.lose", { seats: formatNumber(moves.lose, lang) })}
      <br />
      {t("deskRoll.same", { seats: formatNumber(moves.same, lang) })}
    </>
  );
}

/** The schemes side by side: what each gives in all, to the largest and the smallest seat, and how many seats gain or lose. */
export function Schemes({ shown }: { readonly shown: WeightsShown }) {
  const { t, lang } = useWords();
  const votes = (units: number): string => formatVotes(units, shown.unitsPerVote, lang);
  const row = (key: string, name: string, cell: (one: SchemeShown) => ReactNode) => ({ key, cells: [name, ...shown.schemes.map(cell)] });
  const current = shown.schemes.some(({ againstCurrent }) => againstCurrent !== null);
  return (
    <>
      <Table
        caption={t("deskRoll.schemes")}
        captionHidden
        columns={[
          { head: t("deskRoll.scheme") },
          ...shown.schemes.map((one) => ({
            head: (
              <>
                {t(schemeNames[one.scheme])} {one.inForce ? <Tag tone="good">{t("deskRoll.inForce")}</Tag> : null}
                {one.ordered ? <Tag>{t("deskRoll.ordered")}</Tag> : null}
              </>
            ),
            numeric: true,
          })),
        ]}
        rows={[
          row("total", t("deskRoll.totalVotes"), (one) => votes(one.totalUnits)),
          row("largest", t("deskRoll.largest"), (one) => votes(one.largestUnits)),
          row("smallest", t("deskRoll.smallest"), (one) => votes(one.smallestUnits)),
          row("equal", t("deskRoll.againstEqual"), (one) => (
            <Moved key={one.scheme} moves={one.scheme === "one-seat-one-vote" ? null : one.againstEqual} />
          )),
          ...(current
            ? [row("current", t("deskRoll.againstCurrent"), (one) => <Moved key={one.scheme} moves={one.againstCurrent} />)]
            : []),
        ]}
      />
      <dl className="stack">
        {shown.schemes.map((one) => (
          <div key={one.scheme} className="measure">
            <dt>
              <strong>{t(schemeNames[one.scheme])}</strong>
            </dt>
            <dd>
              {t(schemeMeanings[one.scheme], { votes: votes(one.totalUnits).replace(/\.00$/, ""), base: shown.basePerRegion })}
              {one.scheme === "square-root" ? ` ${t("deskRoll.squareRootCaveat")}` : null}
            </dd>
          </div>
        ))}
      </dl>
      <ButtonRow>
        {shown.schemes.map((one) => (
          <ButtonLink
            key={one.scheme}
            href={href(lang, `/desk/weights?seed=${encodeURIComponent(shown.seed)}&adopt=${one.scheme}`)}
            tone={one.ordered ? "main" : "plain"}
          >
            {t("deskRoll.adoptThis", { scheme: t(schemeNames[one.scheme]) })}
          </ButtonLink>
        ))}
      </ButtonRow>
    </>
  );
}
