import { Key } from "../../charts/Key.tsx";
import { Mosaic } from "../../charts/Mosaic.tsx";
import { shadeOf } from "../../charts/mosaicPlan.ts";
import { Ring } from "../../charts/Ring.tsx";
import { ThresholdBar } from "../../charts/ThresholdBar.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { codes, present, regions, three, voted } from "./specimens.ts";
import { useSay } from "./useSay.ts";

const half = { numerator: 1, denominator: 2 };

/** Mosaic, ring, threshold bars, each beside its table. */
export function Charts() {
  const s = useSay();
  const words = { for: s("For", "O blaid"), against: s("Against", "Yn erbyn"), abstain: s("Abstain", "Ymatal") };
  const moreThanHalf = s("more than half", "mwy na hanner");
  const key = [
    { shape: "for", text: words.for },
    { shape: "against", text: words.against },
    { shape: "abstain", text: words.abstain },
  ] as const;
  return (
    <>
      <Section title={s("Mosaic", "Mosaig")} id="mosaic">
        <div className="split">
          <Mosaic tiles={regions.map((r) => ({ code: r.code, value: String(r.seats), shade: shadeOf(r.seats, 18) }))} />
          <Table
            caption={s("Seats by nation and region", "Seddi yn ôl cenedl a rhanbarth")}
            columns={[
              { head: s("Region", "Rhanbarth"), wide: true },
              { head: s("Seats", "Seddi"), numeric: true },
            ]}
            rows={regions.map((r) => ({ key: r.code, cells: [s(r.en, r.cy), r.seats] }))}
            foot={[s("All", "Pawb"), 150]}
            csv="#mosaic"
            json="#mosaic"
          />
        </div>
        <div className="split">
          <div className="stack">
            <Mosaic
              tiles={regions.map((r, i) => ({
                code: r.code,
                value: `${50 + ((i * 13) % 40)}%`,
                state: i === 4 || i === 8 ? "against" : i === 9 ? "neither" : "for",
              }))}
            />
            <Key items={key} />
          </div>
          <Mosaic
            size="small"
            tiles={["A", "B", "C"].map((code, i) => ({ code, label: s(`Area ${code}`, `Ardal ${code}`), value: String(i + 2), shade: 2 }))}
          />
        </div>
      </Section>
      <Section title={s("Ring", "Cylch")} id="ring">
        <div className="split">
          <Ring seats={present} regions={codes} centre={{ figure: "124", label: s("seats checked in", "sedd wedi cofrestru") }} />
          <Ring seats={voted} regions={codes} centre={{ figure: "87", label: s("for, of 138 cast", "o blaid, o 138") }} />
        </div>
        <Key items={[...key, { shape: "away", text: s("Away", "Absennol") }, { shape: "speaking", text: s("Speaking", "Yn siarad") }]} />
        <Ring seats={three} regions={["A", "B", "C"]} />
      </Section>
      <Section title={s("Threshold bars", "Barrau trothwy")} id="bars">
        <ThresholdBar
          forCount={87}
          againstCount={36}
          abstainCount={15}
          base="forAgainst"
          threshold={half}
          label={moreThanHalf}
          words={words}
        />
        <ThresholdBar
          forCount={60000}
          againstCount={20000}
          abstainCount={1000}
          all={150000}
          base="all"
          threshold={{ numerator: 65, denominator: 100 }}
          label={s("65% of all", "65% o'r cyfan")}
          words={words}
        />
        <Table
          caption={s("Votes by weight and heads", "Pleidleisiau yn ôl pwysau a phennau")}
          columns={[
            { head: s("Counted by", "Cyfrif yn ôl") },
            { head: words.for, numeric: true },
            { head: words.against, numeric: true },
            { head: words.abstain, numeric: true },
            { head: s("Did not vote", "Heb bleidleisio"), numeric: true },
            { head: s("Needed", "Angen"), numeric: true },
          ]}
          rows={[
            { key: "heads", cells: [s("Heads", "Pennau"), 87, 36, 15, 12, "62"] },
            { key: "weight", cells: [s("Weight", "Pwysau"), "91.24", "37.02", "14.61", "7.13", "64.14"] },
          ]}
          csv="#bars"
        />
      </Section>
    </>
  );
}
