import type { VoteTold as Told } from "../../../shared/ballots/voteTold.ts";
import { Notice } from "../../components/Notice.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const sentences: { readonly [by in Told["by"]]: Key } = {
  seat: "votesTold.seat",
  steward: "votesTold.steward",
  proxy: "votesTold.proxy",
  principal: "votesTold.principal",
};

/** A vote of one's own was cast again somewhere, by a steward or by proxy: said on every device at once (MND-2). */
export function VoteTold({ told: { seat, receipt, by } }: { readonly told: Told }) {
  const { t } = useWords();
  return (
    <Notice tone="warn" status>
      {t(sentences[by], { seat: seat.slice(2), receipt })}
    </Notice>
  );
}
