import type { ReactNode } from "react";
import { Button, ButtonLink, ButtonRow, type ButtonTone } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "./Hidden.tsx";
import type { Typed } from "./readBack.ts";

export interface ReadBackProps {
  readonly title: string;
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly rows: readonly SummaryRow[];
  /** What will be so afterwards and cannot be taken back. */
  readonly warning?: ReactNode;
  /** The name of the button that does it. */
  readonly confirm: ReactNode;
  readonly tone?: ButtonTone;
  /** The command id from the loader. */
  readonly command: string;
  readonly fields: Typed;
  /** Fields of which several values were sent. */
  readonly lists?: { readonly [name: string]: readonly string[] };
  /** Where nothing was typed: the way out, instead of going back to change. */
  readonly back?: string;
  readonly children?: ReactNode;
}

/** A page of its own that reads back what is about to be done; nothing has happened yet. */
export function ReadBack({
  title,
  kicker,
  lead,
  rows,
  warning,
  confirm,
  tone = "main",
  command,
  fields,
  lists = {},
  back,
  children,
}: ReadBackProps) {
  const { t } = useWords();
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader title={title} kicker={kicker} lead={lead ?? t("desk.readBackLead")} />
      <SummaryList rows={rows} />
      {children}
      {warning ? <Notice tone="warn">{warning}</Notice> : null}
      <form method="post">
        <Hidden name="command" value={command} />
        {Object.entries(fields)
          .filter(([name]) => name !== "step" && !(name in lists))
          .map(([name, value]) => (
            <Hidden key={name} name={name} value={value} />
          ))}
        {Object.entries(lists).flatMap(([name, values]) =>
          values.map((value) => <Hidden key={`${name} ${value}`} name={name} value={value} />),
        )}
        <ButtonRow>
          <Button name="step" value="confirm" tone={tone}>
            {confirm}
          </Button>
          {back === undefined ? (
            <Button name="step" value="change" tone="plain">
              {t("desk.goBackAndChange")}
            </Button>
          ) : (
            <ButtonLink href={back} tone="plain">
              {t("desk.notNow")}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
    </>
  );
}
