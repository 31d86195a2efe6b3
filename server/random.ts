import { randomFillSync } from "node:crypto";

/** Random bytes fetched a few hundred draws at a time: asking the system for 16 costs as much as asking for 4,096. Each is given out once. */
const pool = Buffer.allocUnsafe(4_096);
let given = pool.length;

const sixteen = (): Buffer => {
  if (given + 16 > pool.length) {
    randomFillSync(pool);
    given = 0;
  }
  given += 16;
  return pool.subarray(given - 16, given);
};

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** 128 random bits as 32 hexadecimal digits: for salts. */
export const newSalt = (): string => sixteen().toString("hex");

/** 16 characters, 80 random bits. */
export const newId = (): string => {
  let id = "";
  for (const byte of sixteen()) id += alphabet[byte & 31];
  return id;
};
