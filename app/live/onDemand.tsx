import { type ReactNode, useEffect, useState } from "react";

/** How the parts are loaded, by their names. */
const loaders = new Map<string, () => Promise<unknown>>();

/**
 * A part of a live page that most rounds do not have: its scripts load once it is shown (look.md, budgets). The server renders
 * it whole, and what is on the page when it arrives is loaded before the page comes alive (`partsShown`). Nothing ever waits
 * inside React: an update that came while a part was still waiting would throw away what the server rendered.
 */
export function onDemand<P extends object>(name: string, load: () => Promise<(props: P) => ReactNode>): (props: P) => ReactNode {
  let loaded: ((props: P) => ReactNode) | null = null;
  const loadOnce = async () => {
    loaded ??= await load();
    return loaded;
  };
  loaders.set(name, loadOnce);
  return function OnDemand(props: P) {
    const [Part, setPart] = useState(() => loaded);
    useEffect(() => {
      let here = true;
      if (!Part) void loadOnce().then((part) => here && setPart(() => part));
      return () => {
        here = false;
      };
    }, [Part]);
    return (
      <>
        <template data-part={name} />
        {Part ? <Part {...props} /> : null}
      </>
    );
  };
}

let every: Promise<unknown> | null = null;

/** Loads every part, once: the server renders them at once. */
export function everyPart(): Promise<unknown> {
  every ??= Promise.all([...loaders.values()].map((load) => load()));
  return every;
}

/** Loads the parts that the page shows already, so that what the server rendered comes alive as it is. */
export const partsShown = (): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<HTMLElement>("template[data-part]")].map(({ dataset }) => loaders.get(dataset["part"] ?? "")?.()),
  );
