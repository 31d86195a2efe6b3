import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { routes } from "./app/routes.js";

/** The one configuration of pages and browser code: this file is Vite's configuration, with Remix as its plugin. */
export default defineConfig({
  plugins: [
    remix({
      appDirectory: "app",
      buildDirectory: "build",
      routes,
      ignoredRouteFiles: ["**/*"],
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        unstable_optimizeDeps: true,
      },
    }),
  ],
  build: {
    // Phones of five years ago, with the browser they can still be updated to.
    target: ["chrome100", "edge100", "firefox100", "safari15.4"],
    cssMinify: true,
    // The content security policy allows no `data:` fonts or pictures.
    assetsInlineLimit: 0,
  },
});
