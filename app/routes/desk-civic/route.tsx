import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { SpaceFields, useSpaceLabels } from "../civic-spaces/Fields.tsx";
import { SpaceList } from "../civic-spaces/SpaceList.tsx";
import { spaceSent } from "../civic-spaces/sent.ts";
import { placeChoices, spaceLines } from "../civic-spaces/shown.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { langOfRequest } from "../proposals/said.ts";

/** The register as the desk works on it. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  return { lines: spaceLines(context, lang), places: placeChoices(context, lang), command: context.newCommandId() };
}

/** Enters a space. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return performForm(context, form, { type: "RegisterSpace", ...spaceSent(form) }, ({ answer }) => `/desk/civic-spaces/${answer.space}`);
}

/** What waits for an answer, what is on the register, and a form to enter more. */
export default function DeskCivic() {
  const { t, lang } = useWords();
  const { lines, places, command } = useLoaderData<typeof loader>();
  const { errors, field, titled } = useProblem(useSpaceLabels(), "enter");
  const waiting = lines.filter(({ standing }) => standing === "nominated");
  const others = lines.filter(({ standing }) => standing !== "nominated");
  return (
    <>
      <title>{`${titled(t("civic.title"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("civic.title")} />
      <PageHeader title={t("civic.title")} lead={t("civicDesk.lead")}>
        <p>
          <a href={href(lang, "/civic-spaces")}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      <Section id="waiting" title={t("civicDesk.waiting")}>
        {waiting.length === 0 ? <p>{t("civicDesk.waitingNone")}</p> : <SpaceList lines={waiting} base="/desk/civic-spaces" />}
      </Section>
      <Section id="enter" title={t("civicDesk.enter")} aside={t("civicDesk.enterNote")}>
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errors} />
          <Hidden name="command" value={command} />
          <Hidden name="intent" value="enter" />
          <SpaceFields field={field} places={places} whole />
          <Button>{t("civicDesk.enterIt")}</Button>
        </form>
      </Section>
      <Section id="register" title={t("civicDesk.onRegister")}>
        {others.length === 0 ? <p>{t("civic.emptyTitle")}</p> : <SpaceList lines={others} base="/desk/civic-spaces" />}
      </Section>
    </>
  );
}
