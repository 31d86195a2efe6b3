import type { Sentence } from "../paragraph.ts";
import type { RecordKind, RecordParagraph } from "./recordParagraphs.ts";
import type { Action, Minutes, OwnParagraph, ParagraphChange } from "./state.ts";

/** What a paragraph of minutes tells of: something of the record, something of the secretariat's own, an action that was agreed. */
export type MinutesKind = RecordKind | "own" | "action";

/** A numbered paragraph of minutes. */
export interface MinutesParagraph {
  /** Its anchor, the same in every version (MIN-9): `p14` from the record, `s2` the secretariat's own, `t1` an action. */
  readonly id: string;
  readonly key: string;
  readonly kind: MinutesKind;
  readonly item: string | null;
  readonly seat: string | null;
  /** What the record gives; empty for what is not from it. */
  readonly sentences: readonly Sentence[];
  /** What the secretariat made of it, and why (MIN-10); null where it stands as it was generated, or as it was added. */
  readonly changed: ParagraphChange | null;
  readonly own: OwnParagraph | null;
  readonly action: Action | null;
}

/**
 * The minutes as they stood at an entry of the journal (all of them so far, without `upTo`): what the record gives, with the
 * secretariat's changes, its own paragraphs where they were put, and the actions at the end. Numbers never move: those of the record
 * count the record's paragraphs alone, the others have series of their own (MIN-9, MIN-11).
 */
export function composeMinutes(
  record: readonly RecordParagraph[],
  minutes: Minutes | null | undefined,
  upTo = Number.MAX_SAFE_INTEGER,
): readonly MinutesParagraph[] {
  const then = <T extends { readonly seq: number }>(all: readonly T[] | undefined): readonly T[] =>
    (all ?? []).filter(({ seq }) => seq <= upTo);
  const changes = then(minutes?.changes);
  const own = then(minutes?.own);
  const changeOf = (key: string): ParagraphChange | null => {
    const last = changes.findLast((one) => one.key === key);
    return last && last.en !== null ? last : null;
  };
  const behind = (key: string, item: string | null): readonly MinutesParagraph[] =>
    own
      .filter((one) => one.after === key)
      .flatMap((one) => [
        ...(one.removed && one.removed.seq <= upTo
          ? []
          : [
              {
                ...{ id: one.key, key: one.key, kind: "own" as const, item, seat: null, sentences: [] },
                ...{ changed: changeOf(one.key), own: one, action: null },
              },
            ]),
        ...behind(one.key, item),
      ]);
  return [
    ...record.flatMap((one, i) => [
      { ...one, id: `p${i + 1}`, changed: changeOf(one.key), own: null, action: null },
      ...behind(one.key, one.item),
    ]),
    ...then(minutes?.actions).map((action) => ({
      ...{ id: action.action, key: action.action, kind: "action" as const, item: null, seat: null, sentences: [] },
      ...{ changed: null, own: null, action },
    })),
  ];
}

/** The minutes as one text for hashing: what is sent round and approved is exactly this (MIN-12). Whether an action was done is no part of it. */
export const minutesText = (paragraphs: readonly MinutesParagraph[]): string =>
  JSON.stringify(
    paragraphs.map(({ id, key, sentences, changed, own, action }) => [
      id,
      key,
      sentences.map(({ code, values, rests }) => [code, Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)), rests]),
      changed && [changed.en, changed.cy, changed.reason],
      own && [own.en, own.cy],
      action && [action.owner, action.en, action.cy, action.day],
    ]),
  );
