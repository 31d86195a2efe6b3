import type { NoteStanding } from "../../../shared/minutes/views.ts";
import { Tag, type TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";
import { useWords } from "../../locales/words.tsx";

const tags: { readonly [status in NoteStanding["status"]]: readonly [key: Key, tone: TagTone] } = {
  draft: ["minutes.tagDraft", "warn"],
  overdue: ["minutes.tagOverdue", "bad"],
  confirmed: ["minutes.tagConfirmed", "good"],
};

/** Where a decision note stands, in a word or two. */
export function NoteTag({ status }: { readonly status: NoteStanding["status"] }) {
  const { t } = useWords();
  const [key, tone] = tags[status];
  return <Tag tone={tone}>{t(key)}</Tag>;
}
