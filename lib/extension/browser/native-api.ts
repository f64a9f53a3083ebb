// What `webextension-polyfill` stands for in builds. Every browser that Dramatis runs in has promises in its own API. In
// Chromium, the polyfill would look at each of its parts when the background starts, which makes the browser set all of
// them up: a fifth of the time from waking to listening.

import { browser } from 'wxt/browser';

export default browser;
