export interface Answer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

interface LoginAnswer {
  data: { token?: string; accessToken?: string };
}

/** What Strapi answers when it refuses. */
export interface Refusal {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details: { path?: string; errors?: { path: (string | number)[]; name: string; message: string }[] };
  };
}

/** A signed-in user of the panel, sending what the panel's pages send. */
export class Panel {
  private constructor(
    readonly url: string,
    private readonly token: string,
  ) {}

  static async registerFirst(url: string, email: string, password: string): Promise<Panel> {
    const person = { firstname: 'First', lastname: 'Admin', email, password };
    return Panel.withToken(url, '/admin/register-admin', person);
  }

  static signIn(url: string, email: string, password: string): Promise<Panel> {
    return Panel.withToken(url, '/admin/login', { email, password });
  }

  private static async withToken(url: string, path: string, body: object): Promise<Panel> {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as LoginAnswer;
    const token = answer.data?.token ?? answer.data?.accessToken;
    if (!token) throw new Error(`${path} answered ${response.status}: ${JSON.stringify(answer)}`);
    return new Panel(url, token);
  }

  /** The bytes of what is answered. */
  async download(path: string): Promise<{ status: number; bytes: Buffer; headers: Headers }> {
    const response = await fetch(this.url + path, { headers: { authorization: `Bearer ${this.token}` } });
    const { status, headers } = response;
    return { status, headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }

  /** Sends a file as it is. */
  async upload<Body>(path: string, bytes: Buffer): Promise<Answer<Body>> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
  }

  async send<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const isForm = body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : null) as Body,
      headers: response.headers,
    };
  }

  get<Body>(path: string) {
    return this.send<Body>('GET', path);
  }

  post<Body>(path: string, body: unknown) {
    return this.send<Body>('POST', path, body);
  }

  put<Body>(path: string, body: unknown) {
    return this.send<Body>('PUT', path, body);
  }

  delete<Body>(path: string) {
    return this.send<Body>('DELETE', path);
  }
}
