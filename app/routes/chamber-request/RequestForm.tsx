import { useActionData } from "@remix-run/react";
import type { RequestText } from "../../../shared/requests/text.ts";
import { textLimits } from "../../../shared/textLimits.ts";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { SeatChoice } from "../chamber/SeatChoice.tsx";
import type { MySeat } from "../chamber-sitting/load.ts";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { ReadBackAnswer } from "../desk/readBack.ts";
import { useDeskForm } from "../desk/useDeskForm.ts";
import { requestLabels } from "../requests/names.ts";
import type { RequestLine } from "../requests/shown.ts";
import { RequestFields } from "./RequestFields.tsx";
import { RequestReadBack } from "./RequestReadBack.tsx";

/** What the form begins with. */
export interface RequestWork {
  /** Null for a new one. */
  readonly id: string | null;
  readonly mine: boolean;
  readonly waits: boolean;
  readonly text: RequestText;
  readonly seats: readonly MySeat[];
  readonly precedents: readonly RequestLine[];
  readonly command: string;
}

/** The special form of a right to innovate request: filled in, read back, lodged. */
export function RequestForm({ work }: { readonly work: RequestWork }) {
  const { t, lang } = useWords();
  const { id, mine, waits, seats, command } = work;
  const intent = id === null ? "lodge" : "mend";
  const labels = requestLabels(t);
  const form = useDeskForm(labels, intent);
  const lists = useActionData<ReadBackAnswer>()?.readBack?.lists ?? {};
  const title = t(id === null ? "requests.makeTitle" : "requests.change");
  if (form.readBack) return <RequestReadBack fields={form.readBack} lists={lists} work={work} />;
  return (
    <>
      <title>{`${form.titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/chamber"), text: t("drafts.chamber") },
          { href: href(lang, "/precedents"), text: t("requests.register") },
        ]}
        here={id ?? title}
      />
      <PageHeader
        kicker={id === null ? undefined : t("requests.numbered", { number: id })}
        title={title}
        lead={t(id === null ? "requests.makeLead" : "requests.changeLead")}
      />
      {!mine ? <Notice>{t("refusals.requestNotYours", { number: id ?? "" })}</Notice> : null}
      {!waits ? <Notice>{t("refusals.requestDecided", { number: id ?? "" })}</Notice> : null}
      {mine && waits ? (
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={form.errors} />
          <Hidden name="command" value={idFor(command, [intent])} />
          <Hidden name="intent" value={intent} />
          {id === null ? <SeatChoice seats={seats} problem={form} one={(seat) => t("drafts.forSeat", seat)} /> : null}
          <RequestFields start={work.text} form={form} labels={labels} precedents={work.precedents} />
          {id === null ? null : (
            <TextArea {...form.field("reason")} hint={t("drafts.reasonPublic")} rows={3} maxLength={textLimits.reason} />
          )}
          <Button size="large">{t("requests.readBack")}</Button>
        </form>
      ) : null}
      {id !== null && mine && waits ? <Withdraw command={command} /> : null}
    </>
  );
}

/** Takes the request back, with a reason. */
function Withdraw({ command }: { readonly command: string }) {
  const { t } = useWords();
  const labels = { reason: t("requests.reason") };
  const { errors, field } = useDeskForm(labels, "withdraw");
  return (
    <Section id="withdraw" title={t("requests.withdrawTitle")}>
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={idFor(command, ["withdraw"])} />
        <Hidden name="step" value="confirm" />
        <TextArea
          {...field("reason")}
          id={errors.length > 0 ? "reason" : "reason-withdraw"}
          hint={t("drafts.reasonPublic")}
          rows={3}
          maxLength={textLimits.reason}
        />
        <Button name="intent" value="withdraw" tone="danger">
          {t("requests.withdraw")}
        </Button>
      </form>
    </Section>
  );
}
