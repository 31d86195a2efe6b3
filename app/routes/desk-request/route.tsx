import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refuse } from "../../../shared/journal.ts";
import { asksFor, isPrecedent, standingAt } from "../../../shared/requests/questions.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { performForm, readForm, refuseForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { performReadBack, withTicked } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { langOfRequest } from "../proposals/said.ts";
import { Asked } from "../request/Asked.tsx";
import { Ruling } from "../request/Ruling.tsx";
import { ResultTags } from "../requests/ResultTags.tsx";
import { allRequests, type RequestShown, requestLine, requestShown } from "../requests/shown.ts";
import { EndForm, RuleForm, RuleReadBack, useRuleLabels } from "./RuleForm.tsx";

/** A request with what the committee may do about it now. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const { assembly, viewer } = context;
  const known = assembly.request(params.request ?? "");
  const shown = known && requestShown(context, known.id, lang);
  if (!known || !shown) throw new Response("", { status: 404 });
  const holds = viewer.actor.roles.some((role) => role === "standing-orders-committee" || role === "secretariat");
  const may = holds && !asksFor(known, viewer.actor.id, assembly.roll);
  const standing = standingAt(known, context.now());
  return {
    shown,
    may: { rule: may && known.stage === "waiting", end: may && standing !== "none" && standing !== "expired" && standing !== "ended" },
    precedents: allRequests(context)
      .filter((one) => isPrecedent(one) && one.id !== known.id)
      .map((one) => requestLine(context, one, lang)),
    command: context.newCommandId(),
  };
}

/** Rules on the request, after the ruling was read back; or ends what was granted. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const form = await readForm(request);
  if (form.unreadable) return refuseForm(form, form.unreadable);
  const number = params.request ?? "";
  const { intent, version, result, reason = "", conditions = "", from, until, review } = form.fields;
  const { lang } = form;
  switch (intent) {
    case "rule": {
      if (!result) return withTicked(form, refuseForm(form, refuse("fieldMissing", { field: "result" }, "result")));
      const listed = conditions.split("\n").filter((line) => line.trim() !== "");
      const ruling = { result, reason, lang, conditions: listed, from, until, review, cites: form.lists.cites ?? [] };
      return withTicked(
        form,
        await performReadBack(
          context,
          form,
          { type: "RuleOnRequest", request: number, version: Number(version), ...ruling },
          `/precedents/${number}`,
        ),
      );
    }
    case "end":
      return performForm(context, form, { type: "EndSuspension", request: number, reason, lang }, `/precedents/${number}`);
    default:
      return refuseForm(form, refuse("formBroken"));
  }
}

/** One request as the committee works on it. */
export default function DeskRequest() {
  const { t, lang } = useWords();
  const { shown: loaded, may, precedents, command } = useLoaderData<typeof loader>();
  const shown: RequestShown = loaded;
  const form = useDeskForm(useRuleLabels(), "rule");
  const name = t("requests.numbered", { number: shown.id });
  const title = shown.title?.text ?? name;
  if (form.readBack) return <RuleReadBack fields={form.readBack} command={command} kicker={`${name} · ${title}`} shown={shown} />;
  return (
    <>
      <title>{`${form.titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/requests"), text: t("requests.waitingTitle") },
        ]}
        here={shown.id}
      />
      <PageHeader kicker={name} title={title} lang={shown.title?.lang} tag={<ResultTags of={shown} />}>
        <p>
          <a href={href(lang, `/precedents/${shown.id}`)}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      <Ruling shown={shown} />
      <Section id="asked" title={t("requests.asked")}>
        <Asked shown={shown} />
      </Section>
      {may.rule && shown.bothLanguages ? <RuleForm shown={shown} precedents={precedents} command={command} /> : null}
      {may.end ? <EndForm command={command} /> : null}
    </>
  );
}
