import { Details } from "../../components/Details.tsx";
import { SummaryList } from "../../components/SummaryList.tsx";
import { Tag } from "../../components/Tag.tsx";
import type { Mail } from "../../context.ts";
import { formatDateTime } from "../../locales/dates.ts";
import { useWords } from "../../locales/words.tsx";

/** A mail's paragraphs; one that is a whole address on this site is a link. */
function Text({ text, origin }: { readonly text: string; readonly origin: string }) {
  const paragraphs = text.split("\n\n").map((paragraph, i) => ({ key: `p${i + 1}`, said: paragraph.trim() }));
  return (
    <>
      {paragraphs.map(({ key, said }) => (
        <p key={key} className="break-anywhere">
          {said.startsWith(`${origin}/`) && /^[!-~]+$/.test(said) ? <a href={said}>{said}</a> : said}
        </p>
      ))}
    </>
  );
}

/** One mail: to whom, what about, how it stands; opened, its text. */
export function MailShown({ mail, origin }: { readonly mail: Mail; readonly origin: string }) {
  const { t, lang } = useWords();
  const { to, subject, text, at, sentAt, problem } = mail;
  return (
    <Details
      summary={
        <>
          {t("people.mailOf", { to, subject })}{" "}
          {sentAt !== null ? (
            <Tag tone="good">{t("people.mailSent")}</Tag>
          ) : problem ? (
            <Tag tone="bad">{t("people.mailFailed")}</Tag>
          ) : (
            <Tag tone="quiet">{t("people.mailWaiting")}</Tag>
          )}
        </>
      }
    >
      <SummaryList
        rows={[
          { key: "to", term: t("people.mailTo"), value: to },
          { key: "at", term: t("people.mailAt"), value: formatDateTime(at, lang) },
          ...(sentAt !== null ? [{ key: "sent", term: t("people.mailSentAt"), value: formatDateTime(sentAt, lang) }] : []),
          ...(problem ? [{ key: "problem", term: t("people.mailFailed"), value: t("people.mailFailedBecause", { problem }) }] : []),
          { key: "text", term: t("people.mailText"), value: <Text text={text} origin={origin} /> },
        ]}
      />
    </Details>
  );
}
