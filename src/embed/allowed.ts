/** What a frame of ours may do on other people's pages: run, and open pages in windows of their own. */

export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
export const ALLOW = "fullscreen; clipboard-write";
