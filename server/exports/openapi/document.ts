import { z } from "zod";
import type { Format } from "../dataRoutes.ts";
import { type Described, described, journalHead, nothingThere, varying } from "./described.ts";

/** What the description is made for. */
export interface DescribedFor {
  readonly origin: string;
  /** The assembly's name in English. */
  readonly name: string;
}

/** A schema as OpenAPI 3.1 has it: JSON Schema of 2020-12. */
const schemaOf = (type: z.ZodType): object => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(type);
  return schema;
};

/** `/votes/:year/:number` as OpenAPI writes it. */
export const templated = (path: string): string => path.replace(/:([a-z]+)/g, "{$1}");

const parameters = (path: string): readonly object[] =>
  [...path.matchAll(/:([a-z]+)/g)].map(([, name = ""]) => {
    const { says, pattern, example } = varying[name] ?? { says: name, pattern: "^[^/]+$", example: "1" };
    return { name, in: "path", required: true, description: says, schema: { type: "string", pattern }, example };
  });

const operation = (path: string, ending: string, summary: string, content: object): object => ({
  get: {
    operationId: `${path.replace(/^\//, "").replace(/[/:.]+/g, "-")}-${ending}`,
    summary,
    ...(path.includes(":") ? { parameters: parameters(path) } : {}),
    responses: {
      "200": { description: summary, content },
      ...(path.includes(":")
        ? {
            "404": {
              description: "There is nothing at this address.",
              content: { "application/json": { schema: schemaOf(nothingThere) } },
            },
          }
        : {}),
    },
  },
});

const anything: Described = { summary: "A page's figures", answer: z.looseObject({}) };

const twins = ({ path, csv }: Format): readonly (readonly [string, object])[] => {
  const { summary, answer } = described[path] ?? anything;
  return [
    [`${templated(path)}.json`, operation(path, "json", summary, { "application/json": { schema: schemaOf(answer) } })],
    ...(csv
      ? [
          [
            `${templated(path)}.csv`,
            operation(path, "csv", `${summary}, as a table`, { "text/csv": { schema: { type: "string", description: "With a header" } } }),
          ] as const,
        ]
      : []),
  ];
};

const lines = { "application/jsonl": { schema: { type: "string", description: "One JSON object a line" } } };

/** OPD-3: the public read API in OpenAPI 3.1, generated from the table of formats that answers it. */
export const openApi = (formats: readonly Format[], { origin, name }: DescribedFor): object => ({
  openapi: "3.1.0",
  info: {
    title: `${name}: open data`,
    version: "1",
    description:
      "The public record as data: the same for everyone, without a key. Times are in UTC, weights are whole units. Words that were withdrawn are null. Objects may gain fields.",
  },
  servers: [{ url: origin }],
  paths: Object.fromEntries([
    ...formats.flatMap(twins),
    [
      "/data/journal.json",
      operation("/data/journal", "json", journalHead.summary, { "application/json": { schema: schemaOf(journalHead.answer) } }),
    ],
    ["/data/journal.jsonl", operation("/data/journal", "jsonl", "The whole journal with its public words", lines)],
    [
      "/data/journal/blocks/{block}.jsonl",
      operation("/data/journal/blocks/:block", "jsonl", "A block of the journal, without words; a full block never changes", lines),
    ],
  ]),
});
