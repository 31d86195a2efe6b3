import { arranged, lastPlace, letGo, type Row } from "./order.ts";

/** How far a pointer moves before it is a drag, and how near the edge of the screen the page scrolls along. CSS pixels. */
const [slack, edge, step] = [4, 64, 10];

/** What is being dragged, and where it was. */
interface Held {
  readonly row: HTMLElement;
  readonly handle: HTMLElement;
  readonly pointer: number;
  /** Where it was taken: by the screen, and below the row's own top. */
  readonly y: number;
  readonly grip: number;
  /** The rows from the top down before, and where among those with numbers it stood; null before it has moved. */
  readonly before: readonly HTMLElement[] | null;
  readonly from: number;
}

/**
 * Lets the rows of one ranking be dragged by their handles (PAP-9), with a mouse or a finger. Only the rows move, and the lists beside them
 * get their numbers: the form that is sent is the same one as without scripts. Escape puts everything back.
 */
export function letDrag(ranking: HTMLElement): void {
  /** In the order of the paper. */
  const paper = [...ranking.querySelectorAll<HTMLElement>(".ranking-row")];
  const parent = paper[0]?.parentElement;
  const status = ranking.querySelector("[role=status]");
  if (!parent || !status) return;
  const mayEqual = ranking.dataset["equal"] !== undefined;
  let held: Held | null = null;
  let [pointerAt, scrolling] = [0, 0];

  const seen = (): readonly HTMLElement[] =>
    [...parent.children].filter((child): child is HTMLElement => paper.some((row) => row === child));
  const listOf = (row: HTMLElement): HTMLSelectElement | null => row.querySelector("select");
  const read = (row: HTMLElement): Row => ({ option: paper.indexOf(row), place: Number(listOf(row)?.value) || null });
  const others = (): readonly Row[] => paper.filter((row) => row !== held?.row).map(read);
  const inOrder = (): readonly HTMLElement[] => arranged(paper.map(read)).flatMap(({ option }) => paper[option] ?? []);

  /** Puts the rows in this order around one that does not move: what a finger or the keyboard rests on stays on the page. */
  const show = (order: readonly HTMLElement[], around: HTMLElement): void => {
    if (seen().every((row, i) => row === order[i])) return;
    const at = order.indexOf(around);
    around.before(...order.slice(0, at));
    around.after(...order.slice(at + 1));
  };

  const begin = (taken: Held): Held => {
    const { row } = taken;
    const [before, top] = [seen(), row.getBoundingClientRect().top];
    const order = inOrder();
    show(order, row);
    // The other rows went to their places around this one: it stays under the finger.
    window.scrollBy(0, row.getBoundingClientRect().top - top);
    row.classList.add("ranking-held");
    return { ...taken, before, from: order.indexOf(row) };
  };

  const follow = (): void => {
    if (!held) return;
    const { row, grip } = held;
    const rest = seen().filter((one) => one !== row);
    const above = rest.filter((one) => {
      const { top, height } = one.getBoundingClientRect();
      return top + height / 2 < pointerAt;
    }).length;
    const at = Math.min(above, lastPlace(others()));
    show([...rest.slice(0, at), row, ...rest.slice(at)], row);
    row.style.transform = "";
    row.style.transform = `translateY(${pointerAt - grip - row.getBoundingClientRect().top}px)`;
  };

  const scroll = (): void => {
    scrolling = 0;
    const by = pointerAt < edge ? -step : pointerAt > window.innerHeight - edge ? step : 0;
    if (!held?.before || by === 0) return;
    window.scrollBy(0, by);
    follow();
    scrolling = requestAnimationFrame(scroll);
  };

  /** Ends the drag; gives what was dragged, unless it had not moved. */
  const end = (): Held | null => {
    const ended = held?.before ? held : null;
    cancelAnimationFrame(scrolling);
    scrolling = 0;
    if (held) {
      held.row.classList.remove("ranking-held");
      held.row.style.transform = "";
    }
    held = null;
    return ended;
  };

  const drop = (): void => {
    const rest = others();
    const row = held?.row;
    const at = row ? seen().indexOf(row) : 0;
    const ended = end();
    if (!ended) return;
    const { option, place } = read(ended.row);
    if (place !== null && at === ended.from) return;
    for (const one of letGo(rest, option, at, mayEqual)) {
      const list = listOf(paper[one.option] ?? ended.row);
      if (list) list.value = String(one.place ?? "");
    }
    show(inOrder(), ended.row);
    say(ended.row);
  };

  const cancel = (): void => {
    const ended = end();
    if (ended?.before) show(ended.before, ended.row);
  };

  /** Says the number that the list now has, in the page's own words. */
  const say = (row: HTMLElement): void => {
    const option = row.querySelector<HTMLElement>(".ranking-option");
    const name = document.createElement("span");
    if (option?.lang) name.lang = option.lang;
    name.textContent = option?.textContent ?? "";
    const figures: { readonly [figure: string]: string | Node } = {
      "{option}": name,
      "{place}": listOf(row)?.value ?? "",
      "{of}": String(paper.length),
    };
    status.replaceChildren(...(ranking.dataset["said"] ?? "").split(/(\{\w+\})/).map((part) => figures[part] ?? part));
  };

  for (const row of paper) {
    const handle = row.querySelector<HTMLElement>(".ranking-handle");
    if (!handle) continue;
    handle.hidden = false;
    handle.addEventListener("pointerdown", (event) => {
      if (held || !event.isPrimary || event.button !== 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      const grip = event.clientY - row.getBoundingClientRect().top;
      held = { row, handle, pointer: event.pointerId, y: event.clientY, grip, before: null, from: -1 };
    });
    handle.addEventListener("pointermove", (event) => {
      if (held?.pointer !== event.pointerId) return;
      pointerAt = event.clientY;
      if (!held.before && Math.abs(event.clientY - held.y) < slack) return;
      if (!held.before) held = begin(held);
      follow();
      if (scrolling === 0) scrolling = requestAnimationFrame(scroll);
    });
    handle.addEventListener("pointerup", (event) => held?.pointer === event.pointerId && drop());
    handle.addEventListener("pointercancel", cancel);
    handle.addEventListener("lostpointercapture", cancel);
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !held) return;
    event.preventDefault();
    cancel();
  });

  for (const hint of ranking.querySelectorAll<HTMLElement>(".ranking-hint")) hint.hidden = false;
  // A paper that comes back from a form is shown in the order that was given; one that is opened, in the order of the paper.
  const first = paper.find((row) => row.querySelector(":target, :focus")) ?? paper[0];
  if (ranking.dataset["sent"] !== undefined && first) {
    show(inOrder(), first);
    first.querySelector(":target")?.scrollIntoView({ block: "nearest" });
  }
}
