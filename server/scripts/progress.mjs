/**
 * Progress for people who wait: one line when a long step starts, one every ten seconds, one when it ends.
 * Always on standard error, so that standard output holds only what a command was asked for.
 */

/** Writes one line on standard error. */
export const say = (line) => process.stderr.write(`${line}\n`);

const seconds = (since) => Math.round((Date.now() - since) / 1000);

/**
 * Runs `work` under a label. Steps that take less than two seconds leave no trace; longer ones say that they began,
 * that they still run, and how long they took.
 */
export const withProgress = async (label, work) => {
  const began = Date.now();
  let spoke = false;
  const first = setTimeout(() => {
    spoke = true;
    say(`${label} …`);
  }, 1500);
  const later = setInterval(() => say(`${label} … ${seconds(began)} s`), 10_000);
  try {
    const result = await work();
    if (spoke) say(`${label}: done in ${seconds(began)} s`);
    return result;
  } catch (problem) {
    say(`${label}: failed after ${seconds(began)} s`);
    throw problem;
  } finally {
    clearTimeout(first);
    clearInterval(later);
  }
};
