/** What we use of pdfmake 0.3, which brings no types of its own. */
declare module "pdfmake" {
  export interface Inline {
    readonly text: string;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly fontSize?: number;
    readonly color?: string;
    readonly link?: string;
    readonly decoration?: "underline" | "lineThrough";
    /** Ours: a line that holds it gets a number (see `numberLines`). */
    readonly lineNumbered?: boolean;
  }

  export interface Looks {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly alignment?: "left" | "right";
    readonly margin?: readonly [number, number, number, number];
  }

  export interface Content extends Looks {
    readonly text?: string | readonly Inline[];
    readonly style?: string;
    readonly width?: number | "*" | "auto";
    readonly columns?: readonly Content[];
    readonly table?: { readonly headerRows: number; readonly body: readonly (readonly Content[])[] };
    readonly headlineLevel?: number;
    readonly outline?: boolean;
    readonly outlineExpanded?: boolean;
    readonly pageBreak?: "before";
    readonly tocItem?: boolean;
    /** The table of contents: every text that is a `tocItem`, with its page. */
    readonly toc?: Record<string, never>;
  }

  export interface Definition {
    readonly pageSize: "A4";
    readonly pageMargins: readonly [number, number, number, number];
    readonly language: string;
    readonly version: string;
    readonly displayTitle: boolean;
    readonly info: {
      readonly title: string;
      readonly subject: string;
      readonly author: string;
      readonly creationDate: Date;
      readonly modDate: Date;
    };
    readonly defaultStyle: Looks;
    readonly styles: { readonly [name: string]: Looks };
    readonly pageBreakBefore: (
      node: { readonly headlineLevel?: number },
      around: { readonly getFollowingNodesOnPage: () => readonly unknown[] },
    ) => boolean;
    readonly footer: (page: number, pages: number) => Content;
    readonly content: readonly Content[];
  }

  export interface PdfFont {
    readonly ascender: number;
  }

  export interface PdfLine {
    readonly inlines: readonly { readonly font: PdfFont; readonly fontSize: number; readonly lineNumbered?: boolean }[];
    getHeight(): number;
    getAscenderHeight(): number;
  }

  export interface PdfKit {
    _font: PdfFont;
    opacity(value: number): void;
    fill(color: string): void;
    fontSize(size: number): void;
    text(text: string, x: number, y: number, options: { readonly lineBreak: boolean }): void;
  }

  const pdfmake: {
    readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
    addFonts(fonts: { readonly [family: string]: { readonly [looks: string]: string } }): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}

declare module "pdfmake/js/Renderer.js" {
  import type { PdfKit, PdfLine } from "pdfmake";
  export class Renderer {
    readonly pdfDocument: PdfKit;
    renderLine(line: PdfLine, x: number, y: number): void;
  }
}
