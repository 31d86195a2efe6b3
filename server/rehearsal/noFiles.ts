import type { RequestHandler } from "express";
import { refuse } from "../../shared/journal.ts";
import { answerRefusal } from "../signIn/origin.ts";

/** In a rehearsal nothing is taken away as a file: a file could not say on every line that nothing in it counts (REH-6). */
export function noFiles(): RequestHandler {
  const refused = answerRefusal(403, refuse("rehearsalNoFiles"));
  return (request, response, next) => {
    if (/\.(json|jsonl|csv|md|html|pdf|docx)$/.test(request.path)) refused(request, response, next);
    else next();
  };
}
