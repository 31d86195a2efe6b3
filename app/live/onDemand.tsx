import { lazy, type ReactNode, Suspense } from "react";

/** How parts are loaded, by their names: what a page shows when it arrives is loaded before it comes alive (`partsShown`). */
const loaders = new Map<string, () => Promise<unknown>>();

/**
 * A part of a live page that most rounds do not have: its scripts load once it is shown (look.md, budgets). The server renders
 * it whole. Show it only where there is something to show.
 */
export function onDemand<P extends object>(name: string, load: () => Promise<(props: P) => ReactNode>): (props: P) => ReactNode {
  loaders.set(name, load);
  const Part = lazy(async () => {
    const part = await load();
    return { default: ({ props }: { readonly props: P }) => part(props) };
  });
  return function OnDemand(props: P) {
    return (
      <Suspense fallback={null}>
        <template data-part={name} />
        <Part props={props} />
      </Suspense>
    );
  };
}

/** Loads the parts that the page shows already, so that what the server rendered comes alive at once. */
export const partsShown = (): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<HTMLElement>("template[data-part]")].map(({ dataset }) => loaders.get(dataset["part"] ?? "")?.()),
  );
