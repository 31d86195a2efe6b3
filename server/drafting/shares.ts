import { ContentString, type Doc, Item } from "yjs";

/** How many characters of a document each person wrote that still stand; the most first. The empty id: nobody. */
export function sharesOf(
  doc: Doc,
  personOf: (client: number) => string,
): readonly { readonly person: string; readonly characters: number }[] {
  const sums = new Map<string, number>();
  for (const [client, structs] of doc.store.clients) {
    let characters = 0;
    for (const struct of structs)
      if (struct instanceof Item && !struct.deleted && struct.content instanceof ContentString) characters += struct.length;
    const person = personOf(client);
    if (characters > 0) sums.set(person, (sums.get(person) ?? 0) + characters);
  }
  return [...sums].map(([person, characters]) => ({ person, characters })).sort((a, b) => b.characters - a.characters);
}
