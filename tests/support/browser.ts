import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Names under which Chromium and its kin are installed. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "google-chrome-beta", "microsoft-edge"];

const places = [
  ...(process.env.PATH ?? "").split(delimiter),
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/Applications/Google Chrome.app/Contents/MacOS",
];

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return spawnSync(file, ["--version", "--no-sandbox"], { timeout: 20_000 }).status === 0;
  } catch {
    return false;
  }
};

const installed = (): string | undefined =>
  places
    .flatMap((place) => [...names, "Google Chrome"].map((name) => join(place, name)))
    .filter((file) => existsSync(file))
    .find(runs);

/** Chromium as an npm package: unpacked on first use into the system's temporary folder, without root. Linux on x64 only. */
const unpacked = async (): Promise<string | undefined> => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const file = await chromium.executablePath();
    return runs(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

const isDebian = (): boolean => existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");

const fromDebian = (): string | undefined => {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  process.stderr.write("No browser found: installing Chromium with apt-get (one or two minutes) …\n");
  const apt = (...args: string[]): number | null =>
    spawnSync("apt-get", ["-o", "DPkg::Lock::Timeout=600", ...args], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status;
  if (apt("install", "-y", "-q", "chromium") !== 0) {
    apt("update", "-q");
    apt("install", "-y", "-q", "chromium");
  }
  return installed();
};

const search = async (): Promise<string> => {
  const named = process.env.TESSERA_BROWSER;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`TESSERA_BROWSER names ${named}, which does not run. Correct it, or unset it to let the tests look for a browser.`);
  }
  const found = installed() ?? (await unpacked()) ?? fromDebian();
  if (found) return found;
  throw new Error(
    "The journeys need a Chromium browser and none was found. Install one (on Debian: apt-get install chromium) or name one in TESSERA_BROWSER.",
  );
};

/**
 * The browser that the journeys drive: the one named in TESSERA_BROWSER, else an installed Chromium or Chrome, else the one that comes
 * as an npm package, else (as root on Debian) a freshly installed one. Throws with a sentence when there is none: journeys are never left out.
 * The answer is kept in TESSERA_BROWSER for the processes that Playwright starts.
 */
export const findBrowser = async (): Promise<string> => {
  const found = await search();
  process.env.TESSERA_BROWSER = found;
  return found;
};

const inContainer = (): boolean => {
  try {
    return existsSync("/.dockerenv") || /docker|kubepods|containerd/.test(readFileSync("/proc/1/cgroup", "utf8"));
  } catch {
    return false;
  }
};

/** What the browser must be told: no sandbox as root (it refuses to start otherwise), no shared memory folder in containers. */
export const launchArguments: readonly string[] = [
  ...(process.getuid?.() === 0 || inContainer() ? ["--no-sandbox"] : []),
  "--disable-dev-shm-usage",
  "--disable-gpu",
];
