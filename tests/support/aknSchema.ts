import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { validateXML } from "xmllint-wasm";

/** The schema of Akoma Ntoso 3.0 and samples lie beside the project; without them what needs them is "not run". */
const folder = resolve(import.meta.dirname, "../../../shared/data/akn-schema");

/** Empty where the schema is there; else what the name of a test that needs it says. */
export const aknMissing = existsSync(folder) ? "" : ` (not run: ${folder} is missing)`;

const textOf = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");

/** The samples of a kind, by name. */
export const aknSamples = (kind: "valid" | "invalid"): readonly (readonly [name: string, contents: string])[] =>
  aknMissing ? [] : readdirSync(`${folder}/${kind}`).map((name) => [name, textOf(`${kind}/${name}`)]);

/** What an independent validator finds wrong with a document. */
export async function aknProblems(contents: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: "document.xml", contents }],
    schema: [{ fileName: "akomantoso30.xsd", contents: textOf("akomantoso30.xsd") }],
    preload: [{ fileName: "xml.xsd", contents: textOf("xml.xsd") }],
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
