/** All that a chart of many events needs besides, to be fetched as one. */
export { crowding } from "../layout/crowding.ts";
export { CELLS } from "../draw/cells.ts";
export { bindCells } from "./bind-cells.ts";
