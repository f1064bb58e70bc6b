'use strict';
// Drives Microsoft's Direct Line client. Commands come as lines of JSON on standard input; what the client tells
// goes to standard output in the same form.

const sockets = new Set();

globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = class extends require('ws') {
  constructor(url) {
    super(url);
    sockets.add(this);
    this.on('close', () => sockets.delete(this));
  }
};

const { DirectLine } = require('botframework-directlinejs');
let client;

const tell = (event) => process.stdout.write(JSON.stringify(event) + '\n');

const commands = {
  // random: the client waits 3 to 15 seconds before it reconnects; here always 3.
  start({ options }) {
    client = new DirectLine({ ...options, random: () => 0 });
    client.connectionStatus$.subscribe((status) => tell({ event: 'status', status }));
    client.activity$.subscribe(
      (activity) => tell({ event: 'activity', activity }),
      (error) => tell({ event: 'failed', error: String(error) }),
      () => tell({ event: 'completed' }));
  },
  post({ activity }) {
    client.postActivity(activity).subscribe(
      (id) => tell({ event: 'posted', id }),
      (error) => tell({ event: 'refused', status: error.status ?? 0 }));
  },
  drop() {
    sockets.forEach((socket) => socket.terminate());
    tell({ event: 'dropped' });
  },
  reconnect({ conversation }) {
    client.reconnect(conversation);
  },
  async upload({ url, token, activity, file }) {
    const form = new FormData();
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['content'], { type: 'text/plain' }), file);
    const answer = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form });
    tell({ event: 'posted', id: (await answer.json()).id });
  },
};

process.on('uncaughtException', (error) => tell({ event: 'uncaught', error: String(error) }));
require('node:readline').createInterface({ input: process.stdin })
  .on('line', (line) => {
    const command = JSON.parse(line);
    commands[command.do](command);
  })
  .on('close', () => process.exit());
tell({ event: 'ready' });
