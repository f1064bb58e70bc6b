// Stands in the first answer, so that a tap counts while the rest is still on its way, and leaving never waits for it.
(() => {
  const page = document.documentElement;
  const exit = document.getElementById('exit');
  const help = document.getElementById('help');
  const kept = document.getElementById('kept');

  // The last tap before the chat is open is what the person wants to say; chat.js takes it from here.
  document.addEventListener('click', event => {
    const way = event.target.closest('.way');
    if (!way) return;
    for (const other of document.querySelectorAll('.way')) other.setAttribute('aria-pressed', other === way);
    page.dataset.way = way.textContent;
    kept.textContent = kept.dataset.words;
    document.dispatchEvent(new Event('way'));
  });

  function leave() {
    navigator.sendBeacon('/api/exit');
    page.hidden = true;
    document.body.replaceChildren();
    location.replace(exit.href);
  }

  exit.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });

  let lastEscape = -Infinity;
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.isComposing || event.repeat) return;
    if (event.timeStamp - lastEscape < 3000) {
      // To the browser itself Esc means "stop loading", which could stop the leaving.
      event.preventDefault();
      leave();
    }
    lastEscape = event.timeStamp;
    help.open = false;
  }, true);

  // A page that the browser kept whole must not come back with the conversation in it.
  addEventListener('pageshow', event => {
    if (event.persisted) location.reload();
  });
})();
