// What the page asks of its server besides the chat itself.
const PATIENCE = 8000;

/** The visitor's pass: { token, conversationId? }; the cookie finds the conversation again. */
export async function fetchToken() {
  const answer = await fetch('/api/token', { method: 'POST', signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`No token: ${answer.status}`);
  return answer.json();
}

export async function isUp() {
  try {
    return (await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })).ok;
  } catch {
    // Not being reached is the answer, whatever the reason.
    return false;
  }
}

/** Waits until the server answers: soon at first, then every few seconds. */
export async function untilUp() {
  for (let pause = 500; !(await isUp()); pause = Math.min(pause * 1.5, 5000)) await sleep(pause);
}

export function sleep(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}
