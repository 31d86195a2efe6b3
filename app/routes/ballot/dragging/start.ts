import { letDrag } from "./drag.ts";

/** The one script of a ballot paper with a ranking, a file of its own: without it the paper works by lists and buttons. */
for (const ranking of document.querySelectorAll<HTMLElement>(".ranking")) letDrag(ranking);
