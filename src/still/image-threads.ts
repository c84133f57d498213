/** Threads that draw, as many as the machine has cores; each is started when there is work for it. */
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

/** From the project's folder: Astro bundles this module, but not what a thread of its own runs. */
const WORKER = "src/still/image-worker.ts";

interface Job {
  readonly svg: string;
  readonly done: (png: Uint8Array) => void;
  readonly failed: (reason: unknown) => void;
}

const waiting: Job[] = [];
const idle: Worker[] = [];
const busy = new Map<Worker, Job>();

/** Draws an SVG as PNG in a thread that is free, or as soon as one is. */
export function drawInThread(svg: string): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    waiting.push({ svg, done, failed });
    next();
  });
}

function next(): void {
  const [job] = waiting;
  const worker = job && (idle.pop() ?? (busy.size < availableParallelism() ? started() : undefined));
  if (job === undefined || worker === undefined) return;
  waiting.shift();
  busy.set(worker, job);
  // Whoever waits for a drawing keeps the process alive; a thread without work must not.
  worker.ref();
  worker.postMessage(job.svg);
}

function started(): Worker {
  const worker = new Worker(resolve(WORKER));
  worker.on("message", (png: Uint8Array) => {
    const job = busy.get(worker);
    busy.delete(worker);
    idle.push(worker);
    worker.unref();
    job?.done(png);
    next();
  });
  // What it could not draw has ended it: the next job gets a new one.
  worker.on("error", (reason) => {
    const job = busy.get(worker);
    busy.delete(worker);
    job?.failed(reason);
    next();
  });
  return worker;
}
