// Gives every message a turn id that outlives the bubble it was typed in, and remembers what the server has not confirmed.
// Web Chat's Retry posts the failed bubble's activity again: its channelData, and so its turn id, under a new
// clientActivityID. The server answers one turn id once, so that posting it again is always safe.
export class Turns {
  #unconfirmed = new Map();
  #posted;

  /** @param posted called with the turn id and how often it was posted, each time a message goes out */
  constructor(posted) {
    this.#posted = posted;
  }

  /** The messages that were sent and not seen back yet, oldest first. */
  get unconfirmed() {
    return [...this.#unconfirmed.values()].map(({ activity }) => activity);
  }

  isUnconfirmed(turnId) {
    return this.#unconfirmed.has(turnId);
  }

  /** For createStore: stamps what goes out, notes what comes back. */
  middleware = () => next => action => {
    if (action.type === 'DIRECT_LINE/POST_ACTIVITY') return next(this.#stamped(action));
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') this.#unconfirmed.delete(action.payload.activity.channelData?.turnId);
    return next(action);
  };

  #stamped(action) {
    const { activity } = action.payload;
    if (activity.type !== 'message') return action;
    const turnId = activity.channelData?.turnId ?? newId();
    const stamped = { ...activity, channelData: { ...activity.channelData, turnId } };
    const posts = (this.#unconfirmed.get(turnId)?.posts ?? 0) + 1;
    this.#unconfirmed.set(turnId, { activity: stamped, posts });
    this.#posted(turnId, posts);
    return { ...action, payload: { ...action.payload, activity: stamped } };
  }
}

// crypto.randomUUID is missing on plain http outside localhost.
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
