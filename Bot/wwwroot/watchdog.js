import { isUp, sleep } from './server.js';
import { watchSockets } from './sockets.js';

// A message that was not confirmed by then makes us ask whether the server is there at all …
const QUIET = 4000;
// … and by then the socket is taken for dead, however open it looks. A turn takes 10 seconds at most.
const TOO_QUIET = 12000;
// Web Chat opens a new socket by itself within 15 seconds of losing one.
const REOPENS_WITHIN = 18000;
const WATCHED_POSTS = 2;

// Notices that the chat has gone silent, which Web Chat does not say: lost sockets, messages without an echo, a machine
// that slept. Tells `lost({ down })` what only opening the conversation anew can mend, and whether the server is away.
export class Watchdog {
  #lost;
  #open = 0;

  constructor(lost) {
    this.#lost = lost;
    watchSockets({ opened: () => { this.#open++; }, closed: () => this.#socketClosed() });
    addEventListener('offline', () => this.#ask());
    addEventListener('online', () => this.#ask());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.#ask());
  }

  /** A message went out; `isUnconfirmed` says later whether it was seen back. One that keeps failing is left to the person's Retry. */
  async posted(posts, isUnconfirmed) {
    if (posts > WATCHED_POSTS) return;
    await sleep(QUIET);
    if (isUnconfirmed() && (await this.#ask()) && this.#open <= 0) this.#lost({ down: false });
    await sleep(TOO_QUIET - QUIET);
    if (isUnconfirmed()) this.#lost({ down: false });
  }

  async #socketClosed() {
    this.#open--;
    await this.#ask();
    await sleep(REOPENS_WITHIN);
    if (this.#open <= 0) this.#lost({ down: false });
  }

  async #ask() {
    const up = await isUp();
    if (!up) this.#lost({ down: true });
    return up;
  }
}
