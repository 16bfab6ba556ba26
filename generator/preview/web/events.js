// Hears of changes. A browser has six connections to a server at most, so that of all tabs only one
// keeps a stream open and tells the others.

const channel = new BroadcastChannel("mokuhyo");
const pause = 500;

/** Calls `onChange` when there is something new, with the items that were printed anew and the numbers of their prints
    [[3, 17], …], and `onState` when the connection comes or goes. */
export function listen(onChange, onState) {
  let isConnected = null;
  const deliver = ({kind, connected, printed}) => {
    if (kind === "change") return onChange(printed);
    if (kind !== "state" || connected === isConnected) return;
    isConnected = connected;
    onState(connected);
  };
  const tellAll = (message) => {
    deliver(message);
    channel.postMessage(message);
  };
  channel.onmessage = ({data}) => {
    if (data.kind === "hello" && isLeader) tellAll({kind: "state", connected: isConnected ?? false});
    else deliver(data);
  };

  let isLeader = false;
  const connect = () => {
    const source = new EventSource("/events");
    source.onopen = () => tellAll({kind: "state", connected: true});
    source.onmessage = ({data}) => tellAll({kind: "change", printed: JSON.parse(data).printed});
    source.onerror = () => {
      source.close();
      tellAll({kind: "state", connected: false});
      setTimeout(connect, pause);
    };
  };
  channel.postMessage({kind: "hello"});
  navigator.locks.request("mokuhyo-events", () => {
    isLeader = true;
    connect();
    return new Promise(() => {});  // held until the tab is closed
  });
}
