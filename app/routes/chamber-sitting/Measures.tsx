import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { measuresOf } from "../../../shared/sittings/moderation.ts";
import { Notice } from "../../components/Notice.tsx";
import type { Announcer } from "../../live/useAnnouncer.ts";
import type { Live } from "../../live/useRoom.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { ChamberStart } from "./load.ts";

/**
 * Tells the person concerned, and nobody else, that a measure was taken, with the way to why and what can be done. The room does not
 * know whom a measure is against: where one comes or changes, the page asks the server.
 */
export function Measures({ live, start, say }: { readonly live: Live; readonly start: ChamberStart; readonly say: Announcer["say"] }) {
  const { t, lang } = useWords();
  const { sitting } = live.room;
  const { revalidate } = useRevalidator();
  const known = useRef(sitting.measures);
  useEffect(() => {
    if (known.current === sitting.measures) return;
    known.current = sitting.measures;
    revalidate();
  }, [sitting.measures, revalidate]);
  const { count, holds } = start.measures;
  const told = useRef(count);
  const text = `${t("chamber.measuresTitle")}. ${t("chamber.measuresLink")}`;
  // Read out by the region that stands from the start: what comes with its words is not heard everywhere.
  useEffect(() => {
    if (count > told.current) say({ topic: "measures", urgent: false, text });
    told.current = count;
  }, [count, say, text]);
  if (count === 0 || measuresOf(sitting).length === 0) return null;
  return (
    <Notice tone={holds ? "warn" : "info"} title={t("chamber.measuresTitle")}>
      <p>
        <a href={href(lang, `/chamber/measures/${sitting.id}`)}>{t("chamber.measuresLink")}</a>
      </p>
    </Notice>
  );
}
