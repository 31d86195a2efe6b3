import { Button } from "../../components/Button.tsx";
import { OwnAction } from "../../components/OwnAction.tsx";
import { Readiness } from "../../components/Readiness.tsx";
import { Section } from "../../components/Section.tsx";
import { useSay } from "./useSay.ts";

/** The pieces of the chamber and the desk. */
export function Rooms() {
  const s = useSay();
  const question = s("Shall every neighbourhood have a warm room by 2028?", "A ddylai pob cymdogaeth gael ystafell gynnes erbyn 2028?");
  return (
    <>
      <Section title={s("Chamber", "Siambr")} id="chamber">
        <Readiness ok text={s("You are checked in and may vote", "Rydych wedi cofrestru a chewch bleidleisio")} help="#chamber" />
        <Readiness ok={false} text={s("Check in to vote", "Cofrestrwch er mwyn pleidleisio")} help="#chamber" />
        <div className="now">
          <p className="kicker">{s("Item 3 of 6, open floor", "Eitem 3 o 6, llawr agored")}</p>
          <h3 className="now-title">{s("A warm room in every neighbourhood", "Ystafell gynnes ym mhob cymdogaeth")}</h3>
          <p className="now-question">{question}</p>
        </div>
        <p className="floor-brief">
          {s("Seat 17 is speaking. You are third on the list.", "Sedd 17 sy'n siarad. Rydych yn drydydd ar y rhestr.")}
        </p>
        <OwnAction>
          <Button type="button" size="large" wide>
            {s("Ask to speak", "Gofyn am gael siarad")}
          </Button>
        </OwnAction>
      </Section>
      <Section title={s("Desk", "Desg")} id="desk">
        <div className="desk-room">
          <div className="desk-order">
            <h3>{s("Running order", "Trefn y dydd")}</h3>
            <ol className="running-order">
              <li className="is-done">{s("Opening and roll, 10 min", "Agor a'r gofrestr, 10 mun")}</li>
              <li className="is-now">{s("Warm rooms, 40 min", "Ystafelloedd cynnes, 40 mun")}</li>
              <li>{s("Any other business, 5 min", "Unrhyw fater arall, 5 mun")}</li>
            </ol>
          </div>
          <div className="desk-floor">
            <h3>{s("Floor", "Y llawr")}</h3>
            <p className="clock">1:42</p>
            <p className="clock is-over">-0:08</p>
            <ol className="speakers">
              <li className="is-speaking">{s("Seat 17, Rhondda Food Share", "Sedd 17, Rhannu Bwyd y Rhondda")}</li>
              <li>{s("Seat 88, Leith Tenants", "Sedd 88, Tenantiaid Leith")}</li>
              <li className="is-mine">{s("Seat 12, Deptford Sewing Circle", "Sedd 12, Cylch Gwnïo Deptford")}</li>
            </ol>
          </div>
          <div className="desk-record">
            <h3>{s("Record", "Cofnod")}</h3>
            <ol className="record">
              <li>
                <time dateTime="10:41">10:41</time>
                <span>{s("Seat 17 was given the floor.", "Rhoddwyd y llawr i sedd 17.")}</span>
              </li>
              <li>
                <time dateTime="10:38">10:38</time>
                <span>{s("The open floor began.", "Dechreuodd y llawr agored.")}</span>
              </li>
            </ol>
          </div>
        </div>
      </Section>
    </>
  );
}
