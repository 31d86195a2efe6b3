import { textLimits } from "../../../shared/textLimits.ts";
import { Button, type ButtonTone } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Section } from "../../components/Section.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { idFor } from "../desk/Act.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { OfferShown, SideShown } from "./load.ts";

/** What whoever reads may answer: for each of the two that they propose, and as the one who offered. */
export function Answers({ offer }: { readonly offer: OfferShown }) {
  const { t } = useWords();
  return (
    <>
      {offer.sides
        .filter(({ mine }) => mine)
        .map((side) => (
          <Answer key={side.id} offer={offer} side={side} />
        ))}
      {offer.mayWithdraw ? (
        <Section id="withdraw" title={t("joining.withdrawTitle")}>
          <WithReason offer={offer} intent="withdraw" fields={{}} button={t("joining.withdraw")} tone="plain" />
        </Section>
      ) : null}
    </>
  );
}

function Answer({ offer, side }: { readonly offer: OfferShown; readonly side: SideShown }) {
  const { t } = useWords();
  const fields = { proposal: side.id };
  const { errors } = useProblem({}, "consent");
  const { text } = offer;
  const ready = text !== null && text.missing.length === 0 && offer.notYet === null;
  return (
    <>
      {ready && side.agreed !== "now" ? (
        <Section id={`consent-${side.id}`} title={t("joining.consentTitle")} aside={t("joining.forProposal", { number: side.id })}>
          <p>{t("joining.consentNote")}</p>
          <form method="post" className="form">
            <ErrorSummary errors={errors} />
            <Hidden name="command" value={idFor(offer.command, ["consent", side.id])} />
            <Hidden name="proposal" value={side.id} />
            <Hidden name="hash" value={text.hash} />
            <Button name="intent" value="consent" size="large">
              {t("joining.consent")}
            </Button>
          </form>
        </Section>
      ) : null}
      {side.agreed === null ? null : (
        <form method="post">
          <Hidden name="command" value={idFor(offer.command, ["takeBack", side.id])} />
          <Hidden name="proposal" value={side.id} />
          <Button name="intent" value="takeBack" tone="plain">
            {t("joining.takeBack")}
          </Button>
        </form>
      )}
      <Section id={`refuse-${side.id}`} title={t("joining.refuseTitle")} aside={t("joining.forProposal", { number: side.id })}>
        <WithReason offer={offer} intent="refuse" fields={fields} button={t("joining.refuse")} tone="danger" />
      </Section>
    </>
  );
}

/** Ends the offer, with a reason that everybody can read. */
export function WithReason({
  offer,
  intent,
  fields,
  button,
  tone,
}: {
  readonly offer: Pick<OfferShown, "command">;
  readonly intent: string;
  readonly fields: { readonly [name: string]: string };
  readonly button: string;
  readonly tone: ButtonTone;
}) {
  const { t } = useWords();
  const labels = { reason: t("joining.reasonLabel") };
  const { errors, errorOf, typed } = useProblem(labels, intent);
  return (
    <form method="post" className="form" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={idFor(offer.command, [intent, ...Object.values(fields)])} />
      {Object.entries(fields).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <TextArea
        name="reason"
        id={errors.length > 0 ? "reason" : `reason-${intent}${Object.values(fields).join("")}`}
        label={labels.reason}
        hint={t("drafts.reasonPublic")}
        rows={3}
        maxLength={textLimits.reason}
        defaultValue={typed("reason")}
        error={errorOf("reason")}
      />
      <Button name="intent" value={intent} tone={tone}>
        {button}
      </Button>
    </form>
  );
}
