import type { Page, Request } from "@playwright/test";

/** Bytes that came over the line for one page, as the server packed them. */
export interface Transfer {
  readonly html: number;
  readonly css: number;
  readonly script: number;
}

/** Kilobytes as the budgets of the project mean them. */
export const kB = 1_000;

/** Counts what a page transfers from now on. `done` waits for everything that is under way; fonts and pictures are not counted. */
export function measure(page: Page): { readonly done: () => Promise<Transfer> } {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return {
    done: async () => {
      await page.waitForLoadState((await page.locator("script").count()) > 0 ? "networkidle" : "load");
      const sum = { html: 0, css: 0, script: 0 };
      for (const request of requests.splice(0)) {
        const kind = { document: "html", stylesheet: "css", script: "script" } as const;
        const type = request.resourceType();
        if (type === "document" || type === "stylesheet" || type === "script") sum[kind[type]] += (await request.sizes()).responseBodySize;
      }
      return sum;
    },
  };
}
