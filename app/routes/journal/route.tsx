import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { StatLine } from "../../components/StatLine.tsx";
import { Table } from "../../components/Table.tsx";
import { formatDateTime, formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { Term } from "../glossary/Term.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { Commands } from "./Commands.tsx";
import { lastEntries } from "./entries.ts";

const shown = 50;
const blockLength = 1_000;

/** The first block and the last few: the numbers between them are plain from the addresses. */
const blocksShown = (blocks: number): readonly number[] =>
  Array.from({ length: blocks }, (_, block) => block).filter((block) => block === 0 || block >= blocks - 8);

/** The journal: how long it is, where it ends, what came last, and how anybody can check it. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { seq, hash } = context.head();
  return {
    length: seq,
    head: hash,
    blocks: Math.ceil(seq / blockLength),
    entries: lastEntries(context, shown),
    origin: context.origin,
    url: `${context.origin}${href(langOfRequest(request), "/data/journal")}`,
  };
}

export default function JournalPage() {
  const { t, lang } = useWords();
  const { length, head, blocks, entries, origin, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("data.journal")} – Tessera`}</title>
      <Breadcrumbs links={[{ href: href(lang, "/data"), text: t("data.title") }]} here={t("data.journal")} />
      <PageHeader title={t("data.journal")} lead={t("data.journalLead")} />
      <Section id="head" title={t("data.whereItStands")} aside={<Term of="hash">{t("data.whatHashMeans")}</Term>}>
        <StatLine stats={[{ key: "length", figure: formatNumber(length, lang), label: t("data.entriesLabel", { count: length }) }]} />
        <p>
          {t("data.headIs")} <code className="hash">{head}</code>
        </p>
        <p>{t("data.headMeaning")}</p>
      </Section>
      <Section id="how" title={t("data.howItWorks")} aside={<Term of="journal">{t("data.whatJournalMeans")}</Term>}>
        <p>{t("data.chainExplained")}</p>
        <p>{t("data.wordsExplained")}</p>
        <p>{t("data.peopleExplained")}</p>
      </Section>
      <Section id="check" title={t("data.howToCheck")}>
        <p>{t("data.fetchAndCheck")}</p>
        <Commands lines={[`curl -O ${origin}/data/journal.jsonl`, "npm run --silent assembly -- verify journal.jsonl"]} />
        <p>{t("data.verifyDoes")}</p>
        <p>{t("data.byHand")}</p>
        <Commands lines={["printf '%s\\n%s' HASH_BEFORE TEXT | sha256sum"]} />
      </Section>
      <Section id="files" title={t("data.files")}>
        <ul>
          <li>
            <a href="/data/journal.jsonl">{t("data.wholeJournal")}</a>
          </li>
          <li>
            <a href="/data/journal.json">{t("data.journalHead")}</a>
          </li>
        </ul>
        {blocks > 0 ? (
          <>
            <p>{t("data.blocksExplained")}</p>
            <ul className="formats">
              {blocksShown(blocks).map((block) => (
                <li key={block}>
                  <a href={`/data/journal/blocks/${block}.jsonl`}>{t("data.block", { number: block })}</a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Section>
      <Section id="latest" title={t("data.latest")}>
        {entries.length > 0 ? (
          <Table
            caption={t("data.latestCount", { count: entries.length })}
            dense
            columns={[
              { head: t("data.entry"), numeric: true },
              { head: t("data.time"), wide: true },
              { head: t("data.stream") },
              { head: t("data.type") },
              { head: t("data.hash") },
            ]}
            rows={entries.map(({ seq, at, stream, type, hash }) => ({
              key: String(seq),
              cells: [
                formatNumber(seq, lang),
                formatDateTime(at, lang),
                <code key="stream">{stream}</code>,
                <code key="type">{type}</code>,
                <code key="hash">{hash.slice(0, 12)}</code>,
              ],
            }))}
          />
        ) : (
          <p>{t("data.latestInFile")}</p>
        )}
      </Section>
      <Permalink
        url={url}
        version={t("data.entryNumbered", { number: formatNumber(length, lang) })}
        formats={[{ href: "/data/journal.json", text: t("components.asJson") }]}
      />
    </>
  );
}
