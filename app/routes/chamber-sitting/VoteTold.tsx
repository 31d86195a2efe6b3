import { useEffect } from "react";
import type { VoteTold as Told } from "../../../shared/ballots/voteTold.ts";
import { Notice } from "../../components/Notice.tsx";
import type { Announcer } from "../../live/useAnnouncer.ts";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const sentences: { readonly [by in Told["by"]]: Key } = {
  seat: "votesTold.seat",
  steward: "votesTold.steward",
  proxy: "votesTold.proxy",
  principal: "votesTold.principal",
};

/** A vote of one's own was cast again somewhere, by a steward or by proxy: said on every device at once (MND-2). */
export function VoteTold({ told: { seat, receipt, by }, say }: { readonly told: Told; readonly say: Announcer["say"] }) {
  const { t } = useWords();
  const text = t(sentences[by], { seat: seat.slice(2), receipt });
  // Read out by the region that stands from the start: what comes with its words is not heard everywhere.
  useEffect(() => say({ topic: `told ${seat}`, urgent: false, text }), [say, seat, text]);
  return <Notice tone="warn">{text}</Notice>;
}
