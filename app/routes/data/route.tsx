import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/PageHeader.tsx";
import { Permalink } from "../../components/Permalink.tsx";
import { Section } from "../../components/Section.tsx";
import { Table } from "../../components/Table.tsx";
import { feedsInHead } from "../../feedLinks.ts";
import { formatNumber } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import { langOfRequest } from "../proposals/said.ts";
import { Feeds } from "./Feeds.tsx";
import { registers, singles, standardSingles, standards } from "./files.ts";

/** Everything that can be taken away as a file, and how to check it. */
export function loader({ context, request }: LoaderFunctionArgs) {
  const { seq, hash } = context.head();
  return { length: seq, head: hash, url: `${context.origin}${href(langOfRequest(request), "/data")}` };
}

/** The feeds of this page, where programs look for them. */
export const meta: MetaFunction = ({ location }) => feedsInHead(location.pathname, ["outcomes", "minutes", "replies"]);

export default function DataPage() {
  const { t, lang } = useWords();
  const { length, head, url } = useLoaderData<typeof loader>();
  return (
    <>
      <title>{`${t("data.title")} – Tessera`}</title>
      <PageHeader title={t("data.title")} lead={t("data.lead")} />
      <Section id="registers" title={t("data.registers")} aside={t("data.registersNote")}>
        <Table
          caption={t("data.registers")}
          captionHidden
          columns={[{ head: t("data.what"), wide: true }, { head: "JSON" }, { head: "CSV" }]}
          rows={registers.map(({ name, page, json, csv }) => ({
            key: json,
            cells: [
              <a key="page" href={href(lang, page ?? "/data")}>
                {t(name)}
              </a>,
              <a key="json" href={json}>
                {json}
              </a>,
              csv ? (
                <a key="csv" href={csv}>
                  {csv}
                </a>
              ) : (
                "–"
              ),
            ],
          }))}
        />
      </Section>
      <Section id="singles" title={t("data.singles")} aside={t("data.singlesNote")}>
        <Table
          caption={t("data.singles")}
          captionHidden
          columns={[{ head: t("data.what"), wide: true }, { head: "JSON" }, { head: "CSV" }]}
          rows={singles.map(({ name, json, csv }) => ({
            key: json,
            cells: [t(name), <code key="json">{json}</code>, csv ? <code key="csv">{csv}</code> : "–"],
          }))}
        />
      </Section>
      <Feeds />
      <Section id="standards" title={t("openData.standards")} aside={t("openData.standardsNote")}>
        <ul>
          {standards.map(({ name, file }) => (
            <li key={file}>
              <a href={file}>{t(name)}</a>
            </li>
          ))}
          {standardSingles.map(({ name, file }) => (
            <li key={file}>
              {t(name)}: <code>{file}</code>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="journal" title={t("data.journal")}>
        <p>{t("data.journalLead")}</p>
        <p>{t("data.journalNow", { count: formatNumber(length, lang) })}</p>
        <p className="quiet small">
          {t("data.headIs")} <code className="hash">{head}</code>
        </p>
        <ul>
          <li>
            <a href={href(lang, "/data/journal")}>{t("data.toJournal")}</a>
          </li>
          <li>
            <a href="/data/journal.jsonl">{t("data.wholeJournal")}</a>
          </li>
          <li>
            <a href="/data/journal.json">{t("data.journalHead")}</a>
          </li>
        </ul>
      </Section>
      <Section id="archive" title={t("openData.archive")}>
        <p>{t("openData.archiveLead")}</p>
        <p>{t("openData.archiveWithout")}</p>
      </Section>
      <Section id="conventions" title={t("data.conventions")}>
        <ul>
          <li>{t("data.conventionTimes")}</li>
          <li>{t("data.conventionWeights")}</li>
          <li>{t("data.conventionProtected")}</li>
          <li>{t("data.conventionWithdrawn")}</li>
          <li>{t("data.conventionFormulas")}</li>
        </ul>
      </Section>
      <Section id="licence" title={t("data.licence")}>
        <p>{t("data.licenceText")}</p>
        <p>{t("data.licenceWords")}</p>
      </Section>
      <Permalink url={url} />
    </>
  );
}
