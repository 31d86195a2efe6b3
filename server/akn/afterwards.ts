import { formatDate } from "../../app/locales/dates.ts";
import type { MinutesLoaded } from "../../app/routes/minutes-version/loaded.ts";
import type { Said } from "../../app/routes/proposals/said.ts";
import { inAkn, quoted, removed } from "./marks.ts";
import type { Telling } from "./references.ts";
import { type XmlElement, xml } from "./xml.ts";

type Line = readonly (XmlElement | string)[];

const other = (eId: string, ...lines: readonly Line[]): XmlElement => xml("other", { eId }, ...lines.map((line) => xml("p", {}, ...line)));
const section = (id: string, heading: string, all: readonly XmlElement[]): readonly XmlElement[] =>
  all.length === 0 ? [] : [xml("debateSection", { name: id, eId: id }, xml("heading", {}, heading), ...all)];

/** AKN-4: what came after a version was sent round: numbered additions, and what attendees said was wrong with what was answered. */
export function afterwards({ t, lang }: Telling, { additions, corrections }: MinutesLoaded): readonly XmlElement[] {
  const words = (said: Said | null): Line => [said === null ? removed(t("site.withdrawn")) : quoted(said.text, said.lang ?? lang)];
  return [
    ...section(
      "additions",
      t("minutes.corrections"),
      additions.map(({ number, at, paragraph, text, reason }) => {
        const day = formatDate(at, lang);
        const added = paragraph === "" ? t("minutesPages.additionOn", { day }) : t("minutesPages.additionTo", { day, paragraph });
        return other(`a${number}`, [`${added} `, ...words(text)], [`${t("minutesPages.why")} `, ...words(reason)]);
      }),
    ),
    ...section(
      "corrections",
      t("minutesPages.corrections"),
      corrections.map(({ number, anchor, paragraph, seat, text, answer }) => {
        const on = xml("ref", { href: `#${anchor}` }, t("minutesPages.onParagraph", { number: paragraph }));
        const answered: Line = answer
          ? [
              `${answer.accepted ? t("minutesPages.accepted") : t("minutesPages.refused")} ${t("minutesPages.why")} `,
              ...words(answer.reason),
            ]
          : [t("minutesPages.notAnswered")];
        return other(`c${number}`, [on, " ", ...inAkn(t("minutesPages.correctionFrom", { seat })), " ", ...words(text)], answered);
      }),
    ),
  ];
}
