import { useActionData } from "@remix-run/react";
import { Button } from "../../components/Button.tsx";
import { Checkboxes } from "../../components/Checkboxes.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Tag } from "../../components/Tag.tsx";
import { VisuallyHidden } from "../../components/VisuallyHidden.tsx";
import { useWords } from "../../locales/words.tsx";
import { useProblem } from "../../problem.ts";
import { AmendmentLink } from "../amendments/List.tsx";
import { reachText } from "../amendments/names.ts";
import { WhatChanges } from "../amendments/WhatChanges.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { DeskAmendments, TurnShown } from "./load.ts";
import type { OrderDraft } from "./order.ts";

/**
 * Setting the order of voting (AMD-8): each amendment is moved with two buttons; nothing counts before the order is set.
 * Every button is a plain form post that comes back to the amendment that was moved.
 */
export function OrderForm({ page }: { readonly page: DeskAmendments }) {
  const { t } = useWords();
  const { errors } = useProblem({}, "set");
  const changed = useActionData<{ readonly draft?: OrderDraft }>()?.draft;
  const { order, falls } = changed ?? page.draft;
  const turns = order.flatMap((id) => page.turns.find((one) => one.id === id) ?? []);
  return (
    <form method="post" className="stack" noValidate>
      <ErrorSummary errors={errors} />
      <Hidden name="command" value={page.command} />
      {changed ? (
        <Notice tone="warn" status>
          {t("deskAmendments.notSetYet")}
        </Notice>
      ) : null}
      <ol className="order-list">
        {turns.map((turn, i) => (
          <li key={turn.id} id={`a-${turn.id}`} className="card stack">
            <Hidden name="order" value={turn.id} />
            <Turn turn={turn} number={i + 1} of={turns.length} others={turns} named={falls[turn.id] ?? []} />
          </li>
        ))}
      </ol>
      <Button name="intent" value="set" size="large">
        {t("deskAmendments.setOrder")}
      </Button>
    </form>
  );
}

/** One amendment's turn: what it is, moving it, and which others fall if it is carried. */
function Turn({
  turn,
  number,
  of,
  others,
  named,
}: {
  readonly turn: TurnShown;
  readonly number: number;
  readonly of: number;
  readonly others: readonly TurnShown[];
  readonly named: readonly string[];
}) {
  const { t } = useWords();
  const { id, changes, reach, collides, supported, stuck } = turn;
  const free = others.filter((one) => one.id !== id && !collides.includes(one.id));
  return (
    <>
      <div className="row">
        <strong>
          {number}. <AmendmentLink id={id} />
        </strong>
        {stuck ? <Tag tone="warn">{t("amendments.stageStuck")}</Tag> : null}
        {supported ? null : <Tag tone="warn">{t("deskAmendments.sponsorsMissing")}</Tag>}
        {number > 1 ? (
          <Button name="move" value={`up ${id}`} tone="plain" formAction={`#a-${id}`}>
            {t("deskAmendments.earlier")} <VisuallyHidden>{id}</VisuallyHidden>
          </Button>
        ) : null}
        {number < of ? (
          <Button name="move" value={`down ${id}`} tone="plain" formAction={`#a-${id}`}>
            {t("deskAmendments.later")} <VisuallyHidden>{id}</VisuallyHidden>
          </Button>
        ) : null}
      </div>
      <WhatChanges changes={changes} />
      {reach ? <p className="quiet">{reachText(t, reach)}</p> : null}
      {collides.length > 0 ? <p>{t("deskAmendments.fallsAnyway", { amendments: collides.join(", ") })}</p> : null}
      {free.length > 0 ? (
        <Checkboxes
          name={`falls.${id}`}
          legend={t("deskAmendments.fallsLegend", { amendment: id })}
          inline
          defaultValues={named}
          options={free.map((one) => ({ value: one.id, text: one.id }))}
        />
      ) : null}
    </>
  );
}
