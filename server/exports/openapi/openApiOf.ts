import { type Parts, publicWords } from "../../loadContext.ts";
import { formats } from "../formats.ts";
import { openApi } from "./document.ts";

/** The description of this installation's public read API (OPD-3). */
export const openApiOf = ({ record, origin }: Parts): object => {
  const { founding } = record.memory;
  return openApi(formats, { origin, name: (founding && publicWords(record, founding.nameEn)) ?? "Tessera" });
};
