import { ukDay } from "../../../shared/calendar/days.ts";
import type { Outcome } from "../../../shared/plan/state.ts";
import type { TesseraContext } from "../../context.ts";
import { assemblyLinked, type Linked } from "../../linkedData.ts";
import { href, type Lang } from "../../locales/href.ts";
import { eitherOf, textOf } from "../proposals/said.ts";

/** An outcome as Legislation of schema.org: a resolution of the assembly, made from the version that was voted on. */
export function outcomeLinked(context: TesseraContext, outcome: Outcome, lang: Lang): Linked {
  const text = textOf(context, outcome.proposal, outcome.version);
  const at = (path: string): string => `${context.origin}${href(lang, path)}`;
  const title = text && eitherOf(text.title, lang);
  return {
    ...{ "@type": "Legislation", name: title?.text ?? null, inLanguage: title?.lang ?? lang, url: at(`/outcomes/${outcome.number}`) },
    ...{ legislationIdentifier: outcome.number, legislationType: "Resolution", legislationDate: ukDay(outcome.recordedAt) },
    abstract: text ? (eitherOf(text.summary, lang)?.text ?? null) : null,
    creativeWorkStatus: outcome.carried ? "Carried" : "Not carried",
    legislationPassedBy: outcome.carried ? assemblyLinked(context, lang) : null,
    isBasedOn: at(`/proposals/${outcome.proposal}/v${outcome.version}`),
    isPartOf: outcome.planItem === null ? null : { "@type": "CreativeWork", name: outcome.planItem, url: at(`/plan/${outcome.planItem}`) },
  };
}
