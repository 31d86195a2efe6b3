import { ButtonLink } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { Paper, SeatOnPaper } from "./load.ts";
import { nextPaper } from "./onePaper.ts";

const stateOf = ({ voted, cannot }: SeatOnPaper): Key =>
  voted ? "mandates.stateCast" : cannot === null ? "mandates.stateWaits" : "mandates.stateCannot";

/** What a paper is called: its seat and group, and whose proxy it is. */
function usePaperOf(): (one: SeatOnPaper) => string {
  const { t } = useWords();
  return ({ number, group, by }) =>
    t(by === undefined ? "mandates.ofSeat" : "mandates.ofProxy", { number, group: group ?? t("site.withdrawn") });
}

/** All papers of whoever reads, where there are several: each seat for itself, proxies as such (MND-1, PRX-5). */
export function Papers({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  const paperOf = usePaperOf();
  const { papers, seats, id, practice, steward, counter } = paper;
  return (
    <>
      {papers === undefined || practice ? null : (
        <Section title={t("mandates.papers")} id="papers" aside={t("mandates.papersNote")}>
          <ol className="plain-list stack">
            {papers.map((one) => (
              <li key={one.seat} className="row">
                {one.seat === seats[0]?.seat ? (
                  <strong aria-current="page">{paperOf(one)}</strong>
                ) : (
                  <a href={href(lang, `/ballots/${id}?seat=${one.seat}`)}>{paperOf(one)}</a>
                )}
                <Tag tone={one.voted ? "good" : "quiet"}>{t(stateOf(one))}</Tag>
              </li>
            ))}
          </ol>
        </Section>
      )}
      {counter ? (
        <p>
          <a href={href(lang, `/hand-count/${id}`)}>{t("handsLive.youCount")}</a>
        </p>
      ) : null}
      {steward ? (
        <p>
          <a href={href(lang, `/steward/${id}`)}>{t("mandates.youAreSteward")}</a>
        </p>
      ) : null}
    </>
  );
}

/** Who holds this paper's proxy, and what stands for the seat that its reader did not cast: by proxy, with a steward's help, or again from another device (MND-2). */
export function Standing({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  const [one] = paper.seats;
  if (!one) return null;
  const { by, number, group, mark, again } = one;
  return (
    <>
      {by === undefined ? null : (
        <Notice title={t("mandates.ofProxy", { number, group: group ?? t("site.withdrawn") })}>{t("mandates.proxyNote", { by })}</Notice>
      )}
      {by === undefined && mark?.proxy ? <Notice tone="warn">{t("mandates.standsByProxy")}</Notice> : null}
      {again ? (
        <Notice tone="warn">{t("mandates.castAgain", { seat: number, at: formatDateTime(again.at, lang), receipt: again.receipt })}</Notice>
      ) : null}
      {mark?.helped ? <Notice>{t("mandates.standsWithHelp")}</Notice> : null}
    </>
  );
}

/** After the receipt: the paper that waits next. */
export function NextPaper({ paper }: { readonly paper: Paper }) {
  const { t, lang } = useWords();
  const next = nextPaper(paper);
  const paperOf = usePaperOf();
  if (!next) return null;
  return (
    <ButtonLink href={href(lang, `/ballots/${paper.id}?seat=${next.seat}`)}>{t("mandates.next", { paper: paperOf(next) })}</ButtonLink>
  );
}

/** A vote cast before, by whomever and on whichever device, no longer counts (MND-2). */
export function Replaced({ receipt }: { readonly receipt: string | undefined }) {
  const { t } = useWords();
  return receipt === undefined ? null : <Notice tone="warn">{t("mandates.replaced", { receipt })}</Notice>;
}
