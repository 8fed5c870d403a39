import {serveSources} from './scripts/serve-sources.mjs';

// A browser of one's own is opened only where there is one to open.
const {CI, DISPLAY, WAYLAND_DISPLAY} = process.env;
const desktop = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

export default {
  ...serveSources,
  open: !CI && desktop && process.stdout.isTTY ? '/demo/' : false,
  // Reloading by itself (`npm start -- --watch`) is off: it needs what the demo's strict policy forbids.
};
