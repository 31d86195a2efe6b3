import { contextFor } from "../../server/loadContext.ts";
import { openPrivate, type Private } from "../../server/private.ts";
import type { World } from "./world.ts";

/** What is kept in private of an assembly, with its mail, as the server opens it. */
export const personalOf = (w: World): Private =>
  openPrivate(w.db, {
    config: { origin: "http://localhost", smtp: null, mailFrom: "" },
    now: () => w.clock,
    trouble: (error) => void w.troubles.push(error),
    record: w.record,
  });

/** What the pages of somebody, by name, may ask. */
export const seenBy = (w: World, personal: Private, who: string) =>
  contextFor(
    {
      record: w.record,
      perform: () => Promise.reject(new Error("nothing is asked")),
      origin: "http://localhost",
      now: () => w.clock,
      trouble: () => {},
      personal,
    },
    { person: w.person(who), from: { address: "", loopback: false }, nonce: "", refused: false },
  );
