import type { Stream } from "../../../shared/journal.ts";
import { noteParagraphs } from "../../../shared/minutes/noteParagraphs.ts";
import type { Paragraph } from "../../../shared/minutes/paragraph.ts";
import { spoken } from "../../../shared/minutes/speak.ts";
import type { Lang } from "../../locales/href.ts";
import type { T } from "../../locales/words.tsx";
import { votePath } from "../outcomes/chain.ts";
import type { Reading } from "../proposals/said.ts";
import { speakerFor } from "./speaker.ts";

/** A paragraph of a decision note in words. */
export interface ParagraphShown extends Pick<Paragraph, "id" | "number" | "part"> {
  /** One sentence or two; words of another language come marked (see `marked.ts`). */
  readonly text: string;
  readonly rests: readonly Stream[];
}

/** The paragraphs of the decision note of a sitting in words of `lang`; empty where there is no note. */
export function paragraphsShown(context: Reading, sittingId: string, t: T, lang: Lang): readonly ParagraphShown[] {
  const { assembly } = context;
  const note = assembly.note(sittingId);
  const sitting = assembly.sitting(sittingId);
  if (!note || !sitting) return [];
  const speaker = speakerFor(context, t, lang);
  const paragraphs = noteParagraphs({
    note,
    sitting,
    ballots: assembly.ballotsOf(sittingId),
    regions: assembly.roll.regions.map(({ code }) => code),
    outcome: (number) => assembly.outcome(number) ?? null,
    planItem: (id) => assembly.planItem(id) ?? null,
  });
  return paragraphs.map((paragraph) => {
    const { key, values } = spoken(paragraph, speaker);
    const { id, number, part, rests } = paragraph;
    return { id, number, part, rests, text: t(key, values) };
  });
}

/** The page on which a part of the journal can be read; null for the note itself and for what has no page. */
export function pageOfStream(stream: Stream): string | null {
  const [kind, id = ""] = stream.split("/");
  switch (kind) {
    case "sitting":
      return `/sittings/${id}`;
    case "ballot":
      return votePath(id);
    case "proposal":
      return `/proposals/${id}`;
    case "outcome":
      return `/outcomes/${id}`;
    case "plan":
      return `/plan/${id}`;
    case "roll":
      return "/roll";
    default:
      return null;
  }
}
