/** What a page leaves behind it, looked at from inside: a function that can be handed to any browser. */

export interface Footprint {
  readonly url: string
  readonly title: string
  readonly history: number
  readonly name: string
  readonly storage: readonly number[]
  readonly cookies: number
  readonly databases: number
  readonly caches: number
  readonly workers: number
  readonly resources: number
}

/** Everything that a visit could leave; -1 where the browser gives the page no place to leave it. */
export async function footprintOfPage(): Promise<Footprint> {
  // A page kept apart has no store, and is told off for looking. One that is not secure has only some of them.
  const isApart = origin === 'null'
  const count = async (store: string, look: () => number | Promise<number>) =>
    isApart || !(store in window || store in navigator) ? -1 : look()
  return {
    url: location.href,
    title: document.title,
    history: history.length,
    name: window.name,
    storage: [
      await count('localStorage', () => localStorage.length),
      await count('sessionStorage', () => sessionStorage.length),
    ],
    cookies: isApart ? -1 : document.cookie.length,
    databases: await count('indexedDB', async () => (await indexedDB.databases()).length),
    caches: await count('caches', async () => (await caches.keys()).length),
    workers: await count(
      'serviceWorker',
      async () => (await navigator.serviceWorker.getRegistrations()).length,
    ),
    // The browser asks for the icon of the site when it pleases.
    resources: performance.getEntriesByType('resource').filter(({ name }) => !name.endsWith('/favicon.ico'))
      .length,
  }
}
