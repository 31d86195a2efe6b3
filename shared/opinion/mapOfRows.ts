import { mapSteps, opinionMap } from "./map.ts";
import { publishableOf } from "./publish.ts";
import { type RecordedMap, recordedOf } from "./recorded.ts";
import { takenFrom } from "./sealed.ts";

/** OPN-16: what may be published of a round's sealed positions, with its seed. The same rows and seed give the same map; null where the text holds no rows. */
export function mapOfRows(rows: string, seed: string, onStep: (done: number) => void = () => undefined): RecordedMap | null {
  const taken = takenFrom(rows);
  if (!taken) return null;
  const map = recordedOf(publishableOf(opinionMap(taken, { seed, onStep })));
  onStep(mapSteps);
  return map;
}
