import { useEffect } from "react";
import type { Room } from "../../../shared/assembly/room.ts";
import type { OpenedBallot } from "../../../shared/ballots/state.ts";
import type { VoteTold as Told } from "../../../shared/ballots/voteTold.ts";
import { Notice } from "../../components/Notice.tsx";
import { questionsWith } from "../../live/ballots.ts";
import { ballotNumber } from "../../live/names.ts";
import type { Announcer } from "../../live/useAnnouncer.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const sentences: { readonly [by in Told["by"]]: Key } = {
  seat: "votesTold.seat",
  steward: "votesTold.steward",
  proxy: "votesTold.proxy",
  principal: "votesTold.principal",
};

interface Props {
  readonly room: Room;
  readonly ballot: OpenedBallot;
  readonly told: readonly Told[];
  readonly say: Announcer["say"];
}

/** Votes of one's own on the open paper that were cast again somewhere, by a steward or by proxy: said on every device at once (MND-2). */
export function VotesTold({ room, ballot, told, say }: Props) {
  const ids = questionsWith(room, ballot).map(({ id }) => id);
  const here = told.filter((one) => ids.includes(one.ballot)).toSorted((a, b) => ids.indexOf(a.ballot) - ids.indexOf(b.ballot));
  return [...new Set(here.map(({ seat }) => seat))].map((seat) => (
    <OfSeat key={seat} told={here.filter((one) => one.seat === seat)} named={ballot.package !== undefined} say={say} />
  ));
}

/** What one seat is told: a line for each vote, under its number where the paper holds several; read out once for all of them. */
function OfSeat({ told, named, say }: Pick<Props, "told" | "say"> & { readonly named: boolean }) {
  const { t } = useWords();
  const seat = told[0]?.seat.slice(2) ?? "";
  const lines = told.map(({ ballot, receipt, by }) => ({ vote: ballotNumber(ballot), text: t(sentences[by], { seat, receipt }) }));
  const [first] = lines;
  const text = lines.length > 1 ? t("votesTold.several", { seat, votes: lines.map(({ vote }) => vote).join(", ") }) : (first?.text ?? "");
  // Read out by the region that stands from the start: what comes with its words is not heard everywhere.
  useEffect(() => say({ topic: `told ${seat}`, urgent: false, text }), [say, seat, text]);
  return (
    <Notice tone="warn">
      {lines.map((line) => (
        <p key={line.vote}>
          {named ? `${t("live.voteNumbered", { vote: line.vote })}: ` : null}
          {line.text}
        </p>
      ))}
    </Notice>
  );
}
