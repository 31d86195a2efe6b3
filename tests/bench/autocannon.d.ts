/** What the bench uses of the load generator, which brings no types. */
declare module "autocannon" {
  interface Seen {
    readonly errors: number;
    readonly statusCodeStats?: { readonly [status: string]: { readonly count: number } };
    readonly requests: { readonly average: number; readonly total: number };
  }
  interface Asked {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers?: { readonly [name: string]: string };
  }
  function autocannon(asked: Asked): Promise<Seen>;
  export = autocannon;
}
