/**
 * For Iframely's own server, which takes the `config.js` of the folder it is started in: any site may be embedded by
 * oEmbed, which is what its customers ask it for, and no list of sites is fetched from elsewhere.
 */
import process from "node:process";

export default {
  port: Number(process.env.PORT),
  host: "127.0.0.1",
  baseAppUrl: `http://127.0.0.1:${process.env.PORT}`,
  CACHE_ENGINE: "no-cache",
  WHITELIST_URL: "",
  WHITELIST_LOG_URL: "",
  WHITELIST_WILDCARD: { oembed: { rich: ["allow", "responsive"], photo: "allow", link: "allow", video: "allow" } },
  DEBUG: false,
};
