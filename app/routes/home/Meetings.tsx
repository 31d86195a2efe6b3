import { ButtonLink } from "../../components/Button.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Section } from "../../components/Section.tsx";
import { Tag } from "../../components/Tag.tsx";
import { formatDateTime } from "../../locales/dates.ts";
import { href } from "../../locales/href.ts";
import { useWords } from "../../locales/words.tsx";
import type { OpenVote, SittingLine } from "./latest.ts";

/** What meets now, with the way in, and what is being voted on; nothing where nothing is. */
export function Now({
  open,
  adjourned,
  votes,
}: {
  readonly open: readonly SittingLine[];
  readonly adjourned: readonly SittingLine[];
  /** Votes that run for days. */
  readonly votes: readonly OpenVote[];
}) {
  const { t, lang } = useWords();
  if (open.length + adjourned.length + votes.length === 0) return null;
  return (
    <Section id="now" title={t("home.now")}>
      {open.map(({ id, title }) => (
        <div key={id} className="card stack">
          <p className="row">
            <Tag tone="live">{t("home.openNow")}</Tag>
            <a href={href(lang, `/sittings/${id}`)}>
              <strong>{title ?? id}</strong>
            </a>
          </p>
          <p>
            <ButtonLink href={href(lang, `/sittings/${id}/live`)}>{t("home.followLive")}</ButtonLink>
          </p>
        </div>
      ))}
      {adjourned.map(({ id, title }) => (
        <p key={id} className="row">
          <Tag tone="warn">{t("home.adjourned")}</Tag>
          <a href={href(lang, `/sittings/${id}`)}>{title ?? id}</a>
        </p>
      ))}
      {votes.map(({ ballot, question, closesAt, path }) => (
        <div key={ballot} className="card stack">
          <p className="row">
            <Tag tone="live">{t("home.voteOpen")}</Tag>
            <a href={href(lang, path)} lang={question?.lang}>
              <strong>{question?.text ?? t("site.withdrawn")}</strong>
            </a>
          </p>
          <p>{t("home.voteCloses", { time: formatDateTime(closesAt, lang) })}</p>
        </div>
      ))}
    </Section>
  );
}

/** The sittings that are called, soonest first. */
export function Meetings({ items }: { readonly items: readonly SittingLine[] }) {
  const { t, lang } = useWords();
  if (items.length === 0) return <EmptyState title={t("home.noSitting")}>{t("home.noSittingText")}</EmptyState>;
  const where = ({ hall, online }: SittingLine): string =>
    [hall ?? "", online ? t("home.online") : ""].filter((part) => part !== "").join(" · ");
  return (
    <Listing
      items={items.map((sitting) => ({
        key: sitting.id,
        href: href(lang, `/sittings/${sitting.id}`),
        title: sitting.title ?? sitting.id,
        kicker: formatDateTime(sitting.startsAt, lang),
        text: where(sitting),
      }))}
    />
  );
}
