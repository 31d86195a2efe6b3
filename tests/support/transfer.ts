import type { Page, Request } from "@playwright/test";

/** Bytes that came over the line for one page, as the server packed them. */
export interface Transfer {
  readonly html: number;
  readonly css: number;
  /** Scripts that the page itself names: everybody who opens it waits for them. */
  readonly script: number;
  /** Scripts that come later, such as the editor, where somebody writes. */
  readonly later: number;
}

/** Kilobytes as the budgets of the project mean them. */
export const kB = 1_000;

const kinds: { readonly [type: string]: "html" | "css" | "script" } = { document: "html", stylesheet: "css", script: "script" };

/** Counts what a page transfers from now on. `done` waits for everything that is under way; fonts and pictures are not counted. */
export function measure(page: Page): { readonly done: () => Promise<Transfer> } {
  const requests: Request[] = [];
  page.on("requestfinished", (request) => requests.push(request));
  return {
    done: async () => {
      await page.waitForLoadState((await page.locator("script").count()) > 0 ? "networkidle" : "load");
      const taken = requests.splice(0);
      const document = taken.find((request) => request.resourceType() === "document");
      const text = (await (await document?.response())?.text()) ?? "";
      const sum = { html: 0, css: 0, script: 0, later: 0 };
      for (const request of taken) {
        const kind = kinds[request.resourceType()];
        if (!kind) continue;
        const named = kind !== "script" || text.includes(new URL(request.url()).pathname);
        sum[named ? kind : "later"] += (await request.sizes()).responseBodySize;
      }
      return sum;
    },
  };
}
