import type { Ballot, Visibility } from "../../../shared/ballots/state.ts";
import { currentItem } from "../../../shared/sittings/questions.ts";
import { ButtonLink, ButtonRow } from "../../components/Button.tsx";
import { Listing } from "../../components/Listing.tsx";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import { openBallot } from "../../live/ballots.ts";
import { ballotNumber, questionOf } from "../../live/names.ts";
import { Turnout } from "../../live/Turnout.tsx";
import { href } from "../../locales/href.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import { useDesk } from "./useDesk.ts";

/** Where a vote stands, in a word or two. */
export const ballotTags: { readonly [phase in Ballot["phase"]]: readonly [Key, TagTone] } = {
  prepared: ["deskVote.votePrepared", "plain"],
  open: ["deskVote.voteOpen", "live"],
  closed: ["deskVote.voteClosed", "warn"],
  declared: ["deskVote.voteDeclared", "good"],
  voided: ["deskVote.voteVoid", "quiet"],
};

/** The votes of this sitting: the open one with its turnout, the others as links, and preparing another. */
export function Votes() {
  const { t, lang } = useWords();
  const { live, at, say } = useDesk();
  const { room } = live;
  const { sitting } = room;
  const open = openBallot(room);
  const item = currentItem(sitting);
  const ballots = Object.values(room.ballots).toReversed();
  const prepare = (kind: Visibility): string => {
    // A roll call on an item without a proposal is a question of its own, which the page lets people choose by its name.
    const about = item && (kind !== "roll-call" || item.proposal !== null) ? `&item=${item.id}` : "";
    return href(lang, `/desk/sittings/${sitting.id}?do=vote&kind=${kind}${about}`);
  };
  return (
    <section className="stack" aria-labelledby="votes-title">
      <h2 id="votes-title">{t("deskVote.votes")}</h2>
      {open ? <Turnout live={live} at={at} ballot={open} say={({ text }) => say(text)} /> : null}
      {ballots.length === 0 ? (
        <p className="quiet">{t("deskVote.noVotes")}</p>
      ) : (
        <Listing
          items={ballots.map((ballot) => {
            const [tag, tone] = ballotTags[ballot.phase];
            const question = questionOf(room, ballot, lang);
            return {
              key: ballot.id,
              href: href(lang, `/desk/ballots/${ballot.id}`),
              title: question.text ?? t("site.withdrawn"),
              lang: question.lang,
              kicker: t(ballot.package ? "deskVote.onOnePaper" : "desk.voteNumbered", { vote: ballotNumber(ballot.id) }),
              tag: <Tag tone={tone}>{t(tag)}</Tag>,
            };
          })}
        />
      )}
      {sitting.phase.name === "closed" ? null : (
        <ButtonRow>
          <ButtonLink href={prepare("roll-call")} tone="plain">
            {t("deskVote.prepareVote")}
          </ButtonLink>
          <ButtonLink href={prepare("show-of-hands")} tone="plain">
            {t("deskVote.prepareHands")}
          </ButtonLink>
          <ButtonLink href={prepare("by-hand")} tone="plain">
            {t("deskVote.prepareByHand")}
          </ButtonLink>
        </ButtonRow>
      )}
    </section>
  );
}
