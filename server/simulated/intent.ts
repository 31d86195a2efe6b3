/** A command before it is checked at the door. */
export type Asked = { readonly type: string; readonly [field: string]: unknown };

/** Somebody whose part a program plays: the seats they act for, and the language they speak. */
export interface SimulatedDelegate {
  readonly person: string;
  readonly language: "en" | "cy";
  readonly seats: readonly { readonly seat: string; readonly region: string; readonly weight: number }[];
}

/** Something a simulated delegate will ask for after a while, if it still makes sense then. */
export interface Intent {
  readonly delegate: SimulatedDelegate;
  readonly seat: string;
  /** Milliseconds from now. */
  readonly after: number;
  readonly command: Asked;
  /** What is asked for once the first was done. */
  readonly next?: Asked;
}

/** A simulated seat with who acts for it. */
export interface Sitter {
  readonly delegate: SimulatedDelegate;
  readonly seat: string;
  readonly weight: number;
}
