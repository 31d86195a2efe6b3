import { simulation } from "./live/simulation.ts";

/** The simulated people, in a process of their own: they reach the assembly only over HTTP and Socket.IO, as everybody does. */
simulation();
