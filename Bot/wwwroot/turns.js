// Gives every message a turn id that outlives the bubble it stands in, and remembers what the server has not confirmed.
// Web Chat's Retry posts the failed bubble's activity again: its channelData, and so its turn id, under a new
// clientActivityID and as a second bubble. The server answers one turn id once, so that posting it again is always safe;
// here the bubbles of one turn are kept to one, which any echo of the turn confirms.
const POST = 'DIRECT_LINE/POST_ACTIVITY';
const PENDING = `${POST}_PENDING`;
const FULFILLED = `${POST}_FULFILLED`;
const INCOMING = 'DIRECT_LINE/INCOMING_ACTIVITY';

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

  /** For createStore. A new store has no bubbles of the one before. */
  middleware() {
    for (const turn of this.#unconfirmed.values()) turn.bubble = undefined;
    return () => next => action => {
      if (action.type === POST) return next(this.#stamp(action));
      if (action.type === PENDING) return next(this.#keepOneBubble(action));
      if (action.type === INCOMING) return next(this.#confirm(action, next));
      return next(action);
    };
  }

  #stamp(action) {
    const { activity } = action.payload;
    if (activity.type !== 'message') return action;
    const turnId = activity.channelData?.turnId ?? newId();
    const stamped = { ...activity, channelData: { ...activity.channelData, turnId } };
    const turn = { ...this.#unconfirmed.get(turnId), activity: stamped };
    turn.posts = (turn.posts ?? 0) + 1;
    this.#unconfirmed.set(turnId, turn);
    this.#posted(turnId, turn.posts);
    return withActivity(action, stamped);
  }

  // Web Chat lets a bubble replace the one with the same id; the id is only the bubble's, it is not sent.
  #keepOneBubble(action) {
    const { activity } = action.payload;
    const turn = this.#unconfirmed.get(activity.channelData.turnId);
    if (!turn) return action;
    turn.bubble = action.meta.clientActivityID;
    return withActivity(action, { ...activity, id: `turn-${activity.channelData.turnId}` });
  }

  #confirm(action, next) {
    const { activity } = action.payload;
    const turnId = activity.channelData?.turnId;
    const clientActivityID = this.#unconfirmed.get(turnId)?.bubble;
    this.#unconfirmed.delete(turnId);
    if (!clientActivityID) return action;
    const echo = { ...activity, channelData: { ...activity.channelData, clientActivityID } };
    next({ type: FULFILLED, meta: { clientActivityID }, payload: { activity: echo } });
    return withActivity(action, echo);
  }
}

function withActivity(action, activity) {
  return { ...action, payload: { ...action.payload, activity } };
}

// crypto.randomUUID is missing on plain http outside localhost.
function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}
