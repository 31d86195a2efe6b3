import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TesseraContext } from "../../context.ts";
import { assemblyLinked, type Linked } from "../../linkedData.ts";
import { href, type Lang } from "../../locales/href.ts";
import { titleOfSitting } from "../sittings/lines.ts";

const iso = (at: number): string => new Date(at).toISOString();

/** A sitting as an Event of schema.org: in the hall, online, or both; the link on which delegates meet is private. */
export function sittingLinked(context: TesseraContext, sitting: Sitting, lang: Lang): Linked {
  const { id, startsAt, openedAt, phase, place } = sitting;
  const organizer = assemblyLinked(context, lang);
  const url = `${context.origin}${href(lang, `/sittings/${id}`)}`;
  const hall = place.hall && context.words(place.hall);
  const online: Linked = { "@type": "VirtualLocation", url: `${context.origin}${href(lang, `/sittings/${id}/live`)}` };
  const modes = place.hall === null ? "Online" : place.link === null ? "Offline" : "Mixed";
  return {
    ...{ "@type": "Event", name: titleOfSitting(context, sitting, lang)?.text ?? String(organizer["name"] ?? id), url, inLanguage: lang },
    startDate: iso(openedAt ?? startsAt),
    endDate: phase.name === "closed" ? iso(phase.at) : null,
    eventStatus: `https://schema.org/${phase.name === "adjourned" ? "EventPostponed" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${modes}EventAttendanceMode`,
    location: hall ? [{ "@type": "Place", name: hall, address: hall }, online] : online,
    organizer,
  };
}
