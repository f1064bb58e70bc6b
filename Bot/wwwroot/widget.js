// Loads Web Chat, once; a failed load is tried again by whoever asks next.
let loading;

export function loadWidget() {
  loading ??= addScript(document.documentElement.dataset.widget).catch(fault => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

function addScript(address) {
  return new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => loaded(window.WebChat));
    script.addEventListener('error', () => failed(new Error('The chat widget did not load')));
    document.head.append(script);
  });
}
