// The page's own script: opens the conversation, keeps it open, and hands over what was tapped before.
import { Conversation } from './conversation.js';
import { suggestCountry } from './help.js';
import { sleep, untilUp } from './server.js';
import { Watchdog } from './watchdog.js';

const page = document.documentElement;
const notice = document.getElementById('notice');
const kept = document.getElementById('kept');

const conversation = new Conversation(document.getElementById('webchat'), {
  message: () => { page.dataset.stage = 'talking'; },
  broken: () => connect({ down: false }),
  posted: (turnId, posts) => watchdog.posted(posts, () => conversation.isUnconfirmed(turnId)),
});
const watchdog = new Watchdog(connect);
let connected = false;
let connecting = false;

suggestCountry();
document.addEventListener('way', sayWhatWasKept);
connect({ down: false });

async function open() {
  await conversation.open();
  connected = true;
  if (page.dataset.stage === 'opening') page.dataset.stage = 'ready';
  sayWhatWasKept();
}

// Opens the conversation, again and again until it is open. Nothing is said while that is quick.
async function connect({ down }) {
  if (connecting) return;
  connecting = true;
  connected = false;
  let failed = down;
  for (let pause = 1000; !connected; pause = Math.min(pause * 2, 15000)) {
    if (failed) {
      say('lost');
      await untilUp();
    }
    // A server that has only just come may refuse or go again: it is asked more and more slowly.
    await open().catch(() => {
      failed = true;
      return sleep(pause);
    });
  }
  connecting = false;
  if (failed) sayBack();
}

async function sayBack() {
  say('back');
  await sleep(4000);
  if (notice.dataset.state === 'back') say('');
}

function say(state) {
  notice.dataset.state = state;
  notice.textContent = notice.dataset[state] ?? '';
}

function sayWhatWasKept() {
  if (!connected || !page.dataset.way) return;
  conversation.say(page.dataset.way);
  delete page.dataset.way;
  kept.textContent = '';
  for (const way of document.querySelectorAll('.way')) way.setAttribute('aria-pressed', 'false');
}
