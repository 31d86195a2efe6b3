import { randomFillSync } from "node:crypto";

/** Random bytes fetched a few hundred draws at a time: asking the system for 16 costs as much as asking for 4,096. Each is given out once. */
const pool = Buffer.allocUnsafe(4_096);
let given = pool.length;

/** Where in the pool sixteen bytes lie that nobody has been given yet. */
const sixteen = (): number => {
  if (given + 16 > pool.length) {
    randomFillSync(pool);
    given = 0;
  }
  given += 16;
  return given - 16;
};

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 128 random bits as 32 hexadecimal digits: for salts. */
export const newSalt = (): string => {
  const from = sixteen();
  return pool.toString("hex", from, from + 16);
};

/** 16 characters, 80 random bits. */
export const newId = (): string => {
  const from = sixteen();
  let id = "";
  for (const byte of pool.subarray(from, from + 16)) id += alphabet[byte & 31];
  return id;
};
