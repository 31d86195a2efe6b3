import type { Hit } from "../../../shared/search/found.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { electionName } from "../elections/names.ts";
import { electionLine } from "../elections/shown.ts";
import { eitherOf, type Reading, regionName, type Said, said, titleOf } from "../proposals/said.ts";
import { requestText } from "../requests/shown.ts";
import { titleOfSitting } from "../sittings/lines.ts";
import { questionOf } from "../votes/lines.ts";

/** What a passage stands in: its number, and what it is called (null where that was withdrawn). */
export interface Thing {
  readonly numbered: string;
  readonly title: Said | null;
}

/** A group of the roll by its name, with its region in the line below; or a region. */
function onRoll(context: Reading, { address, part }: Pick<Hit, "address" | "part">, t: T, lang: Lang): Thing {
  const region = regionName(context, address.split("#")[1] ?? "", lang);
  const group = context.assembly.roll.groups[part];
  return group ? { numbered: region, title: said(context, group.name, lang) } : { numbered: t("roll.title"), title: { text: region } };
}

/** The thing whose page a passage stands on, for a reader in `lang`. */
export function thingOf(context: Reading, hit: Pick<Hit, "stream" | "address" | "part">, t: T, lang: Lang): Thing {
  const { assembly } = context;
  const [of, id = ""] = hit.stream.split("/");
  switch (of) {
    case "proposal":
      return { numbered: t("proposals.numbered", { number: id }), title: titleOf(context, id, lang) };
    case "amendment": {
      const amendment = assembly.amendment(id);
      const numbered = t("amendments.numbered", { amendment: id });
      return { numbered, title: amendment ? titleOf(context, amendment.proposal, lang) : null };
    }
    case "sitting":
    case "note": {
      const sitting = assembly.sitting(id);
      return { numbered: t("sittings.numbered", { number: id }), title: sitting ? titleOfSitting(context, sitting, lang) : null };
    }
    case "ballot": {
      const ballot = assembly.ballot(id);
      return { numbered: t("votes.numbered", { vote: id.replace("-", "/") }), title: ballot ? questionOf(context, ballot, lang) : null };
    }
    case "outcome": {
      const outcome = assembly.outcome(id);
      const title = outcome ? titleOf(context, outcome.proposal, lang, outcome.version) : null;
      return { numbered: t("outcomes.numbered", { number: id }), title };
    }
    case "plan": {
      const outcome = assembly.outcome(assembly.planItem(id)?.outcome ?? "");
      return { numbered: t("plan.numbered", { id }), title: outcome ? titleOf(context, outcome.proposal, lang, outcome.version) : null };
    }
    case "request": {
      const request = assembly.request(id);
      const text = request ? requestText(context, request) : null;
      return { numbered: t("requests.numbered", { number: id }), title: text ? eitherOf(text.title, lang) : null };
    }
    case "election": {
      const election = assembly.election(id);
      return { numbered: t("elections.title"), title: election ? { text: electionName(t, electionLine(context, election, lang)) } : null };
    }
    default:
      return onRoll(context, hit, t, lang);
  }
}
