/** A thread that draws one SVG after another (see image.ts). */
import { parentPort } from "node:worker_threads";
import { raster } from "./raster.ts";

parentPort?.on("message", (svg: string) => {
  const png = raster(svg);
  parentPort?.postMessage(png, [png.buffer]);
});
