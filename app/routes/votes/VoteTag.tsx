import { Tag, type TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";
import type { VoteStanding } from "./lines.ts";

const tags: { readonly [standing in VoteStanding]: readonly [key: Key, tone: TagTone] } = {
  prepared: ["votes.tagPrepared", "quiet"],
  open: ["votes.tagOpen", "live"],
  closed: ["votes.tagClosed", "warn"],
  carried: ["votes.tagCarried", "good"],
  "not-carried": ["votes.tagNotCarried", "bad"],
  "not-quorate": ["votes.tagNotQuorate", "warn"],
  chosen: ["voteOptions.chosen", "good"],
  "none-chosen": ["voteOptions.noneChosenTag", "bad"],
  voided: ["votes.tagVoid", "quiet"],
};

/** How a vote stands, in a word or two. */
export function VoteTag({ standing }: { readonly standing: VoteStanding }) {
  const { t } = useWords();
  const [key, tone] = tags[standing];
  return <Tag tone={tone}>{t(key)}</Tag>;
}
