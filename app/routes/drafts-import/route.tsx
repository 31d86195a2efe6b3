import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { isRefusal, refuse } from "../../../shared/journal.ts";
import type { Imported } from "../../../shared/proposals/imported.ts";
import { canonicalProposal, machineOf, parseProposal } from "../../../shared/proposals/text.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Choose } from "./Choose.tsx";
import { Preview } from "./Preview.tsx";

/** Largest file, in bytes, and what the form around it takes. */
const mostOfFile = 2 * 1024 * 1024;
const mostOfForm = mostOfFile + 64 * 1024;

/** A command id for the draft that is made. */
export function loader({ context }: LoaderFunctionArgs) {
  return { command: context.newCommandId() };
}

/** Reads the file or what was pasted and shows it with the report; or makes a draft of exactly what was shown (OUT-3). */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, { most: mostOfForm });
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const { intent, pasted = "", text = "" } = form.fields;
  if (intent === "make") {
    const read = parseProposal(text);
    if (!read) return refuseForm({ ...form, fields: {} }, refuse("formBroken"));
    // PRP-22: whoever brings in what a program made says so here.
    // PRP-23: a file without a title gets one here.
    const { title = "" } = form.fields;
    const titled = title === "" ? read : { ...read, title: { ...read.title, [read.language]: title } };
    const labelled = { ...titled, ...machineOf(form.fields["machine.en"] ?? "", form.fields["machine.cy"] ?? "") };
    return performForm(
      context,
      { ...form, fields: {} },
      { type: "SaveDraft", text: labelled },
      (done) => `/drafts/${done.answer.draft}?saved`,
    );
  }
  const bytes = form.file?.bytes ?? new TextEncoder().encode(pasted);
  if (bytes.length === 0) return refuseForm(form, refuse("importNothingChosen", {}, "file"));
  const imported = await context.readImport(bytes, form.fields.language === "cy" ? "cy" : "en");
  if (isRefusal(imported)) return refuseForm(form, imported);
  return data({ imported, name: form.file?.name ?? null, canonical: canonicalProposal(imported.text) });
}

interface Read {
  readonly imported: Imported;
  readonly name: string | null;
  readonly canonical: string;
}

/** From a file into a draft: choosing it, then reading what came of it. */
export default function ImportDraft() {
  const { t, lang } = useWords();
  const { command } = useLoaderData<typeof loader>();
  const answer = useActionData<Partial<Read>>();
  const { titled } = useProblem();
  const { imported, canonical } = answer ?? {};
  const isRead = imported !== undefined && canonical !== undefined;
  return (
    <>
      <title>{`${isRead ? t("imports.previewTitle") : titled(t("imports.title"))} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, "/drafts"), text: t("drafts.title") },
        ]}
        here={t("imports.title")}
      />
      <PageHeader
        title={isRead ? t("imports.previewTitle") : t("imports.title")}
        kicker={isRead ? (answer?.name ?? undefined) : undefined}
        lead={t("imports.lead")}
      />
      {isRead ? <Preview imported={imported} canonical={canonical} command={command} /> : <Choose />}
    </>
  );
}
