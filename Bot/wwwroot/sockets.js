// Tells when the chat's socket opens and closes. Web Chat itself shows nothing and waits up to 15 seconds.
export function watchSockets({ opened, closed }) {
  const Plain = window.WebSocket;
  window.WebSocket = class extends Plain {
    constructor(...address) {
      super(...address);
      this.addEventListener('open', opened);
      this.addEventListener('close', closed);
    }
  };
}
