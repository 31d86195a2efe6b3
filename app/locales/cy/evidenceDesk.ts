/** Evidence at the desk and in the chamber. */
export const evidenceDesk = {} as const;
