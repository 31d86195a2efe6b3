/** What we use of JSV, a validator of JSON-Schema as it was in draft 3, which brings no types. */
declare module "JSV" {
  export interface Problem {
    readonly uri: string;
    readonly message: string;
  }
  export interface Schema {
    validate(value: unknown): { readonly errors: readonly Problem[] };
  }
  export const JSV: {
    createEnvironment(name: "json-schema-draft-03"): { createSchema(schema: unknown, meta: undefined, uri: string): Schema };
  };
}
