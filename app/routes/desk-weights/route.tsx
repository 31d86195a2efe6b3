import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { mayChangeWeights, nextChangeDate } from "../../../shared/roll/changeDates.ts";
import { seedSchema } from "../../../shared/roll/events.ts";
import { standingSeats } from "../../../shared/roll/questions.ts";
import { groupKinds } from "../../../shared/roll/state.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm } from "../../forms.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { dayText } from "../plan/dayText.ts";
import { langOfRequest, regionName } from "../proposals/said.ts";
import { kindNames, schemeNames } from "../roll/names.ts";
import { Adopt } from "./Adopt.tsx";
import { Comparison } from "./Comparison.tsx";
import { Schemes } from "./Schemes.tsx";
import { weightsShown } from "./shown.ts";

/** Every scheme side by side with the seed of the address, or a fresh one; and the one about to be adopted. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { founding, roll } = context.assembly;
  const asked = new URL(request.url).searchParams;
  const given = seedSchema.safeParse(asked.get("seed"));
  const dates = founding?.orders.weights.changeDates ?? [];
  const now = context.now();
  return {
    shown:
      founding && standingSeats(roll).length > 0 ? weightsShown(roll, founding, given.success ? given.data : context.newCommandId()) : null,
    adopt: asked.get("adopt"),
    adopted: asked.has("adopted"),
    inForce: roll.weights ? { scheme: roll.weights.scheme, at: roll.weights.adoptedAt, seed: roll.weights.seed } : null,
    notToday: roll.weights && !mayChangeWeights(now, dates) ? nextChangeDate(now, dates) : null,
    regions: Object.fromEntries(roll.regions.map(({ code }) => [code, regionName(context, code, lang)])),
    command: context.newCommandId(),
  };
}

/** Adopts a scheme with the seed that was shown. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { scheme, seed } = form.fields;
  return performForm(context, form, { type: "AdoptWeights", scheme, seed }, "/desk/weights?adopted");
}

/** Weights: all schemes compared before one is adopted. */
export default function WeightsPage() {
  const { t, lang } = useWords();
  const { shown, adopt, adopted, inForce, notToday, regions, command } = useLoaderData<typeof loader>();
  const chosen = shown?.schemes.find(({ scheme }) => scheme === adopt);
  if (shown && chosen) return <Adopt scheme={chosen} shown={shown} command={command} />;
  const kindOf = (code: string): string => {
    const kind = groupKinds.find((one) => one === code);
    return kind ? t(kindNames[kind]) : code;
  };
  return (
    <>
      <title>{`${t("deskRoll.weightsTitle")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("deskRoll.weightsTitle")} />
      <PageHeader title={t("deskRoll.weightsTitle")} lead={t("deskRoll.weightsLead")} />
      {inForce ? (
        <Notice tone={adopted ? "good" : "info"} title={adopted ? t("deskRoll.adoptedTitle") : t("deskRoll.inForceTitle")}>
          {t("deskRoll.inForceText", { scheme: t(schemeNames[inForce.scheme]), at: formatDateTime(inForce.at, lang), seed: inForce.seed })}
        </Notice>
      ) : (
        <Notice tone="warn" title={t("desk.noWeightsYet")}>
          {t("deskRoll.noneText")}
        </Notice>
      )}
      {notToday === null ? null : <Notice tone="warn">{t("deskRoll.notToday", { day: dayText(notToday, lang) })}</Notice>}
      {shown ? (
        <>
          <Section title={t("deskRoll.schemes")} id="schemes" aside={t("deskRoll.schemesNote")}>
            <p>
              {t("deskRoll.seedText")} <code className="hash">{shown.seed}</code>
            </p>
            <Schemes shown={shown} />
          </Section>
          <Section title={t("deskRoll.compareTitle")} id="compare" aside={t("deskRoll.compareNote")}>
            <Comparison
              caption={t("deskRoll.byRegion")}
              head={t("deskRoll.region")}
              rows={shown.byRegion}
              nameOf={(code) => regions[code] ?? code}
              shown={shown}
            />
            <Comparison caption={t("deskRoll.byKind")} head={t("deskRoll.kind")} rows={shown.byKind} nameOf={kindOf} shown={shown} />
          </Section>
        </>
      ) : (
        <EmptyState title={t("deskRoll.empty")} action={<ButtonLink href={href(lang, "/desk/roll")}>{t("deskRoll.title")}</ButtonLink>}>
          {t("deskRoll.weightsEmptyText")}
        </EmptyState>
      )}
    </>
  );
}
