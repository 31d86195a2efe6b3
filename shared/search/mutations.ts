/**
 * Welsh changes the first consonant of a word by what stands before it: `canolfan`, but `y ganolfan`, `fy nghanolfan`, `ei chanolfan`.
 * Source: Peter Wynn Thomas, Gramadeg y Gymraeg (1996): the soft, nasal and aspirate mutations, and `h` before a vowel.
 */
const mutated: { readonly [initial: string]: readonly string[] } = {
  p: ["b", "mh", "ph"],
  t: ["d", "nh", "th"],
  c: ["g", "ngh", "ch"],
  b: ["f", "m"],
  d: ["dd", "n"],
  g: ["", "ng"],
  m: ["f"],
  ll: ["l"],
  rh: ["r"],
};

/** What each mutated beginning may have been. A word that lost its `g` begins with a vowel, or with what stood behind it. */
const radicals = new Map<string, string[]>();
for (const [initial, forms] of Object.entries(mutated))
  for (const form of forms) if (form !== "") radicals.set(form, [...(radicals.get(form) ?? []), initial]);

/** Beginnings that are one letter of the Welsh alphabet, the longest first: the `ch` of `chwarae` is no `c`. */
const letters = /^(ngh|mh|nh|ng|ch|ph|th|dd|ff|ll|rh|[^\s])/;
const vowel = /^[aeiouwy]/;
const behindLostG = /^[aeiouwylrn]/;

const split = (word: string): readonly [initial: string, rest: string] => {
  const [initial = ""] = letters.exec(word) ?? [];
  return [initial, word.slice(initial.length)];
};

function formsOf(radical: string): readonly string[] {
  const [initial, rest] = split(radical);
  const soft = (mutated[initial] ?? []).map((form) => `${form}${rest}`);
  return vowel.test(radical) ? [...soft, `h${radical}`] : soft;
}

/**
 * The other beginnings under which a word may stand in a Welsh text (SEA-6), whichever of them is asked for. Letters only: it knows no
 * dictionary, so it finds too much rather than too little. Words of one or two letters have none, and words of three are taken to stand
 * as they are listed in a dictionary: otherwise English `the` would be a form of `te`, tea.
 */
export function otherForms(asked: string): readonly string[] {
  const word = asked.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  if (word.length < 3) return [];
  const [initial, rest] = split(word);
  const before =
    word.length < 4
      ? []
      : [
          ...(radicals.get(initial) ?? []).map((radical) => `${radical}${rest}`),
          ...(behindLostG.test(word) && !["ll", "ng", "ngh", "nh", "rh"].includes(initial) ? [`g${word}`] : []),
          ...(initial === "h" && vowel.test(rest) ? [rest] : []),
        ];
  const all = new Set([word, ...before].flatMap((radical) => [radical, ...formsOf(radical)]));
  all.delete(word);
  return [...all].filter((form) => form.length > 1);
}
