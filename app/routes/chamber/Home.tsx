import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { OwnAction } from "../../components/OwnAction.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import { ballotNumber } from "../../live/names.ts";
import { formatDateTime, formatUntil } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { PhaseTag } from "../sittings/PhaseTag.tsx";
import type { ChamberHome, SittingLine, VoteLine } from "./load.ts";
import { MinutesToCheck } from "./MinutesToCheck.tsx";
import { Proposals } from "./Proposals.tsx";
import { ShareVotes } from "./ShareVotes.tsx";

/** What is missing most: a vote not cast, then a check-in; null: nothing waits. */
function useWaiting({ votes, sittings, seats }: ChamberHome): {
  readonly ok: boolean;
  readonly text: string;
  readonly vote?: VoteLine;
  readonly sitting?: SittingLine;
} {
  const { t } = useWords();
  const now = sittings.find((one) => one.phase === "open" || (one.phase === "scheduled" && one.checkInOpen));
  const vote = votes.find((one) => one.missing.length > 0);
  const unmet = now && now.here.length === 0;
  if (seats.length === 0) return { ok: false, text: t("chamber.noSeatTitle") };
  if (unmet) return { ok: false, text: t("chamber.readyNotCheckedIn"), sitting: now, ...(vote ? { vote } : {}) };
  if (vote) return { ok: false, text: t("chamber.voteWaits"), vote };
  if (now) return { ok: true, text: t("chamber.ready"), sitting: now };
  return { ok: true, text: t("chamber.nothingWaits") };
}

/** The questions of a paper, each in a line. */
function QuestionsShort({ questions }: { readonly questions: NonNullable<VoteLine["questions"]> }) {
  const { t } = useWords();
  return (
    <ol>
      {questions.map(({ id, question }) => (
        <li key={id} lang={question?.lang}>
          {question?.text ?? t("site.withdrawn")}
        </li>
      ))}
    </ol>
  );
}

/** What is missing first, then sittings, votes, proposals and drafts. */
export function Home({ home }: { readonly home: ChamberHome }) {
  const { t, lang } = useWords();
  const { seats, sittings, votes } = home;
  const waiting = useWaiting(home);
  return (
    <>
      <title>{`${t("chamber.title")} – Tessera`}</title>
      <Readiness ok={waiting.ok} text={waiting.text} help="#help" />
      <PageHeader title={t("chamber.title")} lead={t("chamber.signedInAs", { name: home.name })} />
      {waiting.sitting ? (
        <OwnAction title={waiting.sitting.title ?? t("chamber.sittingNumbered", { number: waiting.sitting.id })}>
          <ButtonLink size="large" wide href={href(lang, `/chamber/${waiting.sitting.id}`)}>
            {t(waiting.ok ? "chamber.toSitting" : "chamber.toCheckIn")}
          </ButtonLink>
        </OwnAction>
      ) : waiting.vote ? (
        <OwnAction title={t("chamber.voteWaits")}>
          <ButtonLink size="large" wide href={href(lang, waiting.vote.paper)}>
            {waiting.vote.questions ? t("chamber.toPackage") : t("chamber.toBallot", { vote: ballotNumber(waiting.vote.id) })}
          </ButtonLink>
        </OwnAction>
      ) : null}
      {home.proxies ? (
        <p>
          <a href={href(lang, "/chamber/proxies")}>{t("proxies.title")}</a>
        </p>
      ) : null}
      {home.following === null ? null : (
        <p>
          <a href={href(lang, `/following/${home.following}`)}>{t("following.manageTitle")}</a>
        </p>
      )}
      {votes.length === 0 ? null : (
        <Section title={t("chamber.openVotes")} id="votes">
          <Listing
            items={votes.map((one) => ({
              key: one.id,
              href: href(lang, one.paper),
              title: one.questions ? t("packages.title") : (one.question?.text ?? t("site.withdrawn")),
              ...(one.questions ? { text: <QuestionsShort questions={one.questions} /> } : { lang: one.question?.lang }),
              tag: (
                <Tag tone={one.missing.length === 0 ? "good" : "warn"}>
                  {t(one.missing.length === 0 ? "chamber.voteIn" : "chamber.voteOut")}
                </Tag>
              ),
              kicker: t(one.questions ? "packages.votesUntil" : "chamber.voteUntil", {
                vote: (one.questions ?? [one]).map(({ id }) => ballotNumber(id)).join(", "),
                time: formatUntil(one.closesAt, one.at, lang),
              }),
            }))}
          />
          <ShareVotes votes={votes} />
        </Section>
      )}
      <Section title={t("chamber.sittings")} id="sittings">
        {sittings.length === 0 ? (
          <EmptyState title={t("chamber.noSittings")} action={<a href={href(lang, "/sittings")}>{t("chamber.allSittings")}</a>}>
            {t("chamber.noSittingsText")}
          </EmptyState>
        ) : (
          <Listing
            items={sittings.map((one) => ({
              key: one.id,
              href: href(lang, `/chamber/${one.id}`),
              title: one.title ?? t("chamber.sittingNumbered", { number: one.id }),
              tag: <PhaseTag phase={one.phase} />,
              kicker: formatDateTime(one.startsAt, lang),
              text:
                one.here.length > 0
                  ? t("chamber.checkedInSeats", { seats: one.here.join(", ") })
                  : one.checkInOpen
                    ? t("chamber.readyNotCheckedIn")
                    : undefined,
            }))}
          />
        )}
      </Section>
      <MinutesToCheck minutes={home.minutes} />
      <Proposals home={home} />
      <Section title={t("chamber.yourSeats")} id="seats">
        {seats.length === 0 ? (
          <EmptyState title={t("chamber.noSeatTitle")}>{t("chamber.noSeatText")}</EmptyState>
        ) : (
          <SummaryList
            rows={seats.map((one) => ({
              key: one.seat,
              term: t("live.seatNumbered", { number: one.number }),
              value: (
                <>
                  {one.group ?? t("site.withdrawn")}, {t(one.as === "delegate" ? "chamber.asDelegate" : "chamber.asAlternate")}
                  {one.worth ? <span className="quiet"> {t("ballots.countsAs", one.worth)}</span> : null}
                </>
              ),
            }))}
          />
        )}
      </Section>
      <Section title={t("chamber.helpTitle")} id="help">
        <ul>
          <li>{t("chamber.helpVote")}</li>
          <li>
            <a href={href(lang, "/ballots/practice")}>{t("chamber.tryVoting")}</a>
          </li>
          <li>{t("chamber.helpOther")}</li>
          <li>
            <a href={href(lang, "/words")}>{t("chamber.helpWords")}</a>
          </li>
          <li>
            <a href={href(lang, "/sign-out")}>{t("chamber.notYou")}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}
