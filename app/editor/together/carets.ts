import type { Provider, UserState } from "@lexical/yjs";
import type { TogetherSection } from "../../../shared/proposals/together.ts";
import type { Together } from "./provider.ts";

/** Eight colours that white letters can be read on; the mark beside them tells people apart without colour. */
const colours = ["#0b5394", "#8a3b00", "#2f6b16", "#741b47", "#5b2d8a", "#6f5300", "#0b6464", "#9c1a00"] as const;

const isCaret = (value: unknown): value is UserState =>
  typeof value === "object" && value !== null && "anchorPos" in value && "focusPos" in value && "focusing" in value;

/**
 * The carets of one section, in the form in which Lexical's binding asks for them. Names and colours are the server's word
 * about who writes as which client, never what a client says of itself.
 */
export function sectionProvider({ awareness, standing }: Together, section: TogetherSection): Provider {
  const own = (): UserState | null => {
    const state: unknown = awareness.getLocalState()?.[section];
    return isCaret(state) ? state : null;
  };
  const nothing = (): void => undefined;
  return {
    awareness: {
      getLocalState: own,
      setLocalState: (state) => awareness.setLocalStateField(section, state),
      setLocalStateField: (field, value) => awareness.setLocalStateField(section, { ...own(), [field]: value }),
      getStates: () => {
        const carets = new Map<number, UserState>();
        for (const person of standing().people)
          for (const client of person.clients) {
            const state: unknown = awareness.getStates().get(client)?.[section];
            if (isCaret(state))
              carets.set(client, {
                ...state,
                name: `${person.mark} ${person.name}`,
                color: colours[person.colour % colours.length] ?? colours[0],
              });
          }
        return carets;
      },
      on: (type, hear) => void awareness.on(type, hear),
      off: (type, hear) => void awareness.off(type, hear),
    },
    connect: nothing,
    disconnect: nothing,
    on: nothing,
    off: nothing,
  };
}
