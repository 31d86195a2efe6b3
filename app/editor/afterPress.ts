/** Knows whether something is being pressed on the page, and waits for its end. */
export interface Presses {
  /** Does something, but not while a finger or button is down: what is being pressed must not move away under it. */
  readonly after: (then: () => void) => void;
  readonly stop: () => void;
}

/** Watches the page's presses from now on. */
export function watchPresses(): Presses {
  let down = false;
  let waiting: (() => void)[] = [];
  const press = (): void => {
    down = true;
  };
  const release = (): void => {
    down = false;
    // The click comes after the release, and is to meet what was pressed.
    setTimeout(() => {
      for (const then of waiting) then();
      waiting = [];
    });
  };
  const listeners = [
    ["pointerdown", press],
    ["pointerup", release],
    ["pointercancel", release],
  ] as const;
  for (const [name, listener] of listeners) window.addEventListener(name, listener, { capture: true });
  return {
    after: (then) => {
      if (down) waiting.push(then);
      else then();
    },
    stop: () => {
      waiting = [];
      for (const [name, listener] of listeners) window.removeEventListener(name, listener, { capture: true });
    },
  };
}
