import { closedInHand } from "../../../shared/sittings/care/closed.ts";
import { presentSeats } from "../../../shared/sittings/questions.ts";
import { lastGroupRound } from "../../../shared/sittings/tables/questions.ts";
import { Ring, type SeatState } from "../../charts/Ring.tsx";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { latestResult, openBallot } from "../../live/ballots.ts";
import { Channels } from "../../live/Channels.tsx";
import { ClosedNow } from "../../live/ClosedNow.tsx";
import { Floor } from "../../live/Floor.tsx";
import { LastAnswers } from "../../live/LastAnswers.tsx";
import type { LiveStart } from "../../live/load.ts";
import { NowCard } from "../../live/NowCard.tsx";
import { wordsIn } from "../../live/names.ts";
import { OpinionNow } from "../../live/OpinionNow.tsx";
import { QuorumLine } from "../../live/QuorumLine.tsx";
import { Record } from "../../live/Record.tsx";
import { Result } from "../../live/Result.tsx";
import { RunningOrder } from "../../live/RunningOrder.tsx";
import { Status } from "../../live/Status.tsx";
import { Turnout } from "../../live/Turnout.tsx";
import { TableReports } from "../../live/tables/TableReports.tsx";
import { useAnnouncer } from "../../live/useAnnouncer.ts";
import { type Live, useRoom } from "../../live/useRoom.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";

const nobody: readonly string[] = [];

/** Who is here, by region: the ring, and the same figures as a table. */
function Presence({ live, filled }: { readonly live: Live; readonly filled: readonly string[] }) {
  const { t, lang } = useWords();
  const { sitting, seats, regions } = live.room;
  const here = new Set(presentSeats(sitting));
  const stateOf = (seat: string): SeatState => (sitting.floor.speaking?.seat === seat ? "speaking" : here.has(seat) ? "present" : "away");
  const dots = filled.flatMap((id) => {
    const label = seats[id];
    return label ? [{ id, region: label.region, state: stateOf(id) }] : [];
  });
  const rows = regions.map((region) => {
    const of = dots.filter((dot) => dot.region === region.code);
    const present = of.filter((dot) => dot.state !== "away").length;
    return { key: region.code, cells: [lang === "cy" ? region.nameCy : region.nameEn, String(present), String(of.length)] };
  });
  return (
    <div className="split">
      <Ring
        seats={dots}
        regions={regions.map((region) => region.code)}
        names={Object.fromEntries(regions.map(({ code, nameEn, nameCy }) => [code, lang === "cy" ? nameCy : nameEn]))}
        centre={{ figure: String(here.size), label: t("live.here") }}
      />
      <Table
        caption={t("live.presenceTable")}
        dense
        columns={[{ head: t("live.region") }, { head: t("live.checkedIn"), numeric: true }, { head: t("live.seats"), numeric: true }]}
        rows={rows}
      />
    </div>
  );
}

/** Reads only: what is happening, the floor, a vote's turnout, who is here, the agenda and the record as it grows. */
export function Follow({ start }: { readonly start: LiveStart }) {
  const { t, lang } = useWords();
  const live = useRoom(start);
  const announcer = useAnnouncer(live, nobody);
  const { room } = live;
  const { sitting } = room;
  const title = wordsIn(room, lang === "cy" ? sitting.titleCy : sitting.titleEn) ?? t("live.sittingNumbered", { number: sitting.id });
  const page = href(lang, `/sittings/${sitting.id}`);
  const ballot = openBallot(room);
  const result = latestResult(room);
  const closing = closedInHand(sitting);
  return (
    <>
      <title>{`${t("live.followTitle", { title })} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/sittings"), text: t("live.sittings") },
          { href: page, text: sitting.id },
        ]}
        here={t("live.liveHere")}
      />
      <PageHeader kicker={t("live.sittingNumbered", { number: sitting.id })} title={title} lead={t("live.followLead")}>
        <Status live={live} announcer={announcer} />
      </PageHeader>
      <noscript>
        <Notice tone="warn">{t("live.withoutScripts")}</Notice>
      </noscript>
      {sitting.phase.name === "closed" ? (
        <Notice title={t("live.closedTitle")}>
          <p>
            <a href={page}>{t("live.toSitting")}</a>
          </p>
        </Notice>
      ) : null}
      {ballot ? <Turnout live={live} at={start.at} ballot={ballot} say={announcer.say} /> : null}
      {!ballot && result ? <Result room={room} ballot={result} /> : null}
      {closing ? (
        <ClosedNow live={live} closing={closing} say={announcer.say} />
      ) : (
        <NowCard live={live} at={start.at} titles={start.titles} />
      )}
      <Channels access={sitting.access} text={(hash) => wordsIn(room, hash)} />
      {closing ? null : (
        <>
          <OpinionNow live={live} />
          <Floor live={live} at={start.at} />
          <TableReports room={room} round={lastGroupRound(sitting)} />
          <LastAnswers live={live} titles={start.titles} />
        </>
      )}
      {closing ? null : (
        <Section title={t("live.record")} id="record">
          <Record room={room} titles={start.titles} />
        </Section>
      )}
      <Section title={t("live.presence")} id="presence">
        <QuorumLine room={room} basis={start.quorum} />
        <Presence live={live} filled={start.quorum?.filled ?? nobody} />
      </Section>
      <Section title={t("live.agenda")} id="agenda">
        <RunningOrder live={live} at={start.at} titles={start.titles} />
      </Section>
    </>
  );
}
