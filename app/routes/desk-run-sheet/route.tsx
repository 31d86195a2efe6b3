import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { stepsTooShort } from "../../../shared/sittings/fit.ts";
import { runningOrder } from "../../../shared/sittings/runningOrder.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDateTime, formatTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { filledCount } from "../desk-templates/people.ts";
import { langOfRequest, said, sittingTitle, titleOf } from "../proposals/said.ts";
import { AroundSheet, SheetSteps } from "../run-sheet/Sheet.tsx";
import { itemNames } from "../sitting/names.ts";

/** The run sheet of one sitting: its running order as it stands, with the words to say. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const sitting = context.assembly.sitting(params["sitting"] ?? "");
  const orders = context.assembly.founding?.orders;
  if (!sitting || !orders) throw new Response("", { status: 404 });
  const people = filledCount(context.assembly.roll);
  const { items } = runningOrder(sitting, context.now());
  return {
    ...{ id: sitting.id, name: sittingTitle(context, sitting.id, lang), startsAt: sitting.startsAt, people },
    items: items.map(({ item, rounds }) => ({
      ...{ id: item.id, number: item.number, kind: item.kind },
      title:
        said(context, lang === "cy" ? (item.titleCy ?? item.titleEn) : item.titleEn, lang) ??
        (item.proposal === null ? null : titleOf(context, item.proposal, lang)),
      steps: rounds.map(({ round, planned, actual, projected }) => {
        const span = planned ?? projected ?? { start: actual?.start ?? sitting.startsAt, end: actual?.end ?? sitting.startsAt };
        const [short] = stepsTooShort([{ ...round, code: round.step }], people, orders);
        return {
          ...{ key: round.id, code: round.step, format: round.format, minutes: round.minutes, secondsEach: round.secondsEach },
          title: said(context, lang === "cy" ? (round.titleCy ?? round.title) : round.title, lang),
          prompt: said(context, lang === "cy" ? (round.promptCy ?? round.prompt) : round.prompt, lang),
          ...{ from: formatTime(span.start, lang), to: formatTime(span.end, lang), needed: short?.needed ?? null },
          kind: round.title === null ? item.kind : null,
        };
      }),
    })),
  };
}

export default function SittingRunSheetPage() {
  const { t, lang } = useWords();
  const { id, name, startsAt, people, items } = useLoaderData<typeof loader>();
  const sitting = name ?? t("desk.sittingNumbered", { number: id });
  return (
    <>
      <title>{`${t("runSheets.sheetTitle", { name: sitting })} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
          { href: href(lang, `/desk/sittings/${id}`), text: sitting },
        ]}
        here={t("runSheets.forSitting")}
      />
      <PageHeader
        kicker={`${t("desk.sittingNumbered", { number: id })} · ${formatDateTime(startsAt, lang)}`}
        title={t("runSheets.sheetTitle", { name: sitting })}
        lead={t("runSheets.sheetLead")}
      >
        <p className="quiet no-print">{t("runSheets.print")}</p>
      </PageHeader>
      <AroundSheet>
        {items.map((item) => (
          <Section
            key={item.id}
            id={`item-${item.number}`}
            title={
              <span lang={item.title?.lang}>
                {t("runSheets.itemTitle", { number: item.number, item: item.title?.text ?? t(itemNames[item.kind]) })}
              </span>
            }
          >
            <SheetSteps steps={item.steps} people={people} />
          </Section>
        ))}
      </AroundSheet>
    </>
  );
}
