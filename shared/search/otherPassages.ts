import type { Election } from "../elections/state.ts";
import type { InnovationRequest } from "../requests/state.ts";
import { parseRequest } from "../requests/text.ts";
import type { Roll } from "../roll/state.ts";
import { Gathered, type Passage, type PublicWords } from "./passage.ts";

/** A right to innovate request: its text, the newest version first, the ruling and how it ended. */
export function requestPassages(request: InnovationRequest, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const page = `/precedents/${request.id}`;
  for (const { number, text: source, at, reason } of request.versions.toReversed()) {
    const shared = { kind: "request", at } as const;
    const text = parseRequest(words(source)?.text);
    if (text) {
      for (const part of ["title", "rule", "asked"] as const)
        for (const lang of ["en", "cy"] as const)
          found.text(
            `v${number}/${part}/${lang}`,
            { source, lang, text: text[part][lang] },
            part === "title" ? page : `${page}#asked`,
            shared,
            true,
          );
      for (const part of ["keeper", "place", "reliance", "evidence", "safeguards"] as const)
        found.text(`v${number}/${part}`, { source, lang: text.language, text: text[part] }, `${page}#asked`, shared, true);
    }
    found.words(`v${number}/reason`, reason, `${page}#story`, shared);
  }
  const { ruling, withdrawn, ended } = request;
  if (ruling)
    for (const [i, hash] of [ruling.reason, ...ruling.conditions].entries())
      found.words(`ruling/${i}`, hash, `${page}#ruling`, { kind: "request", at: ruling.at });
  if (withdrawn) found.words("withdrawn", withdrawn.reason, `${page}#story`, { kind: "request", at: withdrawn.at });
  if (ended) found.words("ended", ended.reason, `${page}#story`, { kind: "request", at: ended.at });
  return found.all();
}

/** An election: what the panel is called, and the statements of those who stand. */
export function electionPassages({ id, panel, candidates, announcedAt }: Election, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  const page = `/elections/${id}`;
  found.words("panel/en", panel?.en, page, { kind: "election", at: announcedAt });
  found.words("panel/cy", panel?.cy, page, { kind: "election", at: announcedAt });
  for (const { seat, statement, at, withdrawn, struck } of candidates)
    if (withdrawn === undefined && struck === undefined) found.words(`candidate/${seat}/${at}`, statement, page, { kind: "election", at });
  return found.all();
}

/** The roll: regions, and the names of groups that hold a seat and are not protected (ROL-7). */
export function rollPassages({ regions, groups, seats }: Roll, words: PublicWords): readonly Passage[] {
  const found = new Gathered(words);
  for (const { code, nameEn, nameCy } of regions) {
    found.words(`${code}/en`, nameEn, `/roll#${code}`, { kind: "roll", at: 0, region: code });
    found.words(`${code}/cy`, nameCy, `/roll#${code}`, { kind: "roll", at: 0, region: code });
  }
  const seated = new Set(seats.flatMap(({ group, withdrawn }) => (withdrawn ? [] : [group])));
  for (const { id, name, region, isProtected, withdrawn } of Object.values(groups))
    if (!isProtected && !withdrawn && seated.has(id)) found.words(id, name, `/roll#${region}`, { kind: "roll", at: 0, region });
  return found.all();
}
