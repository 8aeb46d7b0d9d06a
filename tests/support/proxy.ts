import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Proxy {
  port: number;
  /** Lets nothing more through what is connected, and says nothing of it, as a cable that is pulled. */
  silence: () => void;
  /** Ends what is connected. */
  cut: () => void;
  stop: () => void;
}

/** Stands between a client and a server on this machine. */
export const proxyTo = async (port: number): Promise<Proxy> => {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1');
    near.pipe(far).pipe(near);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    silence: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
    cut,
    stop: () => {
      cut();
      server.close();
    },
  };
};
