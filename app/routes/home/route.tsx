import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { feedsInHead } from "../../feedLinks.ts";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { ItemListing } from "../plan/ItemListing.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { regionsShown } from "../roll/regions.ts";
import { SeatsByRegion } from "../roll/SeatsByRegion.tsx";
import { DecidedLast } from "./DecidedLast.tsx";
import { latestDecisions, planNow, sittingsNow, votesOpen } from "./latest.ts";
import { Meetings, Now } from "./Meetings.tsx";

/** How many lines each list of the front page has. */
const most = 5;

/** The front page: what was decided, what is late and with whom, what meets now and next, who the assembly is. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { founding, roll } = context.assembly;
  return {
    name: founding ? (context.words(lang === "cy" ? founding.nameCy : founding.nameEn) ?? "Tessera") : "Tessera",
    founded: founding !== null,
    decided: latestDecisions(context, lang, most),
    plan: planNow(context, lang, most),
    sittings: sittingsNow(context, lang),
    votes: votesOpen(context, lang),
    regions: regionsShown(context, lang),
    unitsPerVote: roll.weights?.unitsPerVote ?? null,
    seatsPerGroup: founding?.orders.seatsPerGroup ?? null,
  };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["outcomes", "minutes", "replies"]);

export default function Home() {
  const { t, lang } = useWords();
  const { name, founded, decided, plan, sittings, votes, regions, unitsPerVote, seatsPerGroup } = useLoaderData<typeof loader>();
  const sum = (of: (region: (typeof regions)[number]) => number): number => regions.reduce((all, region) => all + of(region), 0);
  const [groups, seats] = [sum((r) => r.groups), sum((r) => r.seats)];
  return (
    <>
      <title>{`${name} – Tessera`}</title>
      <PageHeader title={name} lead={t("home.whatItIs")}>
        <p className="measure">
          {t("home.whatItDoes")} {t("home.whatComesOfIt")} <Term of="assembly">{t("home.wordsExplained")}</Term>
        </p>
      </PageHeader>
      {founded ? null : <EmptyState title={t("home.notFounded")}>{t("home.notFoundedText")}</EmptyState>}
      <Now open={sittings.open} adjourned={sittings.adjourned} votes={votes} />
      {plan.late.length > 0 ? (
        <Section id="overdue" title={t("home.overdue")} aside={t("home.overdueCounted", { count: plan.lateInAll })}>
          <ItemListing items={plan.late} />
          <p>
            {plan.lateInAll > plan.late.length ? (
              <>
                <a href={href(lang, "/plan?standing=late")}>{t("home.allOverdue")}</a> ·{" "}
              </>
            ) : null}
            <a href={href(lang, "/plan/answers")}>{t("planRegister.toAnswers")}</a>
          </p>
        </Section>
      ) : null}
      <Section id="decided" title={t("home.decidedLast")} aside={<a href={href(lang, "/outcomes")}>{t("home.allOutcomes")}</a>}>
        <DecidedLast items={decided} />
      </Section>
      <Section id="due" title={t("home.expectedNext")} aside={<Term of="due">{t("home.askedForMeans")}</Term>}>
        {plan.next.length > 0 ? (
          <ItemListing items={plan.next} />
        ) : (
          <EmptyState title={plan.late.length > 0 ? t("home.nothingElse") : t("home.nothingExpected")}>
            {t("home.nothingExpectedText")}
          </EmptyState>
        )}
        <p>
          <a href={href(lang, "/plan")}>{t("home.toPlan")}</a>
        </p>
      </Section>
      <Section id="sittings" title={t("home.nextSittings")} aside={<a href={href(lang, "/sittings")}>{t("home.allSittings")}</a>}>
        <Meetings items={sittings.next} />
        <p>
          <a href={href(lang, "/minutes")}>{t("feeds.minutes")}</a> · <a href={href(lang, "/calendar.ics")}>{t("feeds.asCalendar")}</a>
        </p>
      </Section>
      <Section id="assembly" title={t("home.whoTheAssemblyIs")} aside={<a href={href(lang, "/roll")}>{t("home.toRoll")}</a>}>
        {seats > 0 ? (
          <>
            <StatLine
              stats={[
                { key: "groups", figure: formatNumber(groups, lang), label: t("roll.groupsCounted", { count: groups }) },
                { key: "seats", figure: formatNumber(seats, lang), label: t("roll.seatsCounted", { count: seats }) },
                { key: "regions", figure: formatNumber(regions.length, lang), label: t("roll.regionsCounted", { count: regions.length }) },
              ]}
            />
            <SeatsByRegion regions={regions} unitsPerVote={unitsPerVote} linked={(code) => href(lang, `/roll#${code}`)} />
          </>
        ) : (
          <EmptyState title={t("home.noSeats")}>{t("home.noSeatsText")}</EmptyState>
        )}
      </Section>
      <Section id="get-a-seat" title={t("home.getASeat")}>
        <p>{t("home.getASeatWho")}</p>
        <p>{t("home.getASeatHow")}</p>
        {seatsPerGroup === null ? null : <p>{t("home.getASeatMost", { count: seatsPerGroup })}</p>}
        <p>{t("home.getASeatSafe")}</p>
      </Section>
      <Section id="press" title={t("home.press")}>
        <p>{t("home.pressWho")}</p>
        <p>
          {t("home.pressCite")} <a href={href(lang, "/data")}>{t("home.toData")}</a>{" "}
          <a href={href(lang, "/data#feeds")}>{t("feeds.toFeeds")}</a> {t("feeds.byMail")}
        </p>
      </Section>
    </>
  );
}
