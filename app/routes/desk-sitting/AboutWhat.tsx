import { Breadcrumbs } from "../../components/Breadcrumbs.tsx";
import { ButtonLink } from "../../components/Button.tsx";
import { PageHeader } from "../../components/PageHeader.tsx";
import { itemName } from "../../live/names.ts";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { DeskStart, VotePrepared } from "./load.ts";
import { useSittingName } from "./Steps.tsx";
import { ownQuestion } from "./voteSubject.ts";

const reasons: { readonly [why in NonNullable<VotePrepared["why"]>]: Key | null } = {
  asked: null,
  "in-hand": "deskVote.aboutInHand",
  next: "deskVote.aboutNext",
  own: "deskVote.aboutOwn",
};

/** Everything else a roll call could be about, as links: the items with a proposal, and a question of its own. */
function useOthers(
  start: DeskStart,
  vote: VotePrepared,
): readonly { readonly key: string; readonly href: string; readonly text: string }[] {
  const { t, lang } = useWords();
  const { sitting } = start.room;
  const page = (item: string): string => href(lang, `/desk/sittings/${sitting.id}?do=vote&kind=roll-call&item=${item}`);
  const items = sitting.items
    .filter(({ id, proposal }) => id !== vote.item && proposal !== null)
    .map((item) => ({ key: item.id, href: page(item.id), text: `${item.number}. ${itemName(t, lang, start.room, item, start.titles)}` }));
  return vote.why === "own" ? items : [...items, { key: ownQuestion, href: page(ownQuestion), text: t("deskVote.ownQuestion") }];
}

/** How the roll call came to be about its item, and what else it could be about. Nothing where the agenda has no proposals. */
export function AboutWhat({ start, vote }: { readonly start: DeskStart; readonly vote: VotePrepared }) {
  const { t } = useWords();
  const others = useOthers(start, vote);
  if (vote.why === null || !start.room.sitting.items.some(({ proposal }) => proposal !== null)) return null;
  const reason = reasons[vote.why];
  return (
    <>
      {reason ? <p>{t(reason)}</p> : null}
      <p>
        {t("deskVote.voteOnOther")}{" "}
        {others.map(({ key, href: to, text }, i) => (
          <span key={key}>
            {i > 0 ? " · " : null}
            <a href={to}>{text}</a>
          </span>
        ))}
      </p>
    </>
  );
}

/** Asks which item a roll call is about, before anything of it can be laid out. */
export function AskAboutWhat({ start, vote }: { readonly start: DeskStart; readonly vote: VotePrepared }) {
  const { t, lang } = useWords();
  const name = useSittingName(start);
  const others = useOthers(start, vote);
  const room = href(lang, `/desk/sittings/${start.room.sitting.id}`);
  return (
    <>
      <title>{`${t("deskVote.chooseItem")} – Tessera`}</title>
      <Breadcrumbs
        links={[
          { href: href(lang, "/desk/sittings"), text: t("deskSitting.sittingsTitle") },
          { href: room, text: name },
        ]}
        here={t("deskVote.prepareVote")}
      />
      <PageHeader title={t("deskVote.chooseItem")} kicker={name} lead={t("deskVote.chooseItemLead")} />
      <ul>
        {others.map(({ key, href: to, text }) => (
          <li key={key}>
            <a href={to}>{text}</a>
          </li>
        ))}
      </ul>
      <ButtonLink href={room} tone="plain">
        {t("deskSitting.backToRoom")}
      </ButtonLink>
    </>
  );
}
