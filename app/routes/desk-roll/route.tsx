import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { isRefusal, refuse } from "../../../shared/journal.ts";
import { standingSeats, weightOf } from "../../../shared/roll/questions.ts";
import { rollByRegion } from "../../../shared/roll/views.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { langOfRequest, regionName } from "../proposals/said.ts";
import { Done, importedFrom } from "./Done.tsx";
import { Preview } from "./Preview.tsx";
import { Problems } from "./Problems.tsx";
import { mostOfFile, previewOf, type RollPreview } from "./preview.ts";
import { Standing } from "./Standing.tsx";
import { Upload } from "./Upload.tsx";

/** The roll as it stands; after an import, its figures. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { roll } = context.assembly;
  return {
    rows: rollByRegion(roll).map(({ region, ...holds }) => ({ ...holds, code: region.code, name: regionName(context, region.code, lang) })),
    unitsPerVote: roll.weights?.unitsPerVote ?? null,
    weightsMissing: standingSeats(roll).some((seat) => weightOf(roll, seat.id) === 0),
    imported: importedFrom(new URL(request.url).searchParams),
    command: context.newCommandId(),
  };
}

/** Previews a file, or imports exactly the file that was previewed; refused if the roll changed meanwhile. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 2 * 1024 * 1024 });
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, text = "", after, newSeats } = form.fields;
  if (intent === "preview") {
    if (!form.file) return refuseForm(form, refuse("fieldMissing", { field: "file" }, "file"));
    if (form.file.bytes.length > mostOfFile) return refuseForm(form, refuse("formTooLarge", { most: mostOfFile / 1_000 }, "file"));
    const preview = previewOf(context, form.file);
    return isRefusal(preview) ? refuseForm(form, preview) : data({ preview });
  }
  if (intent !== "import") return refuseForm(form, refuse("formBroken"));
  const planned = context.planRollImport(new TextEncoder().encode(text));
  // What was typed is the file: it does not come back into the page with the refusal.
  const again = { ...form, fields: {} };
  if (isRefusal(planned)) return refuseForm(again, planned);
  return performForm(context, again, { type: "ImportRoll", rows: planned.rows, after }, ({ answer }) => {
    const figures = [answer.added, answer.changed, answer.withdrawn, answer.unchanged, newSeats ?? 0];
    return `/desk/roll?imported=${figures.map(Number).join("-")}`;
  });
}

/** The roll's page at the desk: how it stands, and importing. */
export default function DeskRollPage() {
  const { t, lang } = useWords();
  const { rows, unitsPerVote, weightsMissing, imported, command } = useLoaderData<typeof loader>();
  const answer = useActionData<{ readonly preview?: RollPreview }>();
  const { titled } = useProblem();
  const preview = answer?.preview;
  const names = Object.fromEntries(rows.map(({ code, name }) => [code, name]));
  if (preview && preview.problems.count === 0) return <Preview preview={preview} names={names} command={command} />;
  const title = preview ? t("components.errorTitle", { title: t("deskRoll.title") }) : titled(t("deskRoll.title"));
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={t("deskRoll.title")} />
      <PageHeader title={t("deskRoll.title")} lead={t("deskRoll.lead")} />
      {imported && !preview ? <Done imported={imported} weightsMissing={weightsMissing} /> : null}
      {preview ? <Problems problems={preview.problems} fileName={preview.fileName} /> : null}
      <Upload regions={rows} />
      <Standing rows={rows} unitsPerVote={unitsPerVote} />
    </>
  );
}
