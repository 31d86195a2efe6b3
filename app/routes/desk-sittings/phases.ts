import type { Sitting } from "../../../shared/sittings/state.ts";
import type { TagTone } from "../../components/Tag.tsx";
import type { Key } from "../../locales/keys.ts";

/** Where a sitting stands, in a word or two. */
export const phaseTags: { readonly [phase in Sitting["phase"]["name"]]: readonly [Key, TagTone] } = {
  scheduled: ["deskSitting.tagScheduled", "plain"],
  open: ["deskSitting.tagOpen", "live"],
  adjourned: ["deskSitting.tagAdjourned", "warn"],
  closed: ["deskSitting.tagClosed", "quiet"],
};
