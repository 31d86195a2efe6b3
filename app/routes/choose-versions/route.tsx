import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { ChooseVersions } from "../comparison/ChooseVersions.tsx";
import { comparisonPath, versionChoices, versionNumber } from "../comparison/versions.ts";
import { langOfRequest, titleOf } from "../proposals/said.ts";

/** Chooses two versions of a proposal; with `?version=3&other=1` the way to their comparison. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const id = params.proposal ?? "";
  const proposal = context.assembly.proposal(id);
  if (!proposal || proposal.versions.length === 0) throw new Response("", { status: 404 });
  const lang = langOfRequest(request);
  const asked = new URL(request.url).searchParams;
  const to = versionNumber(asked.get("version"));
  const from = versionNumber(asked.get("other"));
  if (to !== null && from !== null) return redirect(href(lang, comparisonPath(id, to, from)));
  return { id, title: titleOf(context, id, lang), versions: versionChoices(proposal) };
}

export default function ChooseTwoVersions() {
  const { t, lang } = useWords();
  const { id, title, versions } = useLoaderData<typeof loader>();
  const name = t("proposals.numbered", { number: id });
  const latest = versions[0]?.number ?? 1;
  return (
    <>
      <title>{`${t("comparison.chooseTitle")}: ${name} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/proposals"), text: t("proposals.title") },
          { href: href(lang, `/proposals/${id}`), text: id },
        ]}
        here={t("comparison.compare")}
      />
      <PageHeader
        kicker={name}
        title={t("comparison.chooseTitle")}
        lead={title ? <span lang={title.lang}>{title.text}</span> : undefined}
      />
      {versions.length < 2 ? (
        <EmptyState title={t("comparison.onlyOneTitle")} action={<a href={href(lang, `/proposals/${id}`)}>{t("proposals.toProposal")}</a>}>
          {t("comparison.onlyOneText")}
        </EmptyState>
      ) : (
        <ChooseVersions proposal={id} versions={versions} to={latest} from={versions[1]?.number ?? latest} />
      )}
    </>
  );
}
