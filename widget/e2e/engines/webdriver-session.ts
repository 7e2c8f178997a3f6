/** One session of the WebDriver protocol, by fetch: what a test needs of it. */

/** How an element is written in it. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** What a script gives back when it is an element. */
export interface ElementReference {
  readonly [elementKey]: string
}

export class WebDriverSession {
  /** What the driver says of its browser. */
  readonly version: string
  readonly #address: string

  private constructor(address: string, version: string) {
    this.#address = address
    this.version = version
  }

  /** Starts a browser and gives its session. Refuses when the driver does. */
  static async start(driver: string, capabilities: object): Promise<WebDriverSession> {
    const given = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>(
      `${driver}/session`,
      'POST',
      { capabilities: { alwaysMatch: capabilities } },
    )
    return new WebDriverSession(`${driver}/session/${given.sessionId}`, given.capabilities.browserVersion)
  }

  post<Value>(command: string, body: object = {}): Promise<Value> {
    return ask(`${this.#address}/${command}`, 'POST', body)
  }

  get<Value>(command: string): Promise<Value> {
    return ask(`${this.#address}/${command}`, 'GET')
  }

  /** What a function gives back in the page, once it is settled. */
  async evaluate<Value>(look: (given: never) => unknown, given?: unknown): Promise<Value> {
    // As an answer of two parts: a promise that fails would otherwise only say that time is over.
    const script = `const [given, done] = arguments
      Promise.resolve(given).then(${look}).then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const { value, error } = await this.post<{ value: Value; error?: string }>('execute/async', {
      script,
      args: [given ?? null],
    })
    if (error !== undefined) throw new Error(error)
    return value
  }

  /** The element that a function finds, or nothing. */
  async find(look: (given: never) => Element | undefined, given: unknown): Promise<string | undefined> {
    const script = `return (${look})(arguments[0]) ?? null`
    const found = await this.post<ElementReference | null>('execute/sync', { script, args: [given] })
    return found?.[elementKey]
  }

  async end(): Promise<void> {
    await ask(this.#address, 'DELETE')
  }
}

/** How long a browser may take to answer, in milliseconds: without a screen it would never do. */
const patience = 50_000

async function ask<Value>(url: string, method: string, body?: object): Promise<Value> {
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = (await answer.json()) as { value: Value & { error?: string; message?: string } }
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname} : ${value.error}. ${value.message}`)
  return value
}
