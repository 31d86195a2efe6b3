import { Button, ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Details } from "../../components/Details.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { Table } from "../../components/Table.tsx";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Hidden } from "../desk/Hidden.tsx";
import type { RollPreview, Shown } from "./preview.ts";

type Group = RollPreview["added"]["first"][number];

/** What an import changes of a group, column by column; of addresses only that they change. */
function useChangeText(): (change: Group["changes"][number]) => string {
  const { t } = useWords();
  return ({ column, seat, from, to }) => {
    const what = seat === null ? column : t("deskRoll.columnOfSeat", { column, seat });
    const said = (text: string): string => text || t("deskRoll.nothingThere");
    return from === null || to === null ? what : t("deskRoll.fromTo", { what, from: said(from), to: said(to) });
  };
}

function Groups({ title, groups, names }: { readonly title: string; readonly groups: Shown<Group>; readonly names: RegionNames }) {
  const { t } = useWords();
  const changeText = useChangeText();
  if (groups.count === 0) return null;
  const changing = groups.first.some(({ changes }) => changes.length > 0);
  const hidden = groups.count - groups.first.length;
  return (
    <Details summary={title} open={groups.count <= 12}>
      <Table
        dense
        caption={title}
        captionHidden
        columns={[
          { head: t("deskRoll.group"), wide: true },
          { head: t("deskRoll.region") },
          { head: t("deskRoll.seats"), numeric: true },
          ...(changing ? [{ head: t("deskRoll.whatChanges"), wide: true }] : []),
        ]}
        rows={groups.first.map(({ name, region, seats, changes }, i) => ({
          key: `${name} ${i}`,
          cells: [name, names[region] ?? region, String(seats), ...(changing ? [changes.map(changeText).join("; ")] : [])],
        }))}
      />
      {hidden > 0 ? <p>{t("deskRoll.moreGroups", { count: hidden })}</p> : null}
    </Details>
  );
}

type RegionNames = { readonly [code: string]: string };

/** What the file would do, before it is done; the same file goes with the confirmation. */
export function Preview({
  preview,
  names,
  command,
}: {
  readonly preview: RollPreview;
  readonly names: RegionNames;
  readonly command: string;
}) {
  const { t, lang } = useWords();
  const { added, changed, withdrawn, unchanged, totals, newSeats } = preview;
  const nothing = added.count + changed.count + withdrawn.count === 0;
  const sum = (of: (row: (typeof totals)[number]) => number): string =>
    formatNumber(
      totals.reduce((all, row) => all + of(row), 0),
      lang,
    );
  return (
    <>
      <title>{`${t("deskRoll.previewTitle")} – Tessera`}</title>
      <PageHeader
        title={t("deskRoll.previewTitle")}
        kicker={preview.fileName}
        lead={nothing ? t("deskRoll.previewNothing") : t("deskRoll.previewLead")}
      />
      <StatLine
        stats={[
          { key: "added", figure: formatNumber(added.count, lang), label: t("deskRoll.added") },
          { key: "changed", figure: formatNumber(changed.count, lang), label: t("deskRoll.changed") },
          { key: "withdrawn", figure: formatNumber(withdrawn.count, lang), label: t("deskRoll.withdrawn") },
          { key: "unchanged", figure: formatNumber(unchanged, lang), label: t("deskRoll.unchanged") },
        ]}
      />
      {preview.newSeatsWeighNothing ? (
        <Notice tone="warn" title={t("deskRoll.newSeats", { count: newSeats })}>
          {t("deskRoll.newSeatsText")}
        </Notice>
      ) : null}
      {withdrawn.count > 0 ? <Notice tone="warn">{t("deskRoll.withdrawnText", { count: withdrawn.count })}</Notice> : null}
      <Groups title={t("deskRoll.addedList", { count: added.count })} groups={added} names={names} />
      <Groups title={t("deskRoll.changedList", { count: changed.count })} groups={changed} names={names} />
      <Groups title={t("deskRoll.withdrawnList", { count: withdrawn.count })} groups={withdrawn} names={names} />
      <Table
        caption={t("deskRoll.totalsAfter")}
        columns={[
          { head: t("deskRoll.region") },
          { head: t("deskRoll.groups"), numeric: true },
          { head: t("deskRoll.seats"), numeric: true },
          { head: t("deskRoll.filled"), numeric: true },
          { head: t("deskRoll.people"), numeric: true },
        ]}
        rows={totals.map((row) => ({
          key: row.region,
          cells: [names[row.region] ?? row.region, ...[row.groups, row.seats, row.filled, row.people].map((n) => formatNumber(n, lang))],
        }))}
        foot={[t("deskRoll.together"), sum((r) => r.groups), sum((r) => r.seats), sum((r) => r.filled), sum((r) => r.people)]}
      />
      <form method="post" encType="multipart/form-data">
        <Hidden name="command" value={command} />
        <Hidden name="intent" value="import" />
        <Hidden name="after" value={String(preview.after)} />
        <Hidden name="text" value={preview.text} />
        <Hidden name="newSeats" value={String(newSeats)} />
        <ButtonRow>
          {nothing ? null : <Button>{t("deskRoll.import")}</Button>}
          <ButtonLink href={href(lang, "/desk/roll")} tone="plain">
            {nothing ? t("deskRoll.back") : t("deskRoll.importNot")}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  );
}
