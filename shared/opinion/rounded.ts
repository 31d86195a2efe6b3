/**
 * A figure to six decimal places, without a negative zero. Everything the map gives out passes through here, so that the last bits
 * of a long sum, which depend on the order of adding, are never told, compared or hashed.
 */
export const rounded = (figure: number, places = 6): number => Math.round(figure * 10 ** places) / 10 ** places + 0;
