import { cards, look } from './look.js';
import { fetchToken, sleep } from './server.js';
import { Turns } from './turns.js';
import { loadWidget } from './widget.js';

const CONNECTS_WITHIN = 12000;
const REPLAYS_WITHIN = 1000;

// One conversation in Web Chat, which can be opened again at any time: the widget is made anew with a fresh token, the
// server replays what was said, what was not confirmed is posted again and a half-typed text stays in the box.
export class Conversation {
  #element;
  #events;
  #turns;
  #store;
  #opened = 0;

  /** @param events message(): something stands in the chat; broken(): the widget gave up; posted(turnId, posts) */
  constructor(element, events) {
    this.#element = element;
    this.#events = events;
    this.#turns = new Turns(events.posted);
  }

  /** Resolves once connected; rejects where it cannot be, and leaves what stood there. */
  async open() {
    const [WebChat, { token, conversationId }] = await Promise.all([loadWidget(), fetchToken()]);
    const draft = this.#store?.getState().sendBoxValue;
    const typing = this.#sendBox?.matches(':focus');
    this.#store = WebChat.createStore({}, this.#turns.middleware(), this.#listener(++this.#opened));
    const domain = `${location.origin}/v3/directline`;
    WebChat.renderWebChat({
      // Another key is another widget: the one before is taken down and its connection ended.
      key: this.#opened,
      directLine: WebChat.createDirectLine({ domain, token, conversationId, watermark: conversationId && '' }),
      store: this.#store,
      locale: document.documentElement.lang,
      nonce: document.querySelector('script[nonce]').nonce,
      styleOptions: look,
      adaptiveCardsHostConfig: cards,
    }, this.#element);
    if (draft) this.#store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
    await this.#connected(this.#store);
    if (typing) this.#sendBox?.focus();
    this.#postAgain(this.#store);
  }

  /** Sends a text as the person's own message. */
  say(text) {
    this.#store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  }

  isUnconfirmed(turnId) {
    return this.#turns.isUnconfirmed(turnId);
  }

  get #sendBox() {
    return this.#element.querySelector('[data-id="webchat-sendbox-input"]');
  }

  #listener = opened => store => next => action => {
    const result = next(action);
    if (opened === this.#opened) {
      if (isMessage(action)) this.#events.message();
      if (isBroken(store.getState())) this.#events.broken();
    }
    return result;
  };

  #connected(store) {
    return new Promise((connected, failed) => {
      const deadline = setTimeout(() => settle(failed), CONNECTS_WITHIN);
      const stop = store.subscribe(() => {
        if (isConnected(store.getState())) settle(connected);
        else if (isBroken(store.getState())) settle(failed);
      });
      function settle(how) {
        clearTimeout(deadline);
        stop();
        how(how === failed ? new Error('The chat did not connect') : undefined);
      }
    });
  }

  // The replay says which of them had arrived after all.
  async #postAgain(store) {
    const before = new Set(this.#turns.unconfirmed);
    await sleep(REPLAYS_WITHIN);
    for (const activity of this.#turns.unconfirmed.filter(activity => before.has(activity)))
      if (store === this.#store) store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method: 'keyboard' }, payload: { activity } });
  }
}

function isMessage({ type, payload }) {
  return (type === 'DIRECT_LINE/INCOMING_ACTIVITY' || type === 'DIRECT_LINE/POST_ACTIVITY') && payload.activity.type === 'message';
}

function isConnected({ connectivityStatus }) {
  return connectivityStatus === 'connected' || connectivityStatus === 'reconnected';
}

function isBroken({ connectivityStatus }) {
  return connectivityStatus === 'error' || connectivityStatus === 'sagaerror';
}
