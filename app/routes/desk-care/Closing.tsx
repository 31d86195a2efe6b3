import { textLimits } from "../../../shared/textLimits.ts";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Select } from "../../components/Select.tsx";
import { Tag } from "../../components/Tag.tsx";
import { TextArea } from "../../components/TextArea.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { ClosingShown, ItemChoice } from "./closings.ts";

const stages: { readonly [stage in ClosingShown["stage"]]: Key } = {
  put: "care.closingPut",
  lost: "care.closingLost",
  closed: "careLive.closedTag",
  opened: "care.closingOpened",
};

/** What was put so far, and opening an item again (CLO-4). */
function Closings({
  closings,
  command,
  may,
}: {
  readonly closings: readonly ClosingShown[];
  readonly command: string;
  readonly may: boolean;
}) {
  const { t, lang } = useWords();
  return (
    <ul className="plain-list stack">
      {closings.map(({ item, number, stage, reason, ballot }) => (
        <li key={ballot}>
          <p>
            <strong>
              {t("care.closingItem")} {number}
            </strong>{" "}
            <Tag tone={stage === "closed" ? "warn" : "quiet"}>{t(stages[stage])}</Tag>{" "}
            <a href={href(lang, `/desk/ballots/${ballot}`)}>{t("care.closingVote")}</a>
          </p>
          <p>
            {t("care.closingReason")}: {reason ?? t("site.withdrawn")}
          </p>
          {stage === "closed" && may ? (
            <form method="post">
              <Hidden name="command" value={`${command}-${ballot}`} />
              <Hidden name="item" value={item} />
              <Button name="intent" value="reopen" tone="plain">
                {t("care.closingReopen")}
              </Button>
            </form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Putting to a show of hands whether an item closes to the public, with a reason and who is invited (CLO-1). */
export function Closing({
  items,
  inHand,
  closings,
  command,
  mayPut,
}: {
  readonly items: readonly ItemChoice[];
  /** The item that is chosen until another is. */
  readonly inHand: string;
  readonly closings: readonly ClosingShown[];
  readonly command: string;
  readonly mayPut: boolean;
}) {
  const { t } = useWords();
  const labels = { item: t("care.closingItem"), closingReason: t("care.closingReason"), invited: t("care.invited") };
  const { errors, field, typed, errorOf } = useDeskForm(labels, "close");
  const reopen = useDeskForm({}, "reopen");
  return (
    <>
      <ErrorSummary errors={[...errors, ...reopen.errors]} />
      <Closings closings={closings} command={command} may={mayPut} />
      {mayPut ? (
        <form method="post" className="form" noValidate>
          <Hidden name="command" value={`${command}-close`} />
          <Select
            name="item"
            label={labels.item}
            width="full"
            defaultValue={typed("item", inHand)}
            error={errorOf("item")}
            options={items.map(({ id, name }) => ({ value: id, text: name }))}
          />
          <TextArea {...field("closingReason")} rows={2} maxLength={textLimits.sittingReason} hint={t("care.closingReasonHint")} required />
          <TextArea {...field("invited")} rows={3} maxLength={textLimits.invited} hint={t("care.invitedHint")} />
          <Button name="intent" value="close">
            {t("care.closingSend")}
          </Button>
        </form>
      ) : null}
    </>
  );
}
