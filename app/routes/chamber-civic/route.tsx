import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import { mySeats } from "../chamber-sitting/load.ts";
import { SpaceFields, useSpaceLabels } from "../civic-spaces/Fields.tsx";
import { spaceSent } from "../civic-spaces/sent.ts";
import { placeChoices } from "../civic-spaces/shown.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { langOfRequest } from "../proposals/said.ts";

/** The seats one may put a space forward for, and the places it can lie in. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  return { places: placeChoices(context, lang), seats: mySeats(context, lang, "/chamber"), command: context.newCommandId() };
}

/** Puts it forward, after it was read back (CIV-1). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = { type: "NominateSpace", seat: form.fields.seat, ...spaceSent(form) };
  return performReadBack(context, form, command, ({ answer }) => `/civic-spaces/${answer.space}`);
}

/** Putting a civic space forward, on one plain form. */
export default function ChamberCivic() {
  const { t, lang } = useWords();
  const { places, seats, command } = useLoaderData<typeof loader>();
  const labels = useSpaceLabels();
  const form = useDeskForm(labels, "nominate");
  if (form.readBack) {
    const fields = form.readBack;
    return (
      <ReadBack
        title={t("civicDesk.nominateCheck")}
        rows={["name", "address", "area", "listed", "source"].map((name) => ({
          key: name,
          term: labels[name],
          value: name === "area" ? places.find(({ value }) => value === fields.area)?.text : fields[name] || t("civic.none"),
        }))}
        warning={t("civicDesk.nominatePublic")}
        confirm={t("civicDesk.nominateIt")}
        command={command}
        fields={fields}
      />
    );
  }
  return (
    <>
      <title>{`${form.titled(t("civicDesk.nominate"))} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/civic-spaces"), text: t("civic.title") }]} here={t("civicDesk.nominate")} />
      <PageHeader title={t("civicDesk.nominate")} lead={t("civicDesk.nominateLead")} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={form.errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="nominate" />
        <SeatChoice seats={seats} problem={form} one={(seat) => t("drafts.forSeat", seat)} />
        <SpaceFields field={form.field} places={places} whole={false} />
        <Button size="large">{t("requests.readBack")}</Button>
      </form>
    </>
  );
}
