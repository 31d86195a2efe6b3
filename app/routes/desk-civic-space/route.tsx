import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { performForm, readForm } from "../../forms.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { Facts } from "../civic-space/Facts.tsx";
import { SpaceFields, useSpaceLabels } from "../civic-spaces/Fields.tsx";
import { standings } from "../civic-spaces/names.ts";
import { spaceSent } from "../civic-spaces/sent.ts";
import { placeChoices, type SpaceShown, spaceShown } from "../civic-spaces/shown.ts";
import { Hidden } from "../desk/Hidden.tsx";
import { langOfRequest } from "../proposals/said.ts";

/** One space as the desk works on it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  const lang = langOfRequest(request);
  const shown = spaceShown(context, params.space ?? "", lang);
  if (!shown) throw new Response("", { status: 404 });
  return { shown, places: placeChoices(context, lang), command: context.newCommandId() };
}

/** Answers a nomination, or writes the space anew. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const { intent, answer, reason = "" } = form.fields;
  const about = { space: params.space, reason, lang: form.lang };
  const command =
    intent === "answer"
      ? { type: answer === "accept" ? "AcceptNomination" : "RefuseNomination", ...about }
      : { type: "ChangeSpace", ...spaceSent(form), ...about, written: form.fields.written };
  return performForm(context, form, command, `/civic-spaces/${params.space}`);
}

/** A nomination to answer, or a space to change. */
export default function DeskCivicSpace() {
  const { t, lang } = useWords();
  const { shown: loaded, places, command } = useLoaderData<typeof loader>();
  const shown: SpaceShown = loaded;
  const { titled } = useProblem();
  const title = shown.name?.text ?? t("site.withdrawn");
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk"), text: t("desk.title") },
          { href: href(lang, "/desk/civic-spaces"), text: t("civic.title") },
        ]}
        here={shown.id}
      />
      <PageHeader
        kicker={t("civic.numbered", { number: shown.id })}
        title={title}
        lang={shown.name?.lang}
        tag={<Tag tone={standings[shown.standing].tone}>{t(standings[shown.standing].name)}</Tag>}
      >
        <p>
          <a href={href(lang, `/civic-spaces/${shown.id}`)}>{t("desk.publicPage")}</a>
        </p>
      </PageHeader>
      {shown.standing === "nominated" ? <Answer shown={shown} command={command} /> : null}
      {shown.standing === "nominated" || shown.standing === "refused" ? null : <Change shown={shown} places={places} command={command} />}
    </>
  );
}

/** Accepting or refusing what a group put forward, with a reason that everybody reads (CIV-1). */
function Answer({ shown, command }: { readonly shown: SpaceShown; readonly command: string }) {
  const { t } = useWords();
  const { errors, field } = useProblem(useSpaceLabels(), "answer");
  return (
    <Section id="answer" title={t("civicDesk.waiting")}>
      <Facts shown={shown} />
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="answer" />
        <TextArea {...field("reason")} hint={t("drafts.reasonPublic")} rows={2} maxLength={textLimits.reason} />
        <ButtonRow>
          <Button name="answer" value="accept">
            {t("civicDesk.accept")}
          </Button>
          <Button name="answer" value="refuse" tone="plain">
            {t("civicDesk.refuse")}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  );
}

/** Writing the space anew, with a reason (CIV-7). */
function Change({
  shown,
  places,
  command,
}: {
  readonly shown: SpaceShown;
  readonly places: readonly { readonly value: string; readonly text: string }[];
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { errors, field } = useProblem(useSpaceLabels(), "change");
  const { about, name, address, group, source } = shown;
  const before = {
    ...{ name: name?.text ?? "", address: address?.text ?? "", area: about.area, use: about.use, owner: about.owner },
    ...{ group: group?.text ?? "", listed: about.listed ?? "", notice: about.notice ?? "", bid: about.bid ?? "" },
    ...{ outcome: about.outcome ?? "", outcomeDay: about.outcomeDay ?? "", source: source?.text ?? "" },
  };
  return (
    <Section id="change" title={t("civicDesk.changeTitle")} aside={t("civicDesk.changeLead")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="change" />
        <Hidden name="written" value={name?.lang ?? lang} />
        <SpaceFields field={field} places={places} before={before} whole />
        <TextArea {...field("reason")} hint={t("drafts.reasonPublic")} rows={2} maxLength={textLimits.reason} />
        <Button>{t("civicDesk.changeIt")}</Button>
      </form>
    </Section>
  );
}
