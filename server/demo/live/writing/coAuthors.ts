import { setTimeout as wait } from "node:timers/promises";
import type { Chance } from "../../../simulated/chance.ts";
import type { Client } from "../client.ts";
import type { Cast } from "../messages.ts";
import { sentences } from "./sentences.ts";
import { openText } from "./sharedText.ts";
import { writerOf } from "./writer.ts";

/** How long simulated co-authors rest between two things they write, in milliseconds. */
const rest = { least: 4_000, more: 14_000 };

/**
 * The simulated co-authors of a draft have it open all the time, as their names beside it show, and write while somebody who
 * is not simulated has it open too: a text that nobody looks at stays as it is.
 */
export function writeTogether({ draft, people }: Cast["writing"][number], clients: ReadonlyMap<string, Client>, chance: Chance): void {
  const texts = people.flatMap((person) => {
    const client = clients.get(person);
    return client ? [openText(client, { kind: "draft", id: draft })] : [];
  });
  const watched = (): boolean => {
    const simulated = new Set(texts.map((text) => text.doc().clientID));
    return texts.some((text) => text.here().some((client) => !simulated.has(client)));
  };
  for (const [index, text] of texts.entries()) {
    const writer = writerOf(
      text,
      sentences.filter((_, n) => n % texts.length === index),
      chance,
    );
    const go = async (): Promise<never> => {
      for (;;) {
        await wait(rest.least + chance.below(rest.more));
        if (text.isOpen() && watched()) await writer.act();
      }
    };
    void go();
  }
}
