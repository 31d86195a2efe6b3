import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Chain } from "../../components/Chain.tsx";
import { Details } from "../../components/Details.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Pagination } from "../../components/Pagination.tsx";
import { Paragraphs } from "../../components/Paragraphs.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Progress } from "../../components/Progress.tsx";
import { Prose } from "../../components/Prose.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { Tag } from "../../components/Tag.tsx";
import { Timeline } from "../../components/Timeline.tsx";
import { useSay } from "./useSay.ts";

/** Everything that tells: tags, notices, lists, steps, paragraphs. */
export function Showing() {
  const s = useSay();
  const carried = s("Carried", "Derbyniwyd");
  return (
    <>
      <Section title={s("Status", "Statws")} id="status">
        <div className="row">
          <Tag>{s("Draft", "Drafft")}</Tag>
          <Tag tone="good">{carried}</Tag>
          <Tag tone="bad">{s("Not carried", "Ni dderbyniwyd")}</Tag>
          <Tag tone="warn">{s("Provisional", "Dros dro")}</Tag>
          <Tag tone="live">{s("Open now", "Ar agor nawr")}</Tag>
          <Tag tone="quiet">{s("Withdrawn", "Tynnwyd yn ôl")}</Tag>
        </div>
        <Notice title={s("The sitting is adjourned", "Mae'r eisteddiad wedi'i ohirio")}>
          {s("It goes on at 14:00.", "Mae'n parhau am 14:00.")}
        </Notice>
        <Notice tone="warn" title={s("Quorum is close", "Mae'r cworwm yn agos")}>
          {s("52 seats are here; 50 are needed.", "Mae 52 o seddi yma; mae angen 50.")}
        </Notice>
        <Notice tone="good">{s("The roll is imported: 150 seats.", "Mae'r gofrestr wedi'i mewnforio: 150 o seddi.")}</Notice>
        <Notice tone="bad" title={s("Connection lost", "Collwyd y cysylltiad")}>
          {s("What you typed is kept.", "Cedwir yr hyn a deipiwyd gennych.")}
        </Notice>
        <Progress
          label={s("Checking the journal", "Gwirio'r dyddlyfr")}
          done={4120}
          total={10000}
          text={s("4,120 of 10,000 entries", "4,120 o 10,000 o gofnodion")}
        />
      </Section>
      <Section title={s("Figures and steps", "Ffigurau a chamau")} id="steps">
        <Breadcrumbs links={[{ href: "#steps", text: s("Votes", "Pleidleisiau") }]} here="2026/42" />
        <StatLine
          stats={[
            { key: "heads", figure: "87", label: s("for", "o blaid"), note: s("of 138 cast", "o 138 a fwriwyd") },
            { key: "weight", figure: "91.24", label: s("weight for", "pwysau o blaid"), note: s("of 150", "o 150") },
            { key: "regions", figure: "10", label: s("regions for", "rhanbarthau o blaid"), note: s("of 12", "o 12") },
          ]}
        />
        <Chain
          label={s("From proposal to plan", "O'r cynnig i'r cynllun")}
          links={[
            { key: "p", kind: s("Proposal", "Cynnig"), text: "7", href: "#steps" },
            { key: "v", kind: s("Vote", "Pleidlais"), text: "2026/42", href: "#steps", here: true },
            { key: "n", kind: s("Decision note", "Nodyn penderfyniadau"), text: "12", href: "#steps" },
            { key: "o", kind: s("Outcome", "Canlyniad"), text: "5", href: "#steps" },
            { key: "i", kind: s("Plan item", "Eitem y cynllun"), text: s("not yet", "ddim eto") },
          ]}
        />
        <Timeline
          entries={[
            {
              key: "1",
              when: s("12 March 2026", "12 Mawrth 2026"),
              at: "2026-03-12",
              title: s("Outcome recorded", "Cofnodwyd y canlyniad"),
            },
            {
              key: "2",
              when: s("19 March 2026", "19 Mawrth 2026"),
              at: "2026-03-19",
              title: s("Received", "Derbyniwyd y llythyr"),
              state: "now",
            },
            {
              key: "3",
              when: s("11 May 2026", "11 Mai 2026"),
              at: "2026-05-11",
              title: s("Reply asked for", "Gofynnwyd am ateb"),
              state: "late",
            },
            { key: "4", when: s("August 2026", "Awst 2026"), title: s("Progress report", "Adroddiad cynnydd"), state: "next" },
          ]}
        />
      </Section>
      <Section title={s("Lists and text", "Rhestrau a thestun")} id="lists">
        <Listing
          items={[
            {
              key: "42",
              href: "#lists",
              title: s("A warm room in every neighbourhood", "Ystafell gynnes ym mhob cymdogaeth"),
              kicker: "2026/42",
              tag: <Tag tone="good">{carried}</Tag>,
              text: (
                <p>{s("Councils are asked to open one public room each winter.", "Gofynnir i gynghorau agor un ystafell bob gaeaf.")}</p>
              ),
            },
            { key: "41", href: "#lists", title: s("Small steady grants", "Grantiau bach cyson"), kicker: "2026/41" },
          ]}
        />
        <Pagination label={s("Pages of votes", "Tudalennau pleidleisiau")} page={4} pages={12} hrefOf={(page) => `#page-${page}`} />
        <Paragraphs
          items={[
            { id: "p13", number: "13", content: <p>{s("The mover spoke for five minutes.", "Siaradodd y cynigydd am bum munud.")}</p> },
            {
              id: "p14",
              number: "14",
              content: <p>{s("Seat 17 asked who would pay after 2028.", "Gofynnodd sedd 17 pwy fyddai'n talu ar ôl 2028.")}</p>,
            },
          ]}
        />
        <Prose serif lang="cy">
          <p>Dylai pob cymdogaeth gael lle cynnes, agored a di-dâl i gwrdd: tŷ, llyfrgell neu neuadd.</p>
        </Prose>
        <Details summary={s("Who may vote", "Pwy gaiff bleidleisio")}>
          {s("Every seat that was filled when the ballot opened.", "Pob sedd a oedd wedi'i llenwi pan agorodd y bleidlais.")}
        </Details>
        <EmptyState title={s("No outcomes yet", "Dim canlyniadau eto")}>
          {s("They appear here when a decision note is confirmed.", "Maent yn ymddangos yma pan gaiff nodyn penderfyniadau ei gadarnhau.")}
        </EmptyState>
        <Permalink
          url="https://example.org/votes/2026/42"
          version={s("entry 4,120", "cofnod 4,120")}
          formats={[
            { href: "#lists", text: "JSON" },
            { href: "#lists", text: "CSV" },
          ]}
        />
      </Section>
    </>
  );
}
