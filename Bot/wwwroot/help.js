// Suggests the visitor's country in the helpline panel: by the clock first, by the language's region where the clock says nothing.
export function suggestCountry() {
  const select = document.getElementById('country');
  const guess = document.getElementById('guess');
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const regions = navigator.languages.map(language => new Intl.Locale(language).region);
  const options = [...select.options];
  const likely = options.find(option => option.dataset.zones?.split(' ').includes(zone))
    ?? (isNowhere(zone) ? options.find(option => regions.includes(option.value)) : undefined);
  select.addEventListener('change', () => { guess.hidden = true; });
  if (!likely) return;
  select.value = likely.value;
  guess.hidden = false;
}

// These tell nothing of where a person is; any other unknown zone is a country without lines of its own.
function isNowhere(zone) {
  return !zone || zone.startsWith('Etc/') || zone === 'UTC' || zone === 'GMT';
}
