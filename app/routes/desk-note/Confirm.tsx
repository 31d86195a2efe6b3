import { Button } from "../../components/Button.tsx";
import { Notice } from "../../components/Notice.tsx";
import { Section } from "../../components/Section.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import { ReadBack } from "../desk/ReadBack.tsx";
import type { Typed } from "../desk/readBack.ts";

/** What confirming would record. */
export interface Following {
  readonly carried: readonly string[];
  readonly notCarried: readonly string[];
  /** A vote that is open or not declared: nothing can be confirmed before it is. */
  readonly undecided: string | null;
  /** Of the results that may still be counted again, the one that is so longest (MIN-7). */
  readonly provisional: { readonly ballot: string; readonly until: number } | null;
}

const voteName = (id: string): string => id.replace("-", "/");

/** Confirming: what will come of it, before the form is read back (MIN-3). */
export function Confirm({ following, hash, command }: { readonly following: Following; readonly hash: string; readonly command: string }) {
  const { t, lang } = useWords();
  const { carried, notCarried, undecided, provisional } = following;
  return (
    <Section title={t("desk.noteConfirmTitle")} id="confirm" aside={t("desk.noteConfirmNote")}>
      {undecided === null && provisional ? (
        <Notice tone="warn">
          {t("desk.noteVoteProvisional", { vote: voteName(provisional.ballot), at: formatDateTime(provisional.until, lang) })}
        </Notice>
      ) : undecided === null ? (
        <>
          <p>
            {carried.length + notCarried.length === 0
              ? t("desk.noteNoOutcomes")
              : t("desk.noteOutcomes", { count: carried.length + notCarried.length, items: carried.length })}
          </p>
          <form method="post" className="form">
            <Hidden name="command" value={command} />
            <Hidden name="intent" value="confirm" />
            <Hidden name="contentHash" value={hash} />
            <Button>{t("desk.noteConfirmCheck")}</Button>
          </form>
        </>
      ) : (
        <Notice tone="warn">{t("desk.noteVoteUndecided", { vote: voteName(undecided) })}</Notice>
      )}
    </Section>
  );
}

/** Reads back what confirming starts. */
export function ConfirmReadBack({
  fields,
  following,
  kicker,
  command,
}: {
  readonly fields: Typed;
  readonly following: Following;
  readonly kicker: string;
  readonly command: string;
}) {
  const { t } = useWords();
  const votes = (ids: readonly string[]): string => (ids.length === 0 ? "–" : ids.map(voteName).join(", "));
  return (
    <ReadBack
      title={t("desk.noteConfirmTitle")}
      kicker={kicker}
      rows={[
        { key: "carried", term: t("desk.noteCarried"), value: votes(following.carried) },
        { key: "not", term: t("desk.noteNotCarried"), value: votes(following.notCarried) },
        { key: "hash", term: t("desk.noteHash"), value: <code className="hash">{fields.contentHash}</code> },
      ]}
      warning={t("desk.noteConfirmWarning")}
      confirm={t("desk.noteConfirm")}
      command={command}
      fields={fields}
    />
  );
}
