import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, useActionData, useLoaderData } from "@remix-run/react";
import { stepsOf } from "../../../shared/sittings/course.ts";
import { templateIds, templateOf } from "../../../shared/sittings/templates.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import type { TesseraContext } from "../../context.ts";
import { performForm, readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { offeredTemplates, templateNameOf } from "../desk-templates/offered.ts";
import { filledCount } from "../desk-templates/people.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Editor } from "./Editor.tsx";
import { type Pressed, pressed, type TypedTemplate, typedIn } from "./typed.ts";

/** The template as its form begins: a copy without names, or the assembly's own as it was last saved. */
function startOf({ assembly, words }: TesseraContext, id: string): TypedTemplate | null {
  const steps = stepsOf(id, (own) => assembly.ownTemplate(own));
  if (!steps) return null;
  const own = assembly.ownTemplate(id);
  const known = templateIds.find((one) => one === id);
  const text = (hash: string | null): string => (hash === null ? "" : (words(hash) ?? ""));
  const { fewest, most } = own ?? (known ? templateOf(known) : { fewest: 1, most: null });
  return {
    ...{
      nameEn: own ? text(own.nameEn) : "",
      nameCy: own ? text(own.nameCy) : "",
      fewest: String(fewest),
      most: most === null ? "" : String(most),
    },
    steps: steps.map((step) => ({
      ...{ code: step.code ?? "", format: step.format, minutes: String(step.minutes), secondsEach: String(step.secondsEach ?? "") },
      ...{ titleEn: text(step.titleEn), titleCy: text(step.titleCy), promptEn: text(step.promptEn), promptCy: text(step.promptCy) },
    })),
  };
}

/** One of the eight to be copied, or an own one to be changed. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params["template"] ?? "";
  const typed = startOf(context, id);
  const orders = context.assembly.founding?.orders;
  if (!typed || !orders) throw new Response("", { status: 404 });
  const own = context.assembly.ownTemplate(id);
  const lang = langOfRequest(request);
  const [offered] = offeredTemplates(context, lang).filter((one) => one.id === id);
  const name = offered ?? { id, key: null, name: own ? context.words(lang === "cy" ? own.nameCy : own.nameEn) : null, minutes: 0 };
  return {
    ...{ id, name, typed, own: own ? { version: own.version, retired: own.retired } : null },
    ...{ people: filledCount(context.assembly.roll), speaking: orders.speaking, command: context.newCommandId() },
  };
}

/** A press changes what is typed and shows it again; saving puts it on the record. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { press = "", total = "", version = "0" } = form.fields;
  const typed = typedIn(form.fields);
  if (!form.unreadable && press !== "save") return data<{ readonly pressed: Pressed }>({ pressed: pressed(typed, press, total) });
  const id = params["template"] ?? "";
  const own = context.assembly.ownTemplate(id);
  const command = { type: "SaveTemplate", template: own ? id : "", version: own ? version : 0, from: own ? "" : id, ...typed };
  return performForm(context, form, command, "/desk/templates#own");
}

/** Copying or changing a template: everything in one form that works without scripts. */
export default function DeskTemplatePage() {
  const { t, lang } = useWords();
  const start = useLoaderData<typeof loader>();
  const answer = useActionData<{ readonly pressed?: Pressed; readonly fields?: { readonly [name: string]: string } }>();
  const { titled } = useProblem();
  const name = templateNameOf(t, start.name);
  const title = t(start.own ? "templateDesk.changeTitle" : "templateDesk.copyOf", { name });
  const typed = answer?.pressed?.typed ?? (answer?.fields ? typedIn(answer.fields) : start.typed);
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/templates"), text: t("templateDesk.title") },
        ]}
        here={title}
      />
      <PageHeader title={title} lead={start.own ? t("templateDesk.changeLead") : t("templateDesk.copyLead", { name })} />
      {start.own?.retired ? <Notice title={t("templateDesk.retired")}>{t("templateDesk.retiredText")}</Notice> : null}
      <Editor
        typed={typed}
        changed={answer?.pressed ? answer.pressed.changed : []}
        version={answer?.fields?.version ?? String(start.own?.version ?? 0)}
        people={start.people}
        speaking={start.speaking}
        command={start.command}
      />
    </>
  );
}
