import type { ReactNode } from "react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { Button, ButtonLink, ButtonRow, type ButtonTone } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { itemName, wordsIn } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import type { Labels } from "../../locales/refusal.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { useDeskForm } from "../desk/useDeskForm.ts";
import type { Intent } from "./commands.ts";
import type { DeskStart } from "./load.ts";

/** What the sitting is called, with its number. */
export function useSittingName(start: Pick<DeskStart, "room">): string {
  const { t, lang } = useWords();
  const { sitting } = start.room;
  const title = wordsIn(start.room, lang === "cy" ? sitting.titleCy : sitting.titleEn);
  return title ?? t("desk.sittingNumbered", { number: sitting.id });
}

/** What the page of every step is given. */
export interface StepProps {
  readonly start: DeskStart;
}

/** The items of a sitting by number and name, all or those named. */
export function useItemNames(start: DeskStart): (ids?: readonly string[]) => readonly string[] {
  const { t, lang } = useWords();
  return (ids) =>
    start.room.sitting.items
      .filter(({ id }) => ids === undefined || ids.includes(id))
      .map((item) => `${item.number}. ${itemName(t, lang, start.room, item, start.titles)}`);
}

/** The page of one step: a form of its own, and the way back to the control room. */
export function StepPage({
  start,
  intent,
  title,
  lead,
  labels = {},
  send,
  tone = "main",
  before,
  children,
}: {
  readonly start: DeskStart;
  readonly intent: Intent;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly labels?: Labels;
  /** The name of the button. */
  readonly send: string;
  readonly tone?: ButtonTone;
  /** What can be done instead, above the form. */
  readonly before?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { t, lang } = useWords();
  const { errors, titled } = useDeskForm(labels, intent);
  const { id } = start.room.sitting;
  const room = href(lang, `/desk/sittings/${id}`);
  const name = useSittingName(start);
  return (
    <>
      <title>{`${titled(title)} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
          { href: room, text: name },
        ]}
        here={title}
      />
      <PageHeader title={title} kicker={`${t("desk.sittingNumbered", { number: id })} · ${name}`} lead={lead} />
      {before}
      <form method="post" className="form" noValidate>
        <ErrorSummary errors={errors} />
        <Hidden name="command" value={start.command} />
        <Hidden name="intent" value={intent} />
        <Hidden name="lang" value={lang} />
        {children}
        <ButtonRow>
          <Button tone={tone}>{send}</Button>
          <ButtonLink href={room} tone="plain">
            {t("deskSitting.backToRoom")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
