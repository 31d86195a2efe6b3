import type { ReactNode } from "react";
import { Button, ButtonRow } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Section } from "../../components/Section.tsx";
import { SummaryList, type SummaryRow } from "../../components/SummaryList.tsx";
import { useWords } from "../../locales/words.tsx";
import { AmendmentLink } from "../amendments/List.tsx";
import { collisionNames, passageText } from "../amendments/names.ts";
import { WhatChanges } from "../amendments/WhatChanges.tsx";
import { Changes } from "../comparison/Changes.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { Review } from "./edit.ts";

/** A change read back: what it changes, which open amendments it meets, and then sending it or going back. Nothing has happened yet. */
export function ReviewStep({
  review,
  action,
  title,
  kicker,
  version,
  rows,
  send,
  warning,
  command,
}: {
  readonly review: Review;
  readonly action: string;
  readonly title: string;
  readonly kicker: ReactNode;
  readonly version: number;
  readonly rows: readonly SummaryRow[];
  readonly send: string;
  readonly warning: ReactNode;
  readonly command: string;
}) {
  const { t } = useWords();
  const { fields, changed, changes, meets } = review;
  return (
    <>
      <title>{`${title} – Tessera`}</title>
      <PageHeader title={title} kicker={kicker} lead={t("amending.reviewLead")} />
      <SummaryList rows={[{ key: "what", term: t("amendments.changes"), value: <WhatChanges changes={changes} /> }, ...rows]} />
      <Changes
        changed={changed}
        view="inline"
        whole={false}
        names={{ before: t("proposals.versionNumbered", { version }), after: t("amending.asYouWrote") }}
      />
      <Section title={t("amending.meetsTitle")} id="meets">
        {meets.length === 0 ? (
          <p>{t("amending.meetsNone")}</p>
        ) : (
          <>
            <ul>
              {meets.map(({ second, collide, at }) => (
                <li key={second}>
                  {t(collide ? "amending.collidesWith" : "amending.fitsWith")} <AmendmentLink id={second} />.{" "}
                  {at.map(({ passage, kind, joins }) => (
                    <span key={`${passage.where} ${passage.block} ${kind}`}>
                      {t("amendments.pairAt", {
                        passage: passageText(t, passage),
                        why: t(joins ? "amendments.meetOtherWords" : collisionNames[kind]),
                      })}{" "}
                    </span>
                  ))}
                </li>
              ))}
            </ul>
            {meets.some(({ collide }) => collide) ? <p>{t("amending.collidesText")}</p> : null}
          </>
        )}
      </Section>
      <Notice tone="warn">{warning}</Notice>
      <form method="post" action={action}>
        <Hidden name="command" value={command} />
        {Object.entries(fields).map(([name, value]) => (
          <Hidden key={name} name={name} value={value} />
        ))}
        <ButtonRow>
          <Button name="intent" value="send" size="large">
            {send}
          </Button>
          <Button name="intent" value="change" tone="plain" size="large">
            {t("amending.goBack")}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
