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
import { performReadBack, type ReadBackAnswer } from "../desk/readBack.ts";
import { mostOfFile } from "../desk-roll/preview.ts";
import { measureTitle } from "../evidence/shown.ts";
import { langOfRequest } from "../proposals/said.ts";
import { DecideReadBack, Waiting } from "./Decide.tsx";
import { type DeskEvidence, deskEvidence } from "./load.ts";
import { Preview, Problems } from "./Preview.tsx";
import { EndReadBack, StandardReadBack, Standards } from "./Standards.tsx";
import { type EvidencePreview, importSent, typedNames } from "./sent.ts";
import { Upload } from "./Upload.tsx";

/** Evidence as the secretariat works on it. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { searchParams } = new URL(request.url);
  const imported = context.assembly.measure(searchParams.get("measure") ?? "");
  return {
    work: deskEvidence(context, lang),
    may: context.viewer.actor.roles.includes("secretariat"),
    imported: searchParams.get("imported") === "yes",
    figures: imported ? { id: imported.id, title: measureTitle(context, imported, lang) } : null,
    command: context.newCommandId(),
  };
}

/** Previews a file or imports exactly the one that was previewed; decides a correction; sets or ends a standard. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: 2 * 1024 * 1024 });
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent = "", text = "", after, measure, correction, standard, clause = "", reason = "", answer, step } = form.fields;
  const { lang } = form;
  if (intent === "preview") {
    if (!form.file) return refuseForm(form, refuse("fieldMissing", { field: "file" }, "file"));
    if (form.file.bytes.length > mostOfFile) return refuseForm(form, refuse("formTooLarge", { most: mostOfFile / 1_000 }, "file"));
    const sent = importSent(context, form, form.file, undefined);
    if (isRefusal(sent)) return refuseForm(form, sent);
    const { preview } = sent;
    return data({ preview, ...(preview.problems.count > 0 ? { change: { ...preview.fields, intent: "preview" } } : {}) });
  }
  if (intent === "import") {
    // Everything typed comes back into the page with a refusal, but for the file.
    const kept = Object.fromEntries(typedNames.map((name) => [name, form.fields[name] ?? ""]));
    const again = { ...form, fields: { ...kept, intent: "preview" } };
    if (step === "change") return data<ReadBackAnswer>({ change: again.fields });
    const sent = importSent(context, form, { name: "", bytes: new TextEncoder().encode(text) }, after);
    if (isRefusal(sent)) return refuseForm(again, sent);
    const { about } = sent.preview;
    return performForm(
      context,
      again,
      sent.command,
      `/desk/evidence?imported=yes${about.measure === undefined ? "" : `&measure=${about.measure}`}`,
    );
  }
  if (intent === "standard") {
    const [item, recommendation] = clause.split(" ");
    return performReadBack(context, form, { type: "SetStandard", measure, item, recommendation }, `/evidence/${measure}#gap`);
  }
  if (intent.startsWith("end "))
    return performReadBack(context, form, { type: "EndStandard", measure, standard, reason, lang }, "/desk/evidence#standards");
  if (intent.startsWith("decide ") && (answer === "accept" || answer === "refuse")) {
    const type = answer === "accept" ? "AcceptFigureCorrection" : "RefuseFigureCorrection";
    return performReadBack(context, form, { type, measure, correction, reason, lang }, "/desk/evidence#corrections");
  }
  return refuseForm(form, refuse("formBroken"));
}

/** The page of evidence at the desk. */
export default function DeskEvidencePage() {
  const { t, lang } = useWords();
  const { work: loaded, may, imported, figures, command } = useLoaderData<typeof loader>();
  const work: DeskEvidence = loaded;
  const answer = useActionData<ReadBackAnswer & { readonly preview?: EvidencePreview }>();
  const preview = answer?.preview;
  const { titled } = useProblem();
  const readBack = answer?.readBack?.fields;
  if (readBack?.intent === "standard") return <StandardReadBack work={work} command={command} fields={readBack} />;
  if (readBack) {
    const { measure, correction, standard } = readBack;
    const asked = work.waiting.find((one) => one.measure === measure && String(one.number) === correction);
    if (asked) return <DecideReadBack one={asked} command={command} fields={readBack} />;
    const ended = work.standards.find((one) => one.measure === measure && String(one.number) === standard);
    if (ended) return <EndReadBack one={ended} command={command} fields={readBack} />;
  }
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
      {imported && !answer ? (
        <Confirmation level={2} title={t("evidenceDesk.importedTitle")}>
          {figures ? (
            <p>
              <a href={href(lang, `/evidence/${figures.id}`)}>{t("evidenceDesk.seeFigures", { measure: figures.title })}</a>
            </p>
          ) : null}
        </Confirmation>
      ) : null}
      {preview ? <Problems problems={preview.problems} fileName={preview.fileName} /> : null}
      <Waiting waiting={work.waiting} may={may} command={command} />
      <Standards work={work} command={command} may={may} />
      <Upload fileError={preview && t("evidenceDesk.problems", { count: preview.problems.count })} />
    </>
  );
}
