/** The route table is plain JavaScript, because Remix's configuration reads it before anything is compiled. */
declare module "*/app/routes.js" {
  export const pages: readonly (readonly [path: string, folder: string])[];
}
