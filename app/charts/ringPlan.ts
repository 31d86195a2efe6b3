/** A dot of the ring, in units of a picture 500 wide whose middle is 0, 0. */
export interface RingDot {
  readonly id: string;
  readonly region: string;
  readonly x: number;
  readonly y: number;
}

export interface RingPlan {
  readonly dots: readonly RingDot[];
  /** Radius of a dot. */
  readonly radius: number;
  /** The arcs on which the dots stand, as one SVG path. */
  readonly benches: string;
  /** `side`: on which side of its point a label has room. */
  readonly labels: readonly {
    readonly region: string;
    readonly x: number;
    readonly y: number;
    readonly side: "start" | "middle" | "end";
  }[];
}

interface Place {
  readonly angle: number;
  readonly distance: number;
}

const outer = 186;
const innermost = 92;
const round = (n: number) => Math.round(n * 10) / 10;

/** Shares `count` seats among arcs in proportion to their radius: whole seats, largest remainders first. */
export function shareAmongArcs(count: number, radii: readonly number[]): readonly number[] {
  const total = radii.reduce((a, b) => a + b, 0);
  const exact = radii.map((r) => (count * r) / total);
  const seats = exact.map(Math.floor);
  const order = exact.map((e, i) => ({ i, rest: e - Math.floor(e) })).sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = count - seats.reduce((a, b) => a + b, 0);
  for (const { i } of order) {
    if (left <= 0) break;
    seats[i] = (seats[i] ?? 0) + 1;
    left -= 1;
  }
  return seats;
}

/** One arc at a distance from the middle, clockwise, as part of an SVG path. */
function bench(from: number, to: number, distance: number): string {
  const at = (angle: number) => `${round(Math.cos(angle) * distance)} ${round(Math.sin(angle) * distance)}`;
  return `M${at(from)}A${round(distance)} ${round(distance)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}

/** How many arcs make the dots as far apart along an arc as between arcs. */
function arcsFor(seats: number, share: number): number {
  let arcs = 1;
  const room = (k: number) => (Math.PI * (outer + (k > 1 ? innermost : outer)) * share * k) / seats;
  while (arcs < 14 && (outer - innermost) / arcs > room(arcs + 1) * 0.85) arcs += 1;
  return arcs;
}

/**
 * The assembly seated in a circle, region by region clockwise from the top, with a gap between regions. A seat keeps its place
 * whatever it does, so that two rings can be compared. Seats of a region stay in the order given.
 */
export function planRing(seats: readonly { readonly id: string; readonly region: string }[], regions: readonly string[]): RingPlan {
  const known = new Set(regions);
  const order = [...regions, ...new Set(seats.map((s) => s.region).filter((r) => !known.has(r)))];
  const groups = order.map((region) => ({ region, seats: seats.filter((s) => s.region === region) })).filter((g) => g.seats.length > 0);
  if (groups.length === 0) return { dots: [], radius: 0, benches: "", labels: [] };
  const gap = groups.length === 1 ? 0 : Math.min((2 * Math.PI * 0.16) / groups.length, 0.12);
  const usable = 2 * Math.PI - gap * groups.length;
  const arcs = arcsFor(seats.length, usable / (2 * Math.PI));
  const pitchAlong = (usable * (outer + (arcs > 1 ? innermost : outer)) * 0.5 * arcs) / seats.length;
  const step = arcs === 1 ? 0 : Math.min((outer - innermost) / (arcs - 1), pitchAlong * 1.15);
  const radii = Array.from({ length: arcs }, (_, i) => outer - i * step);
  const radius = Math.min(18, (arcs === 1 ? pitchAlong : Math.min(step, pitchAlong)) * 0.38);
  const labelDistance = outer + radius + 9;
  const dots: RingDot[] = [];
  const benches: string[] = [];
  const labels: RingPlan["labels"][number][] = [];
  let angle = -Math.PI / 2 + gap / 2;
  for (const group of groups) {
    const span = (usable * group.seats.length) / seats.length;
    const places: Place[] = [];
    for (const [i, count] of shareAmongArcs(group.seats.length, radii).entries()) {
      const distance = radii[i] ?? outer;
      for (let j = 0; j < count; j += 1) places.push({ angle: angle + (span * (j + 0.5)) / count, distance });
      if (groups.length > 1) benches.push(bench(angle, angle + span, distance));
    }
    places.sort((a, b) => a.angle - b.angle || b.distance - a.distance);
    for (const [i, seat] of group.seats.entries()) {
      const place = places[i];
      if (!place) continue;
      dots.push({
        id: seat.id,
        region: group.region,
        x: round(Math.cos(place.angle) * place.distance),
        y: round(Math.sin(place.angle) * place.distance),
      });
    }
    const middle = angle + span / 2;
    const x = round(Math.cos(middle) * labelDistance);
    const y = round(Math.sin(middle) * labelDistance);
    labels.push({ region: group.region, x, y, side: x > 40 ? "start" : x < -40 ? "end" : "middle" });
    angle += span + gap;
  }
  return { dots, radius: round(radius), benches: benches.join(""), labels };
}

/** A label of more letters is cut: the whole name is in the table beside the ring. */
const mostLetters = 9;
/** Units a letter takes at the largest size of labels (see `ring.css`), on the safe side. */
const letterWidth = 11.6;
/** Half the width of the picture where labels are abbreviations. */
const narrow = 250;

/** A region's name as short as the ring has room for. */
export const ringLabel = (name: string): string => {
  const letters = [...name];
  return letters.length > mostLetters
    ? `${letters
        .slice(0, mostLetters - 1)
        .join("")
        .trimEnd()}…`
    : name;
};

/** Half the width that the picture needs so that no label is cut off at its edge. */
export const ringReach = (labels: readonly (Pick<RingPlan["labels"][number], "x" | "side"> & { readonly text: string })[]): number =>
  Math.ceil(
    Math.max(narrow, ...labels.map(({ x, side, text }) => Math.abs(x) + ([...text].length * letterWidth) / (side === "middle" ? 2 : 1))),
  );
