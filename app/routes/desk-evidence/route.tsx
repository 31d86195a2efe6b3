import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { isRefusal, refuse } from "../../../shared/journal.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Confirmation } from "../../components/Confirmation.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { performReadBack } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { mostOfFile } from "../desk-roll/preview.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Waiting } from "./Decide.tsx";
import { type DeskEvidence, deskEvidence } from "./load.ts";
import { Preview, Problems } from "./Preview.tsx";
import { StandardReadBack, Standards } from "./Standards.tsx";
import { type EvidencePreview, importSent } from "./sent.ts";
import { Upload } from "./Upload.tsx";

/** Evidence as the secretariat works on it. */
export function loader({ context, request }: LoaderFunctionArgs) {
  return {
    work: deskEvidence(context, langOfRequest(request)),
    may: context.viewer.actor.roles.includes("secretariat"),
    imported: new URL(request.url).searchParams.get("imported") === "yes",
    command: context.newCommandId(),
  };
}

/** Previews a file or imports exactly the one that was previewed; decides a correction; sets or ends a standard. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 2 * 1024 * 1024 });
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent = "", text = "", after, measure, correction, standard, clause = "", reason = "", answer } = form.fields;
  const { lang } = form;
  if (intent === "preview") {
    if (!form.file) return refuseForm(form, refuse("fieldMissing", { field: "file" }, "file"));
    if (form.file.bytes.length > mostOfFile) return refuseForm(form, refuse("formTooLarge", { most: mostOfFile / 1_000 }, "file"));
    const sent = importSent(context, form, form.file, undefined);
    return isRefusal(sent) ? refuseForm(form, sent) : data({ preview: sent.preview });
  }
  if (intent === "import") {
    const sent = importSent(context, form, { name: "", bytes: new TextEncoder().encode(text) }, after);
    // What was typed is the file: it does not come back into the page with the refusal.
    const again = { ...form, fields: { intent: "preview" } };
    return isRefusal(sent) ? refuseForm(again, sent) : performForm(context, again, sent.command, "/desk/evidence?imported=yes");
  }
  if (intent === "standard") {
    const [item, recommendation] = clause.split(" ");
    return performReadBack(context, form, { type: "SetStandard", measure, item, recommendation }, `/evidence/${measure}#gap`);
  }
  if (intent.startsWith("end "))
    return performForm(context, form, { type: "EndStandard", measure, standard, reason, lang }, "/desk/evidence#standards");
  if (intent.startsWith("decide ") && (answer === "accept" || answer === "refuse")) {
    const type = answer === "accept" ? "AcceptFigureCorrection" : "RefuseFigureCorrection";
    return performForm(context, form, { type, measure, correction, reason, lang }, "/desk/evidence#corrections");
  }
  return refuseForm(form, refuse("formBroken"));
}

/** The page of evidence at the desk. */
export default function DeskEvidencePage() {
  const { t, lang } = useWords();
  const { work: loaded, may, imported, command } = useLoaderData<typeof loader>();
  const work: DeskEvidence = loaded;
  const preview = useActionData<{ readonly preview?: EvidencePreview }>()?.preview;
  const { titled } = useProblem();
  const { readBack } = useDeskForm({}, "standard");
  if (readBack) return <StandardReadBack work={work} command={command} fields={readBack} />;
  if (preview && preview.problems.count === 0) return <Preview preview={preview} command={command} />;
  const title = t("evidenceDesk.title");
  return (
    <>
      <title>{`${preview ? t("components.errorTitle", { title }) : titled(title)} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/desk"), text: t("desk.title") }]} here={title} />
      <PageHeader title={title} lead={t("evidenceDesk.lead")}>
        <p>
          <a href={href(lang, "/evidence")}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      {imported && !preview ? <Confirmation title={t("evidenceDesk.importedTitle")} /> : null}
      {preview ? <Problems problems={preview.problems} fileName={preview.fileName} /> : null}
      <Waiting waiting={work.waiting} may={may} command={command} />
      <Standards work={work} command={command} may={may} />
      <Upload />
    </>
  );
}
