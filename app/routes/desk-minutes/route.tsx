import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { StageTag } from "../minutes/StageTag.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { Add } from "./Add.tsx";
import { Agreed } from "./Agreed.tsx";
import { AnswerCorrection, Asked } from "./Asked.tsx";
import { Change } from "./Change.tsx";
import { Circulate } from "./Circulate.tsx";
import { sendMinutesForm } from "./commands.ts";
import { loadDeskMinutes } from "./loaded.ts";
import { Publish } from "./Publish.tsx";
import { MinutesReadBack, useMinutesReadBack } from "./ReadBack.tsx";
import { Stands } from "./Stands.tsx";
import { Working } from "./Working.tsx";

/** The minutes of a sitting at the desk; `?change=`, `?after=` and `?answer=` open one form. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = { change: searchParams.get("change"), after: searchParams.get("after"), answer: searchParams.get("answer") };
  const loaded = await loadDeskMinutes(context, params["sitting"] ?? "", asked, langOfRequest(request));
  if (!loaded) throw new Response("", { status: 404 });
  return loaded;
}

/** Everything that the secretariat does with minutes; what cannot be taken back is read back first. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  return sendMinutesForm(context, await readForm(request), params["sitting"] ?? "");
}

/** The minutes of one sitting: how far they have come, what to do next, every paragraph. */
export default function DeskMinutesPage() {
  const { t, lang } = useWords();
  const minutes = useLoaderData<typeof loader>();
  const { titled } = useProblem();
  const readBack = useMinutesReadBack();
  const { id, address, stage, changing, adding, answering, published } = minutes;
  const name = minutes.title ?? t("desk.sittingNumbered", { number: id });
  const title = t("deskMinutes.title", { number: id });
  if (readBack) return <MinutesReadBack fields={readBack} minutes={minutes} kicker={`${title} · ${name}`} />;
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, `/desk/sittings/${id}`), text: name },
        ]}
        here={title}
      />
      <PageHeader kicker={name} title={title} tag={<StageTag stage={stage} />}>
        <p>
          <a href={href(lang, `/desk/notes/${id}`)}>{t("desk.noteTitle", { number: id })}</a>
          {stage === "draft" ? null : (
            <>
              {" · "}
              <a href={href(lang, `/minutes/${address ?? ""}/full`)}>{t("desk.publicPage")}</a>
            </>
          )}
        </p>
      </PageHeader>
      <Stands minutes={minutes} />
      {changing && !published ? <Change paragraph={changing} sitting={id} command={minutes.command} /> : null}
      {adding && !published ? <Add after={adding} sitting={id} command={minutes.command} /> : null}
      {answering ? <AnswerCorrection correction={answering} sitting={id} command={minutes.command} /> : null}
      <Asked minutes={minutes} />
      {published ? null : <Circulate minutes={minutes} />}
      <Publish minutes={minutes} />
      <Agreed minutes={minutes} />
      <Working minutes={minutes} />
    </>
  );
}
