import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The build for somebody who may not open a page (PER-3): the root says why, and no loader or action of the page runs, also
 * where its data is asked for alone.
 */
export const withoutData = (build: ServerBuild): ServerBuild => ({
  ...build,
  routes: Object.fromEntries(
    Object.entries(build.routes).map(([id, route]): [string, Routes[string]] =>
      route && id !== "root" ? [id, { ...route, module: { default: route.module.default } }] : [id, route],
    ),
  ),
});
