/** The version of the loader. `npm run release:loader` keeps its bytes for ever: whoever changes them raises it. */
export const LOADER_VERSION = "1.0.0";
