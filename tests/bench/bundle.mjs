import { rmSync } from "node:fs";
import { join } from "node:path";

/**
 * Bundles programs of the tests as the server itself is bundled (server/scripts/bundle.mjs), so that what is measured or
 * broken is what runs in an installation. `sources`: paths from the project's folder. Gives where they lie afterwards.
 */
export const bundle = async (root, folder, sources) => {
  const { build } = await import("esbuild");
  const outdir = join(root, ".cache", folder);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(sources.map((source) => [source.replace(/^.*\/([^/]+)\/([^/]+)\.tsx?$/, "$1-$2"), source])),
    outdir,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    jsx: "automatic",
    target: "node20.19",
    sourcemap: true,
    logLevel: "silent",
  });
  return outdir;
};
